import { dateOf, type DossierSummary, type HandlerView, type Instant } from '@tthc-dang/core';
import { stateOf } from '../state-of.ts';
import type { DossierRecord, SeatAt } from '../store/store.ts';
import type { Names } from './names.ts';
import { procedureOf } from './procedure-of.ts';

/** A dossier as a line of a list. */
export function summaryOf(record: DossierRecord, names: Names, at: Instant): DossierSummary {
  const procedure = procedureOf(record);
  const { id, code, memberId, memberName, state, final, revision, openedAt, updatedAt, submittedOn, dueOn, assignee } =
    record;
  return {
    id,
    procedure: procedure.id,
    procedureLabel: procedure.label,
    ...(code === undefined ? {} : { code }),
    memberId,
    memberName,
    state,
    stateLabel: stateOf(procedure, state).label,
    final,
    revision,
    openedAt,
    updatedAt,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(dueOn === undefined ? {} : { dueOn }),
    overdue: dueOn !== undefined && dueOn < dateOf(at),
    handlers: handlersOf(record.handlers, names),
    ...(assignee === undefined ? {} : { assignee }),
  };
}

function handlersOf(seats: readonly SeatAt[], names: Names): readonly HandlerView[] {
  const offices = new Map<string, string[]>();
  for (const { organizationId, office } of seats)
    offices.set(organizationId, [...(offices.get(organizationId) ?? []), office]);
  return [...offices].map(([organizationId, of]) => ({
    organizationId,
    organizationName: names(organizationId),
    offices: of,
  }));
}
