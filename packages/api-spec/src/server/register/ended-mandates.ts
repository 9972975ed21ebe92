import type { Assignment } from '@tthc-dang/core';
import type { Entered } from '../bindings/binding.ts';
import type { Writer } from '../store/store.ts';

/** Remembers the mandates that an introduction ends, as they were; of two introductions in one dossier the first one counts. */
export async function rememberEnded(
  writer: Writer,
  { dossier, parties, at }: Pick<Entered, 'dossier' | 'parties' | 'at'>,
  before: readonly Assignment[],
  after: readonly Assignment[],
): Promise<void> {
  const ended = before.filter((one, place) => after[place] !== one);
  if (ended.length === 0) return;
  const known = (await writer.kept('endedMandates', dossier.id))?.mandates ?? [];
  await writer.keep('endedMandates', {
    id: dossier.id,
    owner: parties.memberId,
    sort: at,
    mandates: [...known, ...ended],
  });
}

/**
 * Mandates that hold again after a cancelled introduction: as they were where no day was lost, else from today on. The days
 * between stay empty, since nobody held the office.
 */
export function restored(
  mandates: readonly Assignment[],
  ended: readonly Assignment[],
  on: string,
): readonly Assignment[] {
  return ended.reduce<readonly Assignment[]>((all, one) => {
    if (one.to !== undefined && one.to < on) return all;
    const isIt = (other: Assignment): boolean =>
      other.organizationId === one.organizationId && other.office === one.office && other.from === one.from;
    const cut = all.find(isIt);
    if (cut?.to !== undefined && cut.to < on) return [...all, { ...one, from: on }];
    return all.map((other) => (isIt(other) ? one : other));
  }, mandates);
}
