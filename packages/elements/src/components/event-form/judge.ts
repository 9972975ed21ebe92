import type { Issue } from '@tthc-dang/core';
import { checkInput } from '@tthc-dang/core/fields/check';
import { isEmpty, type Answers } from './answers.ts';
import { nameOf, questionsOf, type Screen, type Sheet } from './sheet.ts';

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

const isDate = ({ procedure, event }: Sheet, name: string): boolean =>
  procedure.events[event]?.fields[name]?.kind === 'date';

/** Whether a day still misses a part; it is kept in the working copy, but it is no answer yet. */
const isPartialDate = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.split('-').some((part) => part === '');
