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
 * The first event of the table whose questions a fact answers names them.
 */
export function recordedAnswers(
  procedure: AnyProcedure,
  facts: Readonly<Record<string, unknown>>,
): readonly RecordedGroup[] {
  const order = Object.keys(procedure.events);
  const groups = Object.values(facts).flatMap((fact) => {
    if (!isRecord(fact)) return [];
    const found = Object.entries<{ readonly label: string; readonly fields: FieldMap }>(procedure.events).find(
      ([, { fields }]) => isAnswerTo(fields, fact),
    );
    if (!found) return [];
    const [event, { label, fields }] = found;
    const answers = Object.entries(fields)
      .map(([name, field]) => ({ event, name, field, value: fact[name] }))
      .filter(({ value }) => value !== undefined);
    return [{ event, label, answers }];
  });
  // In the order in which the table asks, whatever order the facts are stored in.
  return groups.toSorted((a, b) => order.indexOf(a.event) - order.indexOf(b.event));
}

/** Whether a fact holds the answers to these questions: no other names, and nothing left out but what may be, or was declared for the log alone. */
const isAnswerTo = (fields: FieldMap, fact: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(fact).length > 0 &&
  Object.keys(fact).every((name) => name in fields) &&
  Object.entries(fields).every(([name, { optional, kind }]) => optional || kind === 'declaration' || name in fact);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
