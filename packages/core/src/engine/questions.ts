import type { Moment } from '../model/actor.ts';
import type { Field } from '../model/field.ts';
import type { AnyMove, AnyProcedure } from '../model/procedure.ts';

/** A field as it stands in one row, on one dossier, with the answers so far. */
export interface Question {
  readonly name: string;
  readonly field: Field;
  /** Whether it is asked at all. */
  readonly asked: boolean;
  readonly required: boolean;
}

/** The questions that go with a row, in the order of the event's fields. */
export function questionsOf(
  procedure: AnyProcedure,
  row: AnyMove<any, any, any>,
  facts: unknown,
  moment: Moment,
  input: Readonly<Record<string, unknown>>,
): readonly Question[] {
  const event = String(row.event);
  const fields: Readonly<Record<string, Field>> = procedure.events[event].fields;
  const elsewhere = new Set(procedure.moves.filter((move) => move.event === event).flatMap((move) => move.asks ?? []));
  return Object.entries(fields).map(([name, field]) => {
    const demanded = row.asks?.includes(name) === true;
    const condition = field.neededWhen ?? field.offeredWhen;
    const asked =
      (demanded || !elsewhere.has(name)) && (condition === undefined || condition.holds(input, facts, moment));
    return { name, field, asked, required: asked && (demanded || !field.optional || field.neededWhen !== undefined) };
  });
}
