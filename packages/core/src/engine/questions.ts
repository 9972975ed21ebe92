import type { Moment } from '../model/actor.ts';
import type { Field, FieldMap } from '../model/field.ts';
import type { AnyMove, AnyProcedure } from '../model/procedure.ts';

/** A field as it stands in one row, on one dossier, with the answers so far. */
export interface Question {
  readonly name: string;
  readonly field: Field;
  /** Whether it is asked at all. */
  readonly asked: boolean;
  readonly required: boolean;
}

/** What one row makes of the questions of its event. */
export interface Demands {
  readonly asks: readonly string[];
  readonly leavesOut: readonly string[];
}

/** Which optional answers a row demands, and which it leaves out because only other rows of the event demand them. */
export function demandsOf(procedure: AnyProcedure, row: AnyMove<any, any, any>): Demands {
  const asks: readonly string[] = row.asks ?? [];
  const anywhere = new Set<string>(
    procedure.moves.filter(({ event }) => event === row.event).flatMap((move) => move.asks ?? []),
  );
  return { asks, leavesOut: [...anywhere].filter((name) => !asks.includes(name)) };
}

/** The questions that go with an event, in the order of its fields. */
export const questionsOf = (
  fields: FieldMap,
  { asks, leavesOut }: Demands,
  facts: unknown,
  moment: Moment,
  input: Readonly<Record<string, unknown>>,
): readonly Question[] =>
  Object.entries(fields).map(([name, field]) => {
    const demanded = asks.includes(name);
    const condition = field.neededWhen ?? field.offeredWhen;
    const asked = !leavesOut.includes(name) && (condition === undefined || condition.holds(input, facts, moment));
    return { name, field, asked, required: asked && (demanded || !field.optional || field.neededWhen !== undefined) };
  });
