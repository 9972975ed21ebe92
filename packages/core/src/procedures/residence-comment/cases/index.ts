import type { CommentCase } from './case.ts';
import { exceptions } from './exceptions.ts';
import { residence } from './residence.ts';
import { submission } from './submission.ts';

const worked: readonly CommentCase[] = [...submission, ...residence, ...exceptions];

/** Each accepted step, tried by somebody who has no part in the dossier. */
const byStrangers = worked
  .filter(({ then }) => 'to' in then)
  .map(({ id, title, shows, given, meanwhile, when }): CommentCase => ({
    id: `${id}-by-stranger`,
    title: `Người ngoài không được: ${title}`,
    shows: shows.filter((code) => /^N(\d+|\.X\d+)$/.test(code)),
    given,
    ...(meanwhile ? { meanwhile } : {}),
    when: { ...when, by: 'stranger' },
    then: { refused: ['NOT_ALLOWED'] },
  }));

/** The worked cases of the residence comment: every row and rule, accepting and refusing. */
export const cases: readonly CommentCase[] = [...worked, ...byStrangers];
