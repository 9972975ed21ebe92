import { firstDay, type IsoMonth } from '../../model/dates.ts';
import { knownOn } from './known.ts';
import { monthPlus } from './months.ts';
import { decisionMonths } from './policy.ts';
import type { DuesDecision, DuesProfile } from './profile.ts';

/** The decision that counts in a month: an exemption, else the largest reduction; and a deferral beside it. */
export function decisionsIn(
  { decisions = [] }: DuesProfile,
  month: IsoMonth,
): { readonly exempt?: DuesDecision; readonly reduce?: DuesDecision; readonly defer?: DuesDecision } {
  const active = decisions.filter((decision) => holdsIn(decision, month));
  const exempt = active.find(({ kind }) => kind === 'exempt');
  const defer = active.find(({ kind }) => kind === 'defer');
  const reduce = active
    .filter(({ kind }) => kind === 'reduce')
    .toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0];
  return { ...(exempt ? { exempt } : {}), ...(reduce ? { reduce } : {}), ...(defer ? { defer } : {}) };
}

/** Whether a decision holds on the first day of a month. No exemption or reduction outlasts the longest time the law gives one. */
function holdsIn({ kind, from, to }: DuesDecision, month: IsoMonth): boolean {
  const on = firstDay(month);
  const starts = from.length === 7 ? firstDay(from) : from;
  // A month as the end holds to its last day, so its first day is in.
  if (starts > on || (to.length === 7 ? to < month : to < on)) return false;
  if (kind === 'defer') return true;
  const longest = knownOn(decisionMonths, starts);
  if (longest === undefined) return true;
  // Counted in dues months from the first whose first day the decision covers.
  const first = starts.endsWith('-01') ? starts.slice(0, 7) : monthPlus(starts.slice(0, 7), 1);
  return month < monthPlus(first, longest.value);
}
