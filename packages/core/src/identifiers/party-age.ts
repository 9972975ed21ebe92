import { mustBeRecord } from '../model/must-be.ts';
import { parseDate, type IsoDate } from '../model/dates.ts';

/**
 * Party age (tuổi đảng) in whole years on a day, counted from the admission; `undefined` before the member became official.
 */
export function partyAge(
  member: { readonly admittedOn: IsoDate; readonly officialOn?: IsoDate },
  on: IsoDate,
): number | undefined {
  mustBeRecord(member, 'member');
  const { admittedOn, officialOn } = member;
  const today = parseDate(on);
  const admitted = parseDate(admittedOn);
  if (officialOn === undefined) return undefined;
  parseDate(officialOn);
  if (officialOn > on) return undefined;
  const hadAnniversary = on.slice(5) >= admittedOn.slice(5);
  return today.year - admitted.year - (hadAnniversary ? 0 : 1);
}
