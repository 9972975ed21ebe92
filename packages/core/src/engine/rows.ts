import type { IsoDate } from '../model/dates.ts';
import type { Moment } from '../model/actor.ts';
import { sourcesOf, type AnyMove, type AnyProcedure, type EventMap, type Procedure } from '../model/procedure.ts';
import { demandsOf } from './questions.ts';
import { validate, type Validated } from './validate.ts';

const appliesOn = (
  { inForce }: { readonly inForce?: { readonly from?: IsoDate; readonly to?: IsoDate } },
  on: IsoDate,
): boolean => (inForce?.from === undefined || inForce.from <= on) && (inForce?.to === undefined || on <= inForce.to);

/** The rows that leave a state, of the table that applies to the dossier. */
export const rowsFrom = <Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  state: State,
  tableVersion: IsoDate,
): readonly AnyMove<Facts, State, Events>[] =>
  (byState(procedure.moves).get(state) ?? []).filter((move) => appliesOn(move, tableVersion));

type Rows = readonly AnyMove<any, any, any>[];
// Every step asks, and rows do not change; by the rows, since a procedure that is played after a reorganization has the same.
const sorted = new WeakMap<Rows, ReadonlyMap<string, Rows>>();

/** The rows of a table under each state that they leave, in their order. */
function byState(moves: Rows): ReadonlyMap<string, Rows> {
  const known = sorted.get(moves);
  if (known) return known;
  const rows = new Map<string, AnyMove<any, any, any>[]>();
  for (const move of moves)
    for (const state of new Set<string>(sourcesOf<string>(move))) rows.set(state, [...(rows.get(state) ?? []), move]);
  sorted.set(moves, rows);
  return rows;
}

/** The one row for an event in a state, if the table has it. */
export const rowFor = <Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  state: State,
  event: string,
  tableVersion: IsoDate,
): AnyMove<Facts, State, Events> | undefined =>
  rowsFrom(procedure, state, tableVersion).find((move) => move.event === event);

/** Checks the answers that came with the event of a row. */
export const judge = (
  procedure: AnyProcedure,
  row: AnyMove<any, any, any>,
  facts: unknown,
  moment: Moment,
  input: unknown,
): Validated => validate(procedure.events[String(row.event)], demandsOf(procedure, row), facts, moment, input);

/** The state a row leads to, seen from the facts after the event. */
export const destinationOf = <Facts, State extends string>(move: AnyMove<Facts, State, any>, facts: Facts): State =>
  typeof move.to === 'string' ? move.to : move.to.pick(facts);

/** The facts after the event. A change to `undefined` removes the fact. */
export const factsAfter = <Facts>(facts: Facts, changes: object | undefined): Facts =>
  // Spreading partial facts over complete facts gives complete facts; the procedure's schema checks it after.
  Object.fromEntries(
    Object.entries({ ...(facts as object), ...changes }).filter(([, value]) => value !== undefined),
  ) as Facts;
