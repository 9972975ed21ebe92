import { mustBeRecords } from '../model/must-be.ts';
import { addDays, type IsoDate } from '../model/dates.ts';
import { policies } from './policies.ts';
import type { Policy } from '../model/policy.ts';

/** The policies whose newest value nobody has compared with its source for half a year, or for `maxAgeDays`. */
export const stalePolicies = (
  date: IsoDate,
  among: readonly Policy<unknown>[] = policies,
  maxAgeDays = 180,
): readonly Policy<unknown>[] => {
  mustBeRecords(among, 'list of policies');
  const oldest = addDays(date, -maxAgeDays);
  return among.filter(({ checkedOn }) => checkedOn < oldest);
};
