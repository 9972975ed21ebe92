import { UnknownOrganizationError, dateOf, type Instant, type Organization, type Register } from '@tthc-dang/core';
import { routeBetween, type OrganizationTree } from '@tthc-dang/core/organizations';
import { served } from '../../served.ts';
import type { Reader } from '../store/store.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** The question that is put to the registers. */
export interface LookUp {
  readonly member: Member;
  /** Where the member wants to go, once known. */
  readonly destination?: string | undefined;
  /** The dossier that asks; it is not its own conflict. */
  readonly dossierId: string;
  readonly at: Instant;
}

/** What the registers of members, organizations and dues say of a member today, for the rules to read. */
export async function registerFacts(reader: Reader, { member, destination, dossierId, at }: LookUp): Promise<Register> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const { cell, sub, base } = homeOf(member, tree, on);
  const open = await reader.dossiers({ memberId: member.id, open: true, limit: 50 });
  const other = open.items.find(({ id, procedure }) => id !== dossierId && isTransfer(procedure));
  const assigned = await reader.dossiers({ assignee: member.id, open: true, limit: 1 });
  const route = destination === undefined ? undefined : routeOrNone(cell.id, destination, tree, on);
  return {
    on,
    status: member.status,
    probationary: member.probationary,
    abroad: member.abroad,
    underDiscipline: member.underDiscipline,
    ...(member.duesPaidThrough === undefined ? {} : { duesPaidThrough: member.duesPaidThrough }),
    duesExcused: member.duesExcused,
    ...(other ? { otherTransfer: other.id } : {}),
    openTasks: assigned.total,
    originOnline: cell.onlineScope !== 'not-yet' && base.onlineScope !== 'not-yet',
    originCode: base.code,
    origin: { cell: cell.id, ...(sub ? { sub: sub.id } : {}), base: base.id },
    ...(destination === undefined ? {} : { destination }),
    ...(route ? { route } : {}),
  };
}

/** Whether two look-ups say the same, the day aside. */
export const saysTheSame = (a: Register, b: Register): boolean => comparable(a) === comparable(b);

const comparable = ({ on: _, route, ...rest }: Register): string =>
  JSON.stringify(sorted({ ...rest, ...(route ? { route: { ...route, on: '' } } : {}) }));

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => [name, sorted(one)]),
      )
    : value;

// Transfers move the one belonging a member has, so two of them exclude each other.
const isTransfer = (id: string): boolean =>
  served.some((one) => one.id === id && (one.codePrefix === 'CT' || one.codePrefix === 'TT'));

interface Home {
  readonly cell: Organization;
  readonly sub?: Organization;
  readonly base: Organization;
}

/** The organizations a member belongs to; throws `UnknownOrganizationError` where the register has none. */
export function homeOf({ id, cellId }: Member, tree: OrganizationTree, on: string): Home {
  if (cellId === undefined) throw new UnknownOrganizationError(id, on, 'cell');
  const cell = tree.resolve(cellId, on);
  const line = [cell, ...tree.ancestors(cell.id, on)];
  const base = line.find(({ type }) => type === 'base-committee' || type === 'base-cell');
  if (!base) throw new UnknownOrganizationError(cellId, on, 'grassroots organization');
  const sub = line.find(({ type }) => type === 'sub-committee');
  return { cell, base, ...(sub ? { sub } : {}) };
}

function routeOrNone(cellId: string, destination: string, tree: OrganizationTree, on: string): Register['route'] {
  try {
    // What the tree answers is plain data of the shape the facts keep.
    return routeBetween(cellId, destination, tree, on);
  } catch (cause) {
    // The rules then say that no route is known; a destination is the member's word, not a fault of ours.
    if (cause instanceof UnknownOrganizationError) return undefined;
    throw cause;
  }
}
