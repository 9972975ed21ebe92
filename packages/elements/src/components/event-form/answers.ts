import type { DossierView, FieldMap } from '@tthc-dang/core';
import type { Questionnaire } from '../../internal/questionnaire.ts';

/** Answers by the name of their question, as they stand on the screen. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a form begins with: the working copy, else what an earlier answer to the same questions recorded. */
export function firstAnswers(
  { events }: Questionnaire,
  { draft, facts }: Pick<DossierView, 'draft' | 'facts'>,
  event: string,
): Answers {
  if (draft?.event === event) return draft.input;
  const fields: FieldMap = events[event]?.fields ?? {};
  // A fact whose names are all questions of this event is what the event recorded before.
  const before = Object.values(facts).find(
    (fact) => isAnswers(fact) && Object.keys(fact).every((name) => name in fields),
  );
  return isAnswers(before) ? before : {};
}

/** Whether there is nothing in an answer. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const isAnswers = (fact: unknown): fact is Answers =>
  typeof fact === 'object' && fact !== null && !Array.isArray(fact) && Object.keys(fact).length > 0;
