import {
  dateOf,
  duesExemption,
  officialTransfer,
  type DuesExemptionFacts,
  type DuesObligationFacts,
  type DuesRegister,
  type Instant,
  type IsoMonth,
  type OfficialTransferFacts,
} from '@tthc-dang/core';
import { firstDay, monthOf } from '@tthc-dang/core/dates';
import { collectingCell, duesDueOn, type Whereabouts } from '@tthc-dang/core/dues';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import { bookId } from '../dues/records.ts';
import type { Reader } from '../store/store.ts';
import { homeOf } from './home-of.ts';
import type { Member } from './member.ts';
import { seatsOn } from '../visibility.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** The question that is put to the registers. */
export interface LookUp {
  readonly member: Member;
  readonly period: IsoMonth;
  /** The obligation as it stands, once there is one. */
  readonly known?: { readonly state: string; readonly facts: DuesObligationFacts };
  readonly at: Instant;
}

/** Where an obligation may still go from one cell to another: as long as no money stands in the books of the one. */
const movable: readonly string[] = ['assessed', 'disputed', 'confirmed', 'overdue', 'deferred'];

/** What the registers say of a member's dues for a month; nothing for a member who belongs to no cell. */
export async function duesRegister(
  reader: Reader,
  { member, period, known, at }: LookUp,
): Promise<DuesRegister | undefined> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const found = await collects(reader, tree, member, period, on);
  const stays = known && !movable.includes(known.state);
  const cell = stays ? known.facts.register.cell : found?.cell;
  if (cell === undefined) return undefined;
  const { base } = homeOf({ id: member.id, cellId: cell }, tree, on);
  const defer = member.dues?.decisions?.find((one) => one.kind === 'defer' && covers(one, period));
  const book = await reader.kept('duesBooks', bookId(cell, period));
  return {
    on,
    cell: tree.resolve(cell, on).id,
    base: base.id,
    memberIsFinance: seatsOn(member, on).some((seat) => seat.organizationId === cell && seat.office === 'finance'),
    inTransit: stays ? known.facts.register.inTransit : (found?.inTransit ?? false),
    // What came too late for its own month stands in the book of a later one, which is open.
    periodClosed: book?.open === false && known?.state === 'settled',
    prepay: await mayPrepay(reader, member, period),
    ...(defer ? { deferredTo: defer.to.length === 7 ? duesDueOn(defer.to) : defer.to } : {}),
  };
}

/** The cell that collects the dues of a member for a month, and whether the member is on the way to another. */
export async function collects(
  reader: Reader,
  tree: OrganizationTree,
  member: Member,
  period: IsoMonth,
  on: string,
): Promise<{ readonly cell: string; readonly inTransit: boolean } | undefined> {
  const transfer = await lastTransfer(reader, member);
  const cell = transfer?.from ?? member.cellId;
  if (cell === undefined) return undefined;
  // Months that were not paid before the receipt are asked for by the cell that has the member now.
  if (transfer?.receivedOn !== undefined && period < monthOf(on) && firstDay(period) < transfer.receivedOn)
    if (period >= monthOf(transfer.introducedOn) && transfer.destination !== undefined)
      return { cell: tree.resolve(transfer.destination, on).id, inTransit: false };
  const stay = member.stays?.find(({ from, to }) => from <= firstDay(period) && firstDay(period) <= to);
  const where: Whereabouts = {
    cell,
    ...(transfer
      ? {
          transfer: {
            // Until the cell is named, dues stay where they were.
            destination: transfer.destination ?? cell,
            introducedOn: transfer.introducedOn,
            ...(transfer.receivedOn === undefined ? {} : { receivedOn: transfer.receivedOn }),
          },
        }
      : {}),
    ...(stay ? { stay: { cell: stay.cellId, from: stay.from, to: stay.to } } : {}),
  };
  return collectingCell(where, period, (id) => tree.successor(id, on)?.id ?? id);
}

interface LastTransfer {
  readonly from: string;
  readonly destination?: string;
  readonly introducedOn: string;
  readonly receivedOn?: string;
}

/** The newest official transfer of a member that got as far as an introduction and was not stopped. */
async function lastTransfer(reader: Reader, { id }: Member): Promise<LastTransfer | undefined> {
  const { items } = await reader.dossiers({ memberId: id, procedure: officialTransfer.id, limit: 50 });
  const [last] = items
    .map((record) => ({ record, facts: record.facts as OfficialTransferFacts }))
    .filter(({ facts }) => facts.introduction !== undefined && facts.closing === undefined)
    .sort((a, b) => (a.facts.introduction!.on < b.facts.introduction!.on ? 1 : -1));
  if (!last?.facts.introduction) return undefined;
  const { register, route, introduction, receivedOn } = last.facts;
  const destination = route?.units['cell-dest'] ?? route?.units['base-dest'];
  return {
    from: register.origin.cell,
    introducedOn: introduction.on,
    ...(destination === undefined ? {} : { destination }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
  };
}

/** Whether a decision lets the member pay a month before it begins. */
export async function mayPrepay(reader: Reader, { id }: Member, period: IsoMonth): Promise<boolean> {
  const { items } = await reader.dossiers({
    memberId: id,
    procedure: duesExemption.id,
    states: ['decided', 'active'],
    limit: 50,
  });
  return items.some(({ facts }) => {
    const { decision } = facts as DuesExemptionFacts;
    return decision?.kind === 'prepay' && decision.fromMonth <= period && period <= decision.toMonth;
  });
}

const covers = ({ from, to }: { readonly from: string; readonly to: string }, period: IsoMonth): boolean =>
  from.slice(0, 7) <= period && period <= to.slice(0, 7);
