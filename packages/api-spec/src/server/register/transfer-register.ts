import {
  UnknownOrganizationError,
  dateOf,
  procedures,
  temporaryTransfer,
  type AnyProcedure,
  type Instant,
  type Register,
  type TemporaryTransferState,
} from '@tthc-dang/core';
import { routeBetween, type OrganizationTree } from '@tthc-dang/core/organizations';
import type { Reader } from '../store/store.ts';
import { homeOf } from './home-of.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** The question that is put to the registers. */
export interface LookUp {
  readonly procedure: AnyProcedure;
  readonly member: Member;
  /** Where the member wants to go, once known. */
  readonly destination?: string | undefined;
  /** The dossier that asks; it is not its own conflict. */
  readonly dossierId: string;
  readonly at: Instant;
}

const converting: TemporaryTransferState = 'converting';

/** What the registers of members, organizations and dues say of a member today, for the rules of the transfers to read. */
export async function transferRegister(
  reader: Reader,
  { procedure, member, destination, dossierId, at }: LookUp,
): Promise<Register> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const { cell, sub, base } = homeOf(member, tree, on);
  const { items } = await reader.dossiers({ memberId: member.id, open: true, limit: 50 });
  const excluding = procedures.filter(
    ({ oneAtATime }) => oneAtATime !== undefined && oneAtATime === procedure.oneAtATime,
  );
  const others = items.filter((one) => one.id !== dossierId && excluding.some(({ id }) => id === one.procedure));
  // A stay that is being made official waits for this dossier and does not stand in its way.
  const converts =
    procedure.id === temporaryTransfer.id
      ? undefined
      : others.find(({ procedure: id, state }) => id === temporaryTransfer.id && state === converting);
  const other = others.find(({ id }) => id !== converts?.id);
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
    ...(converts ? { converts: converts.id } : {}),
    openTasks: assigned.total,
    originOnline: cell.onlineScope !== 'not-yet' && base.onlineScope !== 'not-yet',
    originCode: base.code,
    origin: { cell: cell.id, ...(sub ? { sub: sub.id } : {}), base: base.id },
    ...(destination === undefined ? {} : { destination }),
    ...(route ? { route } : {}),
  };
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
