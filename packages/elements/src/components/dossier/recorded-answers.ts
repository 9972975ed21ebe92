import type { AnyProcedure, Field, FieldMap } from '@tthc-dang/core';

/** An answer with the question it was given to, and the event that asked it. */
export interface RecordedAnswer {
  readonly event: string;
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
}

/** Answers that were given together, under the label of their event. */
export interface RecordedGroup {
  readonly event: string;
  readonly label: string;
  readonly answers: readonly RecordedAnswer[];
}

/**
 * The answers that the facts of a dossier keep, with their questions.
 * A fact holds answers when all its names are questions of one event; the first such event of the table names them.
 */
export function recordedAnswers(
  procedure: AnyProcedure,
  facts: Readonly<Record<string, unknown>>,
): readonly RecordedGroup[] {
  return Object.values(facts).flatMap((fact) => {
    if (!isRecord(fact)) return [];
    const names = Object.keys(fact);
    const found = Object.entries<{ readonly label: string; readonly fields: FieldMap }>(procedure.events).find(
      ([, { fields }]) => names.length > 0 && names.every((name) => name in fields),
    );
    if (!found) return [];
    const [event, { label, fields }] = found;
    const answers = Object.entries(fields)
      .map(([name, field]) => ({ event, name, field, value: fact[name] }))
      .filter(({ value }) => value !== undefined);
    return [{ event, label, answers }];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
