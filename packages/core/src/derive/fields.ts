import type { Moment } from '../model/actor.ts';
import type { Field } from '../model/field.ts';
import type { AnyProcedure, Check, Step } from '../model/procedure.ts';
import { questionsOf, type Question } from '../engine/questions.ts';
import { rowFor } from '../engine/rows.ts';
import { validate, type Validated } from '../engine/validate.ts';

export { fieldTextKeys } from './texts.ts';
export type { Question, Validated };

/** What a form needs to know of a dossier. */
export interface FormSubject {
  readonly state: string;
  readonly tableVersion: string;
  readonly facts: unknown;
}

/** The questions to ask for an event now, with the answers so far; only those that are asked, none that a register supplies. */
export function fieldsOf(
  procedure: AnyProcedure,
  subject: FormSubject,
  event: string,
  moment: Moment,
  input: Readonly<Record<string, unknown>>,
): readonly Question[] {
  const row = rowFor(procedure, subject.state, event, subject.tableVersion);
  return row
    ? questionsOf(procedure, row, subject.facts, moment, input).filter(
        ({ asked, field }) => asked && field.kind !== 'record',
      )
    : [];
}

/** The screens of an event's form: its steps, or one screen with all its fields. */
export function stepsOf(procedure: AnyProcedure, event: string): readonly Step[] {
  const { steps, label, fields } = procedure.events[event] as {
    steps: readonly Step[];
    label: string;
    fields: Readonly<Record<string, Field>>;
  };
  return steps.length > 0 ? steps : [{ id: 'form', title: label, fields: Object.keys(fields) }];
}

/** Judges the answers as the engine will: the same fields, rules and sentences, but for checks that follow a register look-up. */
export function checkInput(
  procedure: AnyProcedure,
  subject: FormSubject,
  event: string,
  moment: Moment,
  input: unknown,
): Validated {
  const row = rowFor(procedure, subject.state, event, subject.tableVersion);
  if (!row) return { ok: false, issues: [] };
  const checks = (procedure.events[event].checks as readonly Check<unknown, unknown>[]).filter(
    ({ afterLookUp }) => !afterLookUp,
  );
  return validate(procedure, row, subject.facts, moment, input, checks);
}
