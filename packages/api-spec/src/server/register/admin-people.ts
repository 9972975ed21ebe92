import type { Office } from '@tthc-dang/core';
import { seatsOn } from '../visibility.ts';
import type { Reader } from '../store/store.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';
import { withBelow } from './admin-unit.ts';

/** The offices whose holders sign papers, and so need an image of their signature. */
export const signingOffices: readonly Office[] = ['secretary', 'deputy', 'org-head', 'org-officer', 'finance', 'clerk'];

/** Who holds an office in an organization today, with an account that works. */
export const holds = (person: Member, organizationId: string, offices: readonly Office[], on: string): boolean =>
  seatsOn(person, on).some((seat) => seat.organizationId === organizationId && offices.includes(seat.office));

/** Everybody of a register with a mandate in an organization, today or not. */
export const staffIn = (people: readonly Member[], organizationId: string): readonly Member[] =>
  people.filter(({ assignments }) => assignments.some((mandate) => mandate.organizationId === organizationId));

/** Everybody with a mandate in an organization, today or not. */
export const staffOf = async (reader: Reader, organizationId: string): Promise<readonly Member[]> =>
  staffIn(await reader.members(), organizationId);

/** The members of an organization and of those below it: who belongs to one of its cells. */
export async function membersBelow(reader: Reader, organizationId: string, on: string): Promise<readonly Member[]> {
  const units = withBelow(organizationId, await treeOfRegister(reader), on);
  const members = await reader.membersOf(units.map(({ id }) => id));
  return members.filter(({ status }) => !ended.includes(status));
}

const ended: readonly Member['status'][] = ['left', 'removed', 'deceased', 'transferred'];
