import {
  dateOf,
  seatLabel,
  type Actor,
  type ClockReading,
  type Instant,
  type LogEntry,
  type Refusal,
  type StateDef,
  type Task,
} from '@tthc-dang/core';
import { checkDossierCode } from '@tthc-dang/core/identifiers';
import type { Findings } from './finding.ts';
import { isLookUp } from './look-up.ts';
import type { Model } from './model.ts';
import { viewIn, type Answer } from './wire.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Holds an answer that shows the dossier against the table: state, tag, facts, deadlines, tasks, what happened, papers. */
export function compareView(findings: Findings, model: Model, answer: Answer, actor: Actor, at: Instant): void {
  const { book, dossier } = model;
  const { procedure } = book;
  const view = viewIn(answer);
  // The table brought the dossier to this state.
  const state = procedure.states[dossier.state] as StateDef;
  findings.same('state', view.state, dossier.state);
  findings.same('state', [view.stateLabel, view.final], [state.label, state.final === true], 'label and end');
  findings.same('state', [view.id, view.procedure], [dossier.id, procedure.id], 'which dossier');
  findings.same(
    'ETag',
    answer.headers
      .get('etag')
      ?.replace(/^W\//, '')
      .replace(/^"(\d+).*"$/, '$1'),
    String(view.revision),
  );
  compareFacts(findings, model, view.facts ?? {}, actor, at);
  findings.same('deadlines', (view.clocks ?? []).map(deadline), model.deadlinesAt(at).map(deadline));
  // Before its first event a dossier knows no more than the backend asked beforehand, which is its own business.
  if (dossier.log.length > 1 || !(model.worked.given.register ?? model.worked.given.facts))
    findings.same(
      'tasks',
      tasksIn(view.tasks ?? [], dossier.state === procedure.initial),
      tasksIn(model.tasksOf(actor, at), dossier.state === procedure.initial),
    );
  findings.same('timeline', (view.timeline ?? []).filter(isAct).map(happened), timelineFor(model, actor));
  findings.same(
    'papers',
    (view.documents ?? []).map(({ paper }) => paper),
    dossier.log.flatMap(({ documentIds }) => documentIds),
  );
}

/** The facts, less what each backend numbers and looks up in its own way. */
function compareFacts(findings: Findings, model: Model, found: Facts, actor: Actor, at: Instant): void {
  const wanted = model.factsFor(actor, dateOf(at));
  findings.same('facts', comparable(found), comparable(wanted));
  const { register, code } = wanted as { readonly register?: object; readonly code?: string };
  if (register)
    findings.same(
      'secrecy',
      'underDiscipline' in ((found['register'] as object | undefined) ?? {}),
      'underDiscipline' in register,
      'whether the reader sees a pending disciplinary matter',
    );
  if (code !== undefined && checkDossierCode(code).ok)
    findings.holds(
      'facts',
      String(found['code']).slice(0, 2) === code.slice(0, 2) && checkDossierCode(String(found['code'])).ok,
      `${String(found['code'])} is no code of this procedure`,
    );
}

const comparable = ({ code: _, serial: __, register: ___, ledger: ____, ...facts }: Facts): Facts => {
  const { route } = facts as { readonly route?: object };
  // On which day the way was last looked up is the backend's business.
  return route ? { ...facts, route: { ...route, on: undefined } } : facts;
};

const deadline = (reading: ClockReading): unknown => {
  const { id, startedOn, dueOn, paused, lapsed, remaining, length, unit } = reading;
  return { id, startedOn, dueOn, paused, lapsed, remaining, length, unit };
};

const whyNot = ({ code, guard }: Refusal): string => guard ?? code;

/** Tasks as far as every backend must tell them alike; in the first state less what is not known before it is said. */
export const tasksIn = (tasks: readonly Task[], isFirst: boolean): readonly unknown[] =>
  tasks
    .map(({ event, row, seat, allowed, refusals, advice, irrevocable, asks, leavesOut }) => ({
      event,
      row,
      seat,
      allowed,
      refusals: refusals.map(whyNot).sort(),
      // What depends on where the member wants to go is not known before it is said.
      ...(isFirst ? {} : { advice: advice.map(whyNot).sort() }),
      irrevocable,
      asks: [...asks].sort(),
      leavesOut: [...leavesOut].sort(),
    }))
    .sort((a, b) => (`${a.event} ${a.row}` < `${b.event} ${b.row}` ? -1 : 1));

const isAct = ({ event }: { readonly event: string }): boolean => !isLookUp(event);

const happened = ({
  event,
  toState,
  seat,
}: {
  readonly event: string;
  readonly toState: string;
  readonly seat: string;
}) => [event, toState, seat];

/** What happened, as far as this reader is told. */
function timelineFor({ book: { procedure }, dossier }: Model, actor: Actor): readonly unknown[] {
  const isMember = procedure.parties(dossier.facts).memberId === actor.personId;
  const isTold = ({ event, actorRole }: LogEntry): boolean =>
    procedure.events[event]?.internal !== true || !(isMember || actorRole === 'system');
  return dossier.log
    .filter((entry) => isAct(entry) && isTold(entry))
    .map(({ event, toState, actorRole }) => happened({ event, toState, seat: seatLabel(actorRole) }));
}
