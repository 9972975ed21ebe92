import type { Instant } from '@tthc-dang/core';
import { memberFields, type MemberField, type MemberRecord } from '@tthc-dang/core/reconciliation';
import type { Member } from '../register/member.ts';

// The keys are those of the literal object of core.
const names = Object.keys(memberFields) as MemberField[];

/** A member of our register as a reconciliation compares it. */
export const ourRecord = (member: Member): MemberRecord => ({
  id: member.id,
  unitId: member.cellId ?? '',
  ...Object.fromEntries(names.flatMap((name) => (member.data?.[name] ? [[name, member.data[name]] as const] : []))),
  fullName: member.fullName,
});

/** The other system's records under our ids: by their own, else by the personal number, else by the card. */
export function underOurIds(theirs: readonly MemberRecord[], ours: readonly MemberRecord[]): readonly MemberRecord[] {
  const ids = new Set(ours.map(({ id }) => id));
  const byNumber = new Map(
    ours.flatMap(({ id, personalId, cardNo }) => [
      ...(personalId === undefined ? [] : [[`person ${personalId}`, id] as const]),
      ...(cardNo === undefined ? [] : [[`card ${cardNo}`, id] as const]),
    ]),
  );
  return theirs.map((record) => {
    if (ids.has(record.id)) return record;
    const known = byNumber.get(`person ${record.personalId}`) ?? byNumber.get(`card ${record.cardNo}`);
    return known === undefined ? record : { ...record, id: known };
  });
}

/** What is compared now is as live as it can be. */
export const comparedAt = (
  records: readonly MemberRecord[],
  theirs: readonly MemberRecord[],
  at: Instant,
): readonly MemberRecord[] => {
  const there = new Set(theirs.map(({ id }) => id));
  return records.map((record) => (there.has(record.id) ? { ...record, syncedAt: at } : record));
};
