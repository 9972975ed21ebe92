import type { Kept, KeptQuery } from './collections.ts';
import {
  dueOf,
  type DossierLine,
  type DossierPosition,
  type DossierQuery,
  type DossierRecord,
  type OutboxRecord,
  type SeatAt,
} from './store.ts';

/** Whether a dossier belongs in a list; the memory store's form of the query that a database runs. */
export function answers(record: DossierRecord, query: DossierQuery): boolean {
  const { visibleTo, heldBy, assignee, memberId, procedure, state, open, dueBefore, lapsesBefore, words } = query;
  const { procedures, states, unitIds, month, openedBefore, submittedFrom, submittedTo, dueFrom } = query;
  if (visibleTo && !isVisible(record, visibleTo)) return false;
  if (
    heldBy &&
    !record.handlers.some((seat) =>
      heldBy.some((held) => held.organizationId === seat.organizationId && held.office === seat.office),
    )
  )
    return false;
  if (assignee !== undefined && record.assignee !== assignee) return false;
  if (memberId !== undefined && record.memberId !== memberId) return false;
  if (procedure !== undefined && record.procedure !== procedure) return false;
  if (state !== undefined && record.state !== state) return false;
  if (procedures && !procedures.includes(record.procedure)) return false;
  if (states && !states.includes(record.state)) return false;
  if (unitIds && (record.unitId === undefined || !unitIds.includes(record.unitId))) return false;
  if (month !== undefined && record.month !== month) return false;
  if (openedBefore !== undefined && record.openedAt >= openedBefore) return false;
  if (submittedFrom !== undefined && (record.submittedOn === undefined || record.submittedOn < submittedFrom))
    return false;
  if (submittedTo !== undefined && (record.submittedOn === undefined || record.submittedOn > submittedTo)) return false;
  if (open && record.final) return false;
  if (dueFrom !== undefined && dueOf(record) < dueFrom) return false;
  if (dueBefore !== undefined && dueOf(record) >= dueBefore) return false;
  if (lapsesBefore !== undefined && (record.lapsesOn === undefined || record.lapsesOn >= lapsesBefore)) return false;
  return (words ?? []).every((word) => record.search.includes(word));
}

const isVisible = (
  { memberId, initiatorId, readers }: DossierRecord,
  { personId, organizationIds }: NonNullable<DossierQuery['visibleTo']>,
): boolean => memberId === personId || initiatorId === personId || readers.some((id) => organizationIds.includes(id));

/** What a report needs of a dossier. */
export function lineOf({ handlers, ...record }: DossierRecord): DossierLine {
  const { id, procedure, state, final, unitId, submittedOn, dueOn, updatedAt } = record;
  const [heldBy] = handlers.map(({ organizationId }) => organizationId).toSorted();
  return {
    id,
    procedure,
    state,
    final,
    ...(final ? { endedAt: updatedAt } : {}),
    ...(unitId === undefined ? {} : { unitId }),
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(heldBy === undefined ? {} : { heldBy }),
  };
}

/** The order of lists, as `DossierPosition` says. */
export const inListOrder = (a: DossierRecord, b: DossierRecord): number =>
  compare(dueOf(a), dueOf(b)) || compare(b.openedAt, a.openedAt) || compare(a.id, b.id);

/** Whether a dossier comes after the place where a page ended. */
export const isAfter = (record: DossierRecord, { due, openedAt, id }: DossierPosition): boolean =>
  (compare(dueOf(record), due) || compare(openedAt, record.openedAt) || compare(record.id, id)) > 0;

/** Whether a notification is for a person, by name or by an office they hold. */
export const isFor = (
  { to }: OutboxRecord,
  { personId, seats }: { readonly personId: string; readonly seats: readonly SeatAt[] },
): boolean =>
  'personId' in to
    ? to.personId === personId
    : seats.some(({ organizationId, office }) => organizationId === to.organizationId && to.offices.includes(office));

/** A page of records of a collection, and how many there are. */
export function pageOf<Record extends Kept>(
  records: readonly Record[],
  { owners, open, after, descending, limit }: KeptQuery,
): { readonly items: readonly Record[]; readonly total: number } {
  const wanted = records.filter((record) => (!owners || owners.includes(record.owner)) && (!open || record.open));
  const order = (a: Pick<Kept, 'sort' | 'id'>, b: Pick<Kept, 'sort' | 'id'>): number =>
    (compare(a.sort, b.sort) || compare(a.id, b.id)) * (descending ? -1 : 1);
  const rest = after ? wanted.filter((record) => order(record, after) > 0) : wanted;
  return { items: rest.sort(order).slice(0, limit), total: wanted.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
