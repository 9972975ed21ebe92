import type { DuesObligationFacts, Instant } from '@tthc-dang/core';
import { duesRegister } from '../register/dues-register.ts';
import type { Member } from '../register/member.ts';
import { isCreditUsed } from './member-credits.ts';
import type { Reader } from '../store/store.ts';

/** The answers of the registers about an obligation as they are now. */
export async function obligationLookUp(
  reader: Reader,
  member: Member,
  { state, facts }: { readonly state: string; readonly facts: unknown },
  at: Instant,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  // The engine has accepted these facts by the table's own schema.
  const known = facts as DuesObligationFacts;
  const register = await duesRegister(reader, { member, period: known.period, known: { state, facts: known }, at });
  if (!register) return undefined;
  // What is confirmed or paid stays as it was assessed.
  const isOpen = state === 'assessed' || state === 'disputed';
  const creditUsed = await isCreditUsed(reader, known, at);
  return {
    register: { ...register, ...(creditUsed ? { creditUsed } : {}) },
    ...(isOpen && member.dues ? { profile: member.dues } : {}),
  };
}
