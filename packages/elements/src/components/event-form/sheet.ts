import type { DossierView, Issue, Moment } from '@tthc-dang/core';
import { checkInput, fieldsOf, stepsOf, type Question } from '@tthc-dang/core/fields';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import { isEmpty, isPartialDate, type Answers } from './answers.ts';

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

/** Whether the form is long enough to be read over before it is sent. */
export const isStepped = ({ procedure, event }: Sheet): boolean => (procedure.events[event]?.steps.length ?? 0) > 0;

/** The screens that have something to ask. */
export function screensOf(sheet: Sheet): readonly Screen[] {
  const questions = questionsOf(sheet);
  return stepsOf(sheet.procedure, sheet.event)
    .map(({ fields, ...step }) => ({ ...step, questions: questions.filter(({ name }) => fields.includes(name)) }))
    .filter((screen) => screen.questions.length > 0 || !isStepped(sheet));
}

/** Questions that stand on no screen: the declarations under the answers that were read over. */
export function closingQuestions(sheet: Sheet): readonly Question[] {
  const placed = new Set(stepsOf(sheet.procedure, sheet.event).flatMap(({ fields }) => fields));
  return questionsOf(sheet).filter(({ name }) => !placed.has(name));
}

/** The input to send: what is asked and answered. Answers to questions that are no longer asked stay behind. */
export const inputOf = (sheet: Sheet): Answers =>
  Object.fromEntries(
    questionsOf(sheet)
      .map(({ name }) => [name, sheet.answers[name]] as const)
      .filter(([, value]) => !isEmpty(value)),
  );

/** Everything that is wrong with the answers, in the words of the core. */
export function issuesOf(sheet: Sheet): readonly Issue[] {
  const { procedure, dossier, event, moment } = sheet;
  const required = new Set(
    questionsOf(sheet)
      .filter((question) => question.required)
      .map(({ name }) => name),
  );
  // A required day with a gap is told as unfinished, not as a day that does not exist.
  const input = Object.entries(inputOf(sheet)).filter(
    ([name, value]) => !(required.has(name) && isDate(sheet, name) && isPartialDate(value)),
  );
  const judged = checkInput(procedure, dossier, event, moment, Object.fromEntries(input));
  return judged.ok ? [] : judged.issues;
}

/** What is wrong on one screen, before the others are filled in. */
export function issuesOn(sheet: Sheet, { questions }: Screen): readonly Issue[] {
  const { procedure, dossier, event, moment } = sheet;
  const here = new Set(questions.map(({ name }) => name));
  const found = issuesOf(sheet).filter((issue) => here.has(nameOf(issue)));
  if (found.length > 0) return found;
  // The core judges answers together once each stands by itself; on a screen that is the answers of this screen.
  const input = inputOf(sheet);
  return (procedure.events[event]?.checks ?? [])
    .filter(
      ({ field, afterLookUp, holds }) =>
        !afterLookUp && here.has(field) && field in input && !holds(input, dossier.facts, moment),
    )
    .map(({ code, field, says, basis }) => ({ pointer: `/${field}`, code, says, basis }));
}

/** The question that an issue points at; empty for the form as a whole. */
export const nameOf = ({ pointer }: Issue): string =>
  pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';

const isDate = ({ procedure, event }: Sheet, name: string): boolean =>
  procedure.events[event]?.fields[name]?.kind === 'date';
