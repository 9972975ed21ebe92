import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import type { Basis } from '../law/basis.ts';
import { parseDate, type IsoDate } from '../model/dates.ts';
import type { Policy } from '../model/policy.ts';

/** A value together with what carries it. */
export interface ValueInForce<T> {
  readonly value: T;
  readonly from: IsoDate;
  readonly basis: Basis;
}

/** The value of a policy on a day; throws `PolicyMissingError` where none is in force. */
export const valueOn = <T>(policy: Policy<T>, date: IsoDate): T => entryOn(policy, date).value;

/** The value of a policy on a day with its first day and its basis; throws `PolicyMissingError` where none is in force. */
export function entryOn<T>(policy: Policy<T>, date: IsoDate): ValueInForce<T> {
  parseDate(date);
  const entry = policy.values.findLast(({ from, draft }) => !draft && from <= date);
  if (entry === undefined || entry.value === null) throw new PolicyMissingError(policy.id, date);
  return { value: entry.value, from: entry.from, basis: entry.basis };
}
