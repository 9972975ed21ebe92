import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { compareValues, type Likeness } from './compare-values.ts';
import { memberFieldNames, memberFields, type MemberField, type MemberRecord } from './member-record.ts';

/** A field in which two records of one member are not the same. */
export interface Difference {
  readonly field: MemberField;
  readonly label: string;
  readonly ours?: string;
  readonly theirs?: string;
  readonly likeness: Exclude<Likeness, 'same'>;
}

/** A member of whom the two systems say different things, or whom only one of them knows. */
export interface Discrepancy {
  readonly memberId: string;
  readonly unitId: string;
  readonly kind: 'differs' | 'only-here' | 'only-there';
  readonly differences: readonly Difference[];
}

/** Field by field, where a record of ours and the record of the member database are not the same. */
export const differencesOf = (ours: MemberRecord, theirs: MemberRecord): readonly Difference[] => {
  mustBeRecord(ours, 'record of a member');
  mustBeRecord(theirs, 'record of a member');
  return memberFieldNames.flatMap((field) => {
    const { label, comparison } = memberFields[field];
    const [here, there] = [ours[field], theirs[field]];
    const likeness = compareValues(here, there, comparison);
    if (likeness === 'same') return [];
    return [
      {
        field,
        label,
        likeness,
        ...(here === undefined ? {} : { ours: here }),
        ...(there === undefined ? {} : { theirs: there }),
      },
    ];
  });
};

/** Everything in which our register and the member database are not the same, by member id. Time grows with the records. */
export function reconcile(ours: readonly MemberRecord[], theirs: readonly MemberRecord[]): readonly Discrepancy[] {
  mustBeRecords(ours, 'list of records');
  mustBeRecords(theirs, 'list of records');
  const there = new Map(theirs.map((record) => [record.id, record]));
  const left = new Map(there);
  const found: Discrepancy[] = [];
  for (const record of ours) {
    const { id: memberId, unitId } = record;
    const other = there.get(memberId);
    // Two records of ours may bear one id: both are compared.
    left.delete(memberId);
    if (!other) {
      found.push({ memberId, unitId, kind: 'only-here', differences: [] });
      continue;
    }
    const differences = differencesOf(record, other);
    if (differences.length > 0) found.push({ memberId, unitId, kind: 'differs', differences });
  }
  for (const { id: memberId, unitId } of left.values())
    found.push({ memberId, unitId, kind: 'only-there', differences: [] });
  return found;
}
