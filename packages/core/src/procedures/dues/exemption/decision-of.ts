import type { DuesDecision } from '../profile.ts';
import type { Facts } from './facts.ts';

/** A granted request as the assessment reads it; nothing where none was granted, and for prepayment, which changes no amount. */
export function decisionOf({ decision }: Facts): DuesDecision | undefined {
  if (!decision || decision.kind === 'prepay') return undefined;
  const span = { from: decision.fromMonth, to: decision.toMonth };
  if (decision.kind === 'defer') return { kind: 'defer', ...span };
  if (decision.kind === 'reduce-30') return { kind: 'reduce', percent: 30, ...span };
  if (decision.kind === 'reduce-50') return { kind: 'reduce', percent: 50, ...span };
  if (decision.kind === 'reduce-70') return { kind: 'reduce', percent: 70, ...span };
  return { kind: 'exempt', ...span };
}
