import type { DossierView, Task } from '@tthc-dang/core';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import { questionsOf, type Sheet } from '../event-form/sheet.ts';

/** Why a step is taken dossier by dossier: each has its own file, or its own number. */
export type OneByOne = 'file' | 'number';

/** The steps of a dossier that can be taken with the same answers for others, and those that cannot. */
export interface CommonWays {
  readonly together: readonly Task[];
  readonly oneByOne: readonly { readonly task: Task; readonly because: OneByOne }[];
}

/** Sorts what a person may do with a dossier by whether it can be done with many at once. */
export function commonWays(procedure: Questionnaire, view: DossierView, moment: Sheet['moment']): CommonWays {
  const allowed = view.tasks.filter((task) => task.allowed);
  const sorted = allowed.map((task) => {
    const sheet = { procedure, dossier: view, event: task.event, answers: {}, moment };
    return { task, because: reasonAgainst(sheet) };
  });
  return {
    together: sorted.filter(({ because }) => because === undefined).map(({ task }) => task),
    oneByOne: sorted.flatMap(({ task, because }) => (because ? [{ task, because }] : [])),
  };
}

function reasonAgainst(sheet: Sheet): OneByOne | undefined {
  const questions = questionsOf(sheet);
  if (questions.some(({ field, required }) => field.kind === 'attachments' && required)) return 'file';
  // A paper has a number of its own: two papers of one number would be told apart by nobody.
  return questions.some(({ name, required }) => name === 'number' && required) ? 'number' : undefined;
}
