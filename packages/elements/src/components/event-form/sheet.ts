import type { DossierView, Issue, Moment } from '@tthc-dang/core';
import { fieldsOf, stepsOf, type Question } from '@tthc-dang/core/fields';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import type { Answers } from './answers.ts';

/** Everything that decides what a form asks and accepts. */
export interface Sheet {
  readonly procedure: Questionnaire;
  readonly dossier: DossierView;
  readonly event: string;
  readonly moment: Moment;
  readonly answers: Answers;
}

/** One screen of a form with the questions that are asked on it now. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly why?: string | undefined;
  readonly basis?: ReturnType<typeof stepsOf>[number]['basis'];
  readonly questions: readonly Question[];
}

/** The questions that are asked, with the answers so far. */
export const questionsOf = ({ procedure, dossier, event, moment, answers }: Sheet): readonly Question[] =>
  fieldsOf(procedure, dossier, event, moment, answers);

/** The answers, where questions that are asked and were not before have what they begin with. */
export function answersBegun(sheet: Sheet, asked: ReadonlySet<string>): Answers {
  const { answers, dossier } = sheet;
  const begun = questionsOf(sheet).flatMap(({ name, field }) => {
    const first = name in answers || asked.has(name) ? undefined : field.startsWith?.of(answers, dossier.facts);
    return first === undefined ? [] : [[name, first] as const];
  });
  if (begun.length === 0) return answers;
  // One answer may bring up the next question.
  return answersBegun({ ...sheet, answers: { ...answers, ...Object.fromEntries(begun) } }, asked);
}

/** Whether the form is long enough to be read over before it is sent. */
export const isStepped = ({ procedure, event }: Sheet): boolean => (procedure.events[event]?.steps.length ?? 0) > 0;

/** The screens that have something to ask. */
export function screensOf(sheet: Sheet): readonly Screen[] {
  const questions = questionsOf(sheet);
  return stepsOf(sheet.procedure, sheet.event)
    .map(({ fields, ...step }) => ({ ...step, questions: questions.filter(({ name }) => fields.includes(name)) }))
    .filter((screen) => screen.questions.length > 0 || !isStepped(sheet));
}

/** The question that an issue points at; empty for the form as a whole. */
export const nameOf = ({ pointer }: Issue): string =>
  pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
