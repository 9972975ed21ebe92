import type { Case } from '../../../model/case.ts';
import { destinationSide } from './destination.ts';
import { exceptions } from './exceptions.ts';
import { originSide } from './origin.ts';
import { presentation } from './presentation.ts';
import { submission } from './submission.ts';

const worked: readonly Case[] = [...submission, ...originSide, ...presentation, ...destinationSide, ...exceptions];

/** Each accepted step, tried by somebody who has no part in the dossier. */
const byStrangers = worked
  .filter(({ then }) => 'to' in then)
  .map(({ id, title, shows, given, meanwhile, when }): Case => ({
    id: `${id}-by-stranger`,
    title: `Người ngoài không được: ${title}`,
    shows: shows.filter((code) => code.startsWith('P1.') && code !== 'P1.23'),
    given,
    ...(meanwhile ? { meanwhile } : {}),
    when: { ...when, by: 'stranger' },
    then: { refused: ['NOT_ALLOWED'] },
  }));

/** The worked cases of the official transfer: every row and rule, accepting and refusing. */
export const cases: readonly Case[] = [...worked, ...byStrangers];
