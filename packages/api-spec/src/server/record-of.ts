import {
  clocksOf,
  type AnyProcedure,
  type Dossier,
  type LogEntry,
  type NotificationIntent,
  type Office,
  type Seat,
} from '@tthc-dang/core';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import type { Binding } from './bindings/binding.ts';
import type { DossierRecord, SeatAt } from './store/store.ts';
import { readerOf, readsAll } from './readers.ts';
import { stateOf } from './state-of.ts';

/** What lists and views read of any dossier. */
export interface CommonFacts {
  /** Whom or what it is about, by name: a member, or an organization. */
  readonly title: string;
  readonly channel: string;
  readonly code?: string;
  readonly submittedOn?: string;
  readonly assignee?: string;
}

/** What lists and views read of any dossier; each procedure keeps it among its facts under these names. */
export function commonFacts({ facts }: { readonly facts: unknown }): CommonFacts {
  const { memberName, unitName, channel, code, submittedOn, assignee } = facts as Readonly<
    Partial<Record<string, string>>
  >;
  return {
    title: memberName ?? unitName ?? '',
    channel: channel === 'paper' || channel === 'mixed' ? channel : 'electronic',
    ...(code === undefined ? {} : { code }),
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(assignee === undefined ? {} : { assignee }),
  };
}

/** A dossier as it is stored, with the columns of its list. */
export function recordOf(
  { procedure, bookOf, bySystem }: Binding,
  dossier: Dossier,
  before: DossierRecord | undefined,
  told: readonly NotificationIntent[],
): DossierRecord {
  const last = dossier.log.at(-1)!;
  const { title, code, submittedOn } = commonFacts(dossier);
  const { memberId, initiatorId } = procedure.parties(dossier.facts);
  const due = clocksOf(procedure, dossier, last.at).filter(({ paused }) => !paused);
  const dueOn = earliest(due.map((clock) => clock.dueOn));
  const lapsesOn = earliest(due.filter(({ onLapse }) => onLapse !== undefined).map((clock) => clock.dueOn));
  const assignee = assigneeOf(dossier);
  return {
    id: dossier.id,
    procedure: procedure.id,
    tableVersion: dossier.tableVersion,
    policyVersion: dossier.policyVersion,
    revision: dossier.revision,
    state: dossier.state,
    facts: dossier.facts,
    final: stateOf(procedure, dossier.state).final === true,
    memberId,
    memberName: title,
    initiatorId,
    ...(code === undefined ? {} : { code }),
    openedAt: dossier.log[0]!.at,
    updatedAt: last.at,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(lapsesOn === undefined ? {} : { lapsesOn }),
    ...(assignee === undefined ? {} : { assignee }),
    // The facts are those of the binding whose procedure the dossier names.
    ...(bookOf?.(dossier.facts as never) ?? homeIn(procedure, dossier)),
    search: foldForSearch(`${title} ${code ?? ''} ${code?.replaceAll('-', '') ?? ''}`),
    readers: readersOf(procedure, dossier, before?.readers ?? [], told, bySystem === true),
    handlers: seatsIn(procedure, dossier, stateOf(procedure, dossier.state).handledBy ?? []),
  };
}

/** Where the member or the unit is at home that a dossier is about: reports count it there. */
function homeIn(procedure: AnyProcedure, { facts }: Pick<Dossier, 'facts'>): Pick<DossierRecord, 'unitId'> {
  const { units } = procedure.parties(facts);
  const unitId = units.cell ?? units['workplace-cell'] ?? units.unit ?? units.base;
  return unitId === undefined ? {} : { unitId };
}

/** The offices behind seats of a dossier, in the organizations that it has. */
export function seatsIn(
  procedure: AnyProcedure,
  dossier: Pick<Dossier, 'facts'>,
  seats: readonly Seat[],
): readonly SeatAt[] {
  const { units } = procedure.parties(dossier.facts);
  return seats.flatMap((seat) => {
    const [party, office] = seat.split('.');
    // A seat is by type "party.office"; those of persons have no office.
    const organizationId = units[party as keyof typeof units];
    return office === undefined || organizationId === undefined ? [] : [{ organizationId, office: office as Office }];
  });
}

/**
 * Organizations read what they were told of, what they have or had, and what a row lets them do now, as long as they are
 * parties: whoever got a dossier by mistake sees no more of it once it goes elsewhere. Nobody reads a draft; what the system
 * opened is none. Offices that read only what is their own business are named beside their organization.
 */
function readersOf(
  procedure: AnyProcedure,
  dossier: Dossier,
  before: readonly string[],
  told: readonly NotificationIntent[],
  isNoDraft: boolean,
): readonly string[] {
  if (
    !isNoDraft &&
    (dossier.state === procedure.initial || dossier.log.every(({ toState }) => toState === procedure.initial))
  )
    return [];
  const may = procedure.moves.filter((row) => [row.from].flat().includes(dossier.state)).flatMap((row) => row.by);
  const acting = seatsIn(procedure, dossier, [...may, ...(stateOf(procedure, dossier.state).handledBy ?? [])]);
  const hearing = told.flatMap(({ to }) => ('organizationId' in to ? [to.organizationId] : []));
  const { units, informed } = procedure.parties(dossier.facts);
  const parties = new Set([...Object.values(units), ...Object.values(informed ?? {})]);
  const known = new Set([...before, ...acting.map(({ organizationId }) => organizationId), ...hearing]);
  const organizations = [...known].filter((id) => parties.has(id));
  const seated = seatsIn(procedure, dossier, [...new Set(procedure.moves.flatMap((row) => row.by as readonly Seat[]))]);
  const offices = seated
    .filter(({ organizationId, office }) => organizations.includes(organizationId) && !readsAll(office))
    .map(readerOf);
  return [...organizations, ...new Set(offices)];
}

/** Who was named for the step the dossier is in; a new step is nobody's until named again. */
function assigneeOf({ log, facts }: Dossier): string | undefined {
  let named = false;
  for (const { event, fromState, toState } of log as readonly LogEntry[]) {
    if (fromState !== toState) named = false;
    if (event === 'REASSIGN') named = true;
  }
  return named ? commonFacts({ facts }).assignee : undefined;
}

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).sort()[0];
