import { mustBeActor } from '../model/must-be-actor.ts';
import { mustBeDossier } from './must-be-dossier.ts';
import { mustBeRecord } from '../model/must-be.ts';
import { refusals as sentences } from '../locales/vi/refusals.ts';
import type { Actor, Moment } from '../model/actor.ts';
import { dateOf, type Instant } from '../model/dates.ts';
import type { Dossier } from '../model/dossier.ts';
import { sourcesOf, type AnyMove, type EventMap, type Procedure, type Rule } from '../model/procedure.ts';
import type { Refusal } from '../model/refusal.ts';
import { judge, rowFor } from './rows.ts';
import { hadSeat, seatLabels, seatOf } from './seats.ts';

/** An event that somebody wants to send to a dossier. Without `input` the answers are not judged. */
export interface Request {
  readonly event: string;
  readonly input?: unknown;
  /** The moment, RFC 3339. The engine never reads a clock. */
  readonly at: Instant;
  readonly actor: Actor;
  /** The revision that the actor saw. */
  readonly revision?: number;
}

/** The moment of a request. Throws `InvalidDateError` where `at` is not an instant. */
export function momentOf({ at, actor }: Request): Moment {
  mustBeActor(actor);
  return { at, on: dateOf(at), actor };
}

/**
 * Every reason why an event is refused now; empty when it is allowed.
 *
 * Reasons that are sensitive in themselves (a disciplinary case) are told only to those who may take the step.
 */
export function refusals<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  dossier: Dossier<Facts, State>,
  request: Request,
): readonly Refusal[] {
  mustBeRecord(request, 'request');
  mustBeDossier(procedure, dossier);
  const moment = momentOf(request);
  const stale: Refusal[] =
    request.revision === undefined || request.revision === dossier.revision
      ? []
      : [{ code: 'STALE_REVISION', says: sentences['refusal.STALE_REVISION'], revision: dossier.revision }];
  const row = rowFor(procedure, dossier.state, request.event, dossier.tableVersion);
  if (!row) return [...stale, notInState(procedure, dossier.state, request.event)];
  const seats = notAllowed(procedure, row, dossier.facts, moment);
  const rules = (row.requires ?? [])
    .filter((rule) => !(rule.confidential && seats.length > 0) && !rule.holds(dossier.facts, moment))
    .map(asRefusal);
  return [...stale, ...seats, ...rules, ...invalid(procedure, row, dossier.facts, moment, request)];
}

/** What a rule says when it does not hold. */
export const asRefusal = <Facts>({ code, says, basis, refusal }: Rule<Facts>): Refusal => ({
  code: refusal ?? 'GUARD_FAILED',
  guard: code,
  says,
  basis,
});

/** The rules of a row that only advise and do not hold. */
export const adviceOf = <Facts>(row: AnyMove<Facts, any, any>, facts: Facts, moment: Moment): readonly Refusal[] =>
  (row.advises ?? []).filter((rule: Rule<Facts>) => !rule.holds(facts, moment)).map(asRefusal);

function notInState<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  state: State,
  event: string,
): Refusal {
  const allowedIn = [
    ...new Set(procedure.moves.filter((move) => move.event === event).flatMap((move) => sourcesOf(move))),
  ];
  return {
    code: 'NOT_IN_STATE',
    says: sentences['refusal.NOT_IN_STATE'].replace('{state}', procedure.states[state].label),
    allowedIn,
  };
}

function notAllowed<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  row: AnyMove<Facts, State, Events>,
  facts: Facts,
  moment: Moment,
): readonly Refusal[] {
  const parties = procedure.parties(facts);
  if (seatOf(row.by, parties, moment)) return [];
  const { actor } = moment;
  const template =
    actor.account !== 'active'
      ? sentences['refusal.NOT_ALLOWED.account']
      : hadSeat(row.by, parties, moment)
        ? sentences['refusal.NOT_ALLOWED.mandate']
        : sentences['refusal.NOT_ALLOWED'];
  return [
    { code: 'NOT_ALLOWED', says: template.replace('{seats}', seatLabels(row.by)), allowed: row.by, basis: row.basis },
  ];
}

function invalid<Facts>(
  procedure: Procedure<Facts, any, any>,
  row: AnyMove<Facts, any, any>,
  facts: Facts,
  moment: Moment,
  request: Request,
): readonly Refusal[] {
  if (!('input' in request)) return [];
  const validated = judge(procedure, row, facts, moment, request.input);
  if (validated.ok) return [];
  const issues = validated.issues.filter(({ refusal }) => refusal === undefined);
  return [
    ...(issues.length > 0
      ? [
          {
            code: 'VALIDATION' as const,
            says: sentences['refusal.VALIDATION'].replace('{count}', String(issues.length)),
            issues,
          },
        ]
      : []),
    ...validated.issues.flatMap(({ refusal, code, says, basis }) =>
      refusal === undefined ? [] : [{ code: refusal, guard: code, says, ...(basis ? { basis } : {}) }],
    ),
  ];
}
