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
  procedure.moves.filter((move) => sourcesOf(move).includes(state) && appliesOn(move, tableVersion));

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
