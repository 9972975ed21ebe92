import { type Office } from '@tthc-dang/core';
import type { Member } from './register/member.ts';
import { treeOfRegister } from './register/tree-of-register.ts';
import type { DossierRecord, Reader, SeatAt } from './store/store.ts';

/** The offices that read the dossiers of their organization. Technicians, supporters and administrators of accounts do not. */
const readingOffices: readonly Office[] = [
  'secretary',
  'deputy',
  'committee-member',
  'clerk',
  'org-head',
  'org-officer',
  'inspector',
];

/** The offices a person holds today; none with an account that is locked. */
export const seatsOn = ({ account, assignments }: Member, on: string): readonly SeatAt[] =>
  account === 'active'
    ? assignments
        .filter(({ from, to }) => from <= on && (to === undefined || on <= to))
        .map(({ organizationId, office }) => ({ organizationId, office }))
    : [];

/** The organizations whose dossiers a person reads today; an inspector also those of the bodies below. */
export async function readableOrganizations(reader: Reader, person: Member, on: string): Promise<readonly string[]> {
  const seats = seatsOn(person, on).filter(({ office }) => readingOffices.includes(office));
  const inspected = seats.filter(({ office }) => office === 'inspector').map(({ organizationId }) => organizationId);
  const own = seats.map(({ organizationId }) => organizationId);
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
