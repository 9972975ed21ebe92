import type { Office } from '../model/actor.ts';

/** Who reads the reports of a unit and of those below it: offices held there or above. */
export const reportReaders: readonly Office[] = [
  'secretary',
  'deputy',
  'clerk',
  'org-head',
  'focal-point',
  'inspector',
  'province-admin',
];

/** Who sends a report up for their own unit. */
export const reportSenders: readonly Office[] = ['secretary', 'deputy', 'clerk', 'focal-point'];
