import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import type { Seat } from '../model/actor.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Field } from '../model/field.ts';
import {
  targetsOf,
  type AnyMove,
  type AnyProcedure,
  type Clock,
  type EventDef,
  type StateDef,
} from '../model/procedure.ts';
import { demandsOf } from '../engine/questions.ts';
import { rowsFrom } from '../engine/rows.ts';
import { entryOn, type ValueInForce } from '../policy/policy.ts';
import type { GuideAct, GuideAudience, GuideDeadline, GuideEnd, GuideRule, GuideStep, GuideTask } from './guide.ts';

type Row = AnyMove<any, string, any>;

/** From where a table is read. */
export interface GuideReader {
  readonly procedure: AnyProcedure;
  readonly audience: GuideAudience;
  readonly on: IsoDate;
  /** The states that a dossier passes when nothing comes in between. */
  readonly way: readonly string[];
}

/** A state as a step: who acts, what the audience may do in it, and by when. */
export function stepOf(state: string, reader: GuideReader): GuideStep {
  const { procedure, audience, way } = reader;
  const { handledBy } = stateIn(procedure, state);
  const rows = rowsOf(state, reader);
  const ahead = rows.filter((row) => isAhead(state, row, reader));
  return {
    ...endOf(state, reader),
    by: handledBy ?? peopleIn(ahead),
    tasks: (way.includes(state) ? ahead : rows)
      .filter((row) => row.by.some((seat) => isOf(audience, seat)))
      .map((row) => taskOf(row, procedure, audience)),
    deadlines: deadlinesOf(state, reader),
  };
}

/** A state, with what leads into it. */
export function endOf(state: string, reader: GuideReader): GuideEnd {
  const { label, explains } = stateIn(reader.procedure, state);
  const through = new Map<string, GuideAct>();
  for (const from of Object.keys(reader.procedure.states))
    for (const row of from === state ? [] : rowsOf(from, reader)) {
      if (row.to !== state) continue;
      const by = [...(through.get(row.event)?.by ?? []), ...peopleIn([row])];
      through.set(row.event, { ...actOf(row, reader.procedure), by: [...new Set(by)] });
    }
  return { state, label, explains, through: [...through.values()] };
}

/** The rows of a state that people take. */
export const rowsOf = (state: string, { procedure, on }: GuideReader): readonly Row[] =>
  (rowsFrom(procedure, state, on) as readonly Row[]).filter(
    ({ by, event }) => by.some((seat) => seat !== 'system') && !eventOf(procedure, event).internal,
  );

/** Whether a row brings the dossier on: along its way, to where only the system has to go on, or it belongs to this step alone. */
export function isAhead(state: string, row: Row, { procedure, on, way }: GuideReader): boolean {
  const at = way.indexOf(state);
  const isLater = (one: string): boolean => way.indexOf(one) > at;
  const targets = targetsOf<any, string>(row);
  if (targets.some((to) => way.includes(to) && way.indexOf(to) < at)) return false;
  if (targets.some(isLater)) return true;
  if (targets.includes(state))
    return typeof row.from === 'string' && procedure.moves.every((one: Row) => one === row || one.event !== row.event);
  return targets.some((to) =>
    rowsFrom(procedure, to, on).some(
      (next: Row) => next.by.includes('system') && targetsOf<any, string>(next).some(isLater),
    ),
  );
}

/** Whether a seat is one of the audience. Whoever administers explains what everybody has to do. */
export function isOf(audience: GuideAudience, seat: Seat): boolean {
  const isMember = seat === 'member' || seat === 'initiator';
  return audience === 'member' ? isMember : seat !== 'system' && (audience === 'administrator' || !isMember);
}

/** Everybody who may take one of the rows. */
export const peopleIn = (rows: readonly Row[]): readonly Seat[] =>
  [...new Set(rows.flatMap(({ by }) => by))].filter((seat) => seat !== 'system');

/** What is checked for rows. What is told only to those who may take a step is no matter for the member. */
export function rulesOf(rows: readonly Row[], audience: GuideAudience): readonly GuideRule[] {
  const rules = rows
    .flatMap(({ requires = [] }) => requires)
    .filter(({ confidential }) => audience !== 'member' || !confidential);
  return [...new Map(rules.map(({ code, says }) => [code, { code, says }])).values()];
}

// Rows and ways name states and events of their own table.
const stateIn = ({ states }: AnyProcedure, state: string): StateDef => states[state] as StateDef;
const eventOf = (procedure: AnyProcedure, event: string): EventDef => procedure.events[event] as EventDef;

const actOf = ({ event, by }: Row, procedure: AnyProcedure): GuideAct => ({
  event,
  label: eventOf(procedure, event).label,
  by,
});

function taskOf(row: Row, procedure: AnyProcedure, audience: GuideAudience): GuideTask {
  const { asks, leavesOut } = demandsOf(procedure, row);
  const needs = Object.entries<Field>(eventOf(procedure, row.event).fields).filter(
    ([name, { kind, optional }]) =>
      kind !== 'declaration' && kind !== 'record' && !leavesOut.includes(name) && (!optional || asks.includes(name)),
  );
  return { ...actOf(row, procedure), needs: Object.fromEntries(needs), rules: rulesOf([row], audience) };
}

function deadlinesOf(state: string, { procedure, on }: GuideReader): readonly GuideDeadline[] {
  return Object.entries<Clock<unknown, string>>(procedure.clocks).flatMap(([id, clock]) => {
    const { label, runsIn, length, unit, lapse, onLapse } = clock;
    const rows = (rowsFrom(procedure, state, on) as readonly Row[]).filter(({ event }) => event === onLapse);
    // What passes and leaves the dossier where it is only reminds somebody.
    const onlyReminds = rows.some((row) => targetsOf<any, string>(row).includes(state));
    const entry = runsIn.includes(state) && !onlyReminds ? lengthOn(length, on) : undefined;
    if (!entry) return [];
    return [{ id, label, unit, lapse, basis: entry.basis, ...(entry.value > 0 ? { length: entry.value } : {}) }];
  });
}

/** How long a clock runs; nothing on a day for which the table has no answer, as on a device with a wrong date. */
function lengthOn(length: Clock<unknown, string>['length'], on: IsoDate): ValueInForce<number> | undefined {
  try {
    return entryOn(length, on);
  } catch (error) {
    if (error instanceof PolicyMissingError) return undefined;
    throw error;
  }
}
