import { PolicyMissingError } from '../../errors/policy-missing-error.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Policy } from '../../model/policy.ts';
import { entryOn, type ValueInForce } from '../../policy/policy.ts';

/** The value of a policy on a day, or nothing where the rule did not exist yet. For what must exist, `entryOn`. */
export function knownOn<T>(policy: Policy<T>, on: IsoDate): ValueInForce<T> | undefined {
  try {
    return entryOn(policy, on);
  } catch (error) {
    if (error instanceof PolicyMissingError) return undefined;
    throw error;
  }
}
