import {
  clocksOf,
  dateOf,
  procedures,
  seatLabel,
  tasksFor,
  type AnyProcedure,
  type Dossier,
  type DossierDocument,
  type DossierSummary,
  type DossierView,
  type Field,
  type HandlerView,
  type Instant,
  type LogEntry,
  type LogView,
  type Office,
  type TimelineItem,
} from '@tthc-dang/core';
import { verifyLog } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import { dossierOf, lookedUp } from '../act.ts';
import { actorOf, type Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { commonFacts } from '../record-of.ts';
import type { DossierRecord, Reader, SeatAt } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';
import { statesAhead } from './ahead.ts';
import { entryFor, factsFor, inputIsWithheld, type Reading, type Secrecy } from './withheld.ts';
import { stateOf } from '../state-of.ts';

/** A dossier as a person may see it now. */
export async function dossierView(
  reader: Reader,
  record: DossierRecord,
  person: Member,
  at: Instant,
): Promise<DossierView> {
  const procedure = procedureOf(record);
  const dossier = await dossierOf(reader, record);
  const tree = await treeOfRegister(reader);
  const reading = readingOf(procedure, record, person, at);
  const names = namesOn(tree, at);
  const { channel } = commonFacts(record);
  const draft = await reader.draft(record.id, person.id);
  // What a person may do depends on what the registers say now; it is recorded when they do it.
  const { dossier: current } = await lookedUp(reader, procedure, dossier, at);
  return {
    ...summaryOf(record, names, at),
    tableVersion: record.tableVersion,
    policyVersion: record.policyVersion,
    channel,
    explains: stateOf(procedure, record.state).explains,
    facts: factsFor(reading, record.facts),
    clocks: clocksOf(procedure, dossier, at),
    tasks: tasksFor(procedure, current, actorOf(person), at),
    timeline: timelineOf(procedure, dossier, reading, names),
    ahead: statesAhead(procedure, current, at, dateOf(at)).map((state) => stepAhead(procedure, dossier, state, names)),
    documents: documentsOf(procedure, dossier, names),
    ...(draft
      ? { draft: { event: draft.event, input: draft.input, savedAt: draft.savedAt, revision: draft.revision } }
      : {}),
  };
}

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

/** The log as a person may read it; its chain is judged before anything is kept back. */
export async function logView(reader: Reader, record: DossierRecord, person: Member, at: Instant): Promise<LogView> {
  const procedure = procedureOf(record);
  const log = await reader.log(record.id);
  const reading = readingOf(procedure, record, person, at);
  return {
    entries: log.map((entry) => entryFor(reading, entry, secrecyOf(procedure, entry))),
    intact: verifyLog(log).ok,
  };
}

/** The names of organizations as they are on a day. */
export type Names = (organizationId: string) => string;

export const namesOn =
  (tree: OrganizationTree, at: Instant): Names =>
  (id) =>
    tree.successor(id, dateOf(at))?.name ?? id;

/** The papers that the dossier has issued, from its log. */
export const documentsOf = (procedure: AnyProcedure, { log }: Dossier, names: Names): readonly DossierDocument[] =>
  log.flatMap(({ seq, at, documentIds, actorName, orgId, input }) =>
    documentIds.map((paper) => {
      const number = (input as { readonly number?: unknown } | null)?.number;
      return {
        id: `${seq}-${paper}`,
        paper,
        label: String(procedure.papers[paper] ?? paper),
        on: dateOf(at),
        ...(typeof number === 'string' ? { number, signerName: actorName } : {}),
        ...(orgId === undefined ? {} : { organizationName: names(orgId) }),
      };
    }),
  );

/** The procedure of a stored dossier. */
export function procedureOf({ procedure: id }: Pick<DossierRecord, 'procedure'>): AnyProcedure {
  const found = procedures.find((one) => one.id === id);
  if (!found) throw new Error(`A dossier of "${id}", which this server does not know.`);
  return found;
}

const secrecyOf = ({ events }: AnyProcedure, { event }: LogEntry): Secrecy => events[event] ?? {};

const deciding: readonly Office[] = ['secretary', 'deputy', 'org-head', 'org-officer', 'inspector'];

function readingOf(procedure: AnyProcedure, record: DossierRecord, person: Member, at: Instant): Reading {
  const { units } = procedure.parties(record.facts);
  const seats = seatsOn(person, dateOf(at));
  const committees = [units.base, units.upper];
  return {
    isMember: person.id === record.memberId,
    decides: seats.some(
      ({ organizationId, office }) => committees.includes(organizationId) && deciding.includes(office),
    ),
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

const stepAhead = (
  procedure: AnyProcedure,
  dossier: Dossier,
  state: string,
  names: Names,
): DossierView['ahead'][number] => {
  const { units } = procedure.parties(dossier.facts);
  const [seat] = stateOf(procedure, state).handledBy ?? [];
  const unit = seat && units[seat.slice(0, seat.indexOf('.')) as keyof typeof units];
  return { state, label: stateOf(procedure, state).label, ...(unit ? { organizationName: names(unit) } : {}) };
};

const timelineOf = (
  procedure: AnyProcedure,
  { log }: Dossier,
  reading: Reading,
  names: Names,
): readonly TimelineItem[] =>
  log
    .filter((entry) => !(secrecyOf(procedure, entry).internal && (reading.isMember || entry.actorRole === 'system')))
    .map((entry) => {
      const { seq, at, event, actorName, actorRole, orgId, toState, helper } = entry;
      const message = inputIsWithheld(reading, entry, secrecyOf(procedure, entry))
        ? undefined
        : messageIn(procedure, entry);
      return {
        seq,
        at,
        event,
        label: event === 'OPEN' ? 'Lập hồ sơ' : String(procedure.events[event].label),
        actorName,
        seat: seatLabel(actorRole),
        ...(orgId === undefined ? {} : { organizationName: names(orgId) }),
        toState,
        toStateLabel: stateOf(procedure, toState).label,
        ...(message === undefined ? {} : { message }),
        ...(helper === undefined ? {} : { helper }),
      };
    });

/** What was said with an event: its first long answer. A whole application is not a message. */
function messageIn({ events }: AnyProcedure, { event, input }: LogEntry): string | undefined {
  const definition = events[event] as
    | { readonly fields: Readonly<Record<string, Field>>; readonly steps: readonly unknown[] }
    | undefined;
  if (!definition || definition.steps.length > 0) return undefined;
  const said = Object.entries(definition.fields).find(([, { kind }]) => kind === 'long-text');
  const text = said && (input as Readonly<Record<string, unknown>>)[said[0]];
  return typeof text === 'string' ? text : undefined;
}
