import type { Actor } from '@tthc-dang/core';
import { readerOf } from './readers.ts';
import { actorOf, type Member } from './register/member.ts';
import { predecessorsOn } from './register/predecessors.ts';
import { treeOfRegister } from './register/tree-of-register.ts';
import type { DossierRecord, Reader, SeatAt } from './store/store.ts';

/** The offices a person holds today; none with an account that is locked. */
export const seatsOn = ({ account, assignments }: Member, on: string): readonly SeatAt[] =>
  account === 'active'
    ? assignments
        .filter(({ from, to }) => from <= on && (to === undefined || on <= to))
        .map(({ organizationId, office }) => ({ organizationId, office }))
    : [];

/** The offices a person holds today, in their organizations and in those that these have succeeded. */
export async function seatsWithPredecessors(reader: Reader, person: Member, on: string): Promise<readonly SeatAt[]> {
  const before = await predecessorsOn(reader, on);
  const tree = await treeOfRegister(reader);
  return (
    seatsOn(person, on)
      // A mandate may outlive its organization in the register; the organization's business is with the successor then.
      .filter(({ organizationId }) => tree.get(organizationId, on) !== undefined)
      .flatMap((seat) => [
        seat,
        ...(before.get(seat.organizationId) ?? []).map((organizationId) => ({ ...seat, organizationId })),
      ])
  );
}

/** The person as somebody who acts, also for the organizations that theirs have succeeded. */
export async function actorWithPredecessors(reader: Reader, person: Member, on: string): Promise<Actor> {
  const before = await predecessorsOn(reader, on);
  const assignments = person.assignments.flatMap((mandate) => [
    mandate,
    ...(before.get(mandate.organizationId) ?? []).map((organizationId) => ({ ...mandate, organizationId })),
  ]);
  return { ...actorOf(person), assignments };
}

/**
 * Whose dossiers a person reads today: organizations, and offices in them as `readerOf` names them; an inspector reads also
 * those of the bodies below.
 */
export async function readableOrganizations(reader: Reader, person: Member, on: string): Promise<readonly string[]> {
  const seats = await seatsWithPredecessors(reader, person, on);
  const inspected = seats.filter(({ office }) => office === 'inspector').map(({ organizationId }) => organizationId);
  const own = [...new Set(seats.map(readerOf))];
  if (inspected.length === 0) return own;
  const tree = await treeOfRegister(reader);
  const all = await reader.organizations();
  const below = all.filter(({ id }) => tree.ancestors(id, on).some((above) => inspected.includes(above.id)));
  return [...new Set([...own, ...below.map(({ id }) => id)])];
}

/** Whether a person may read a dossier. */
export async function mayRead(reader: Reader, person: Member, record: DossierRecord, on: string): Promise<boolean> {
  if (person.id === record.memberId || person.id === record.initiatorId) return true;
  if (record.readers.length === 0) return false;
  const organizations = await readableOrganizations(reader, person, on);
  return record.readers.some((id) => organizations.includes(id));
}
