import type { Case } from '../../../model/case.ts';
import { onPaperOnly, outbound } from './outbound.ts';
import { stayCases } from './stay.ts';
import { submission } from './submission.ts';

const worked: readonly Case[] = [...submission, ...outbound, ...onPaperOnly, ...stayCases];

/** Each accepted step, tried by somebody who has no part in the dossier. */
const byStrangers = worked
  .filter(({ then }) => 'to' in then)
  .map(({ id, title, shows, given, meanwhile, when }): Case => ({
    id: `${id}-by-stranger`,
    title: `Người ngoài không được: ${title}`,
    shows: shows.filter((code) => /^(P2\.|T)/.test(code)),
    given,
    ...(meanwhile ? { meanwhile } : {}),
    when: { ...when, by: 'stranger' },
    then: { refused: ['NOT_ALLOWED'] },
  }));

/** The worked cases of the temporary transfer: every row and rule, accepting and refusing. */
export const cases: readonly Case[] = [...worked, ...byStrangers];
