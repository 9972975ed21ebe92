import type { profile as vi } from '../vi/profile.ts';

/** What the page of a member's own data says, in English. */
export const profile: Readonly<Record<keyof typeof vi, string>> = {
  'profile.title': 'Check my data',
  'profile.intro': 'This is what the member database has of you. Mark what is wrong and report it.',
  'profile.cell': 'Cell: {cell}. The cell changes by a transfer and cannot be corrected here.',
  'profile.column.item': 'Item',
  'profile.column.value': 'Recorded',
  'profile.column.wrong': 'Wrong',
  'profile.empty': 'nothing',
  'profile.paper': 'changes need a paper',
  'profile.wrong': 'Wrong: {item}',
  'profile.report': 'Report the marked items',
  'profile.report-n': 'Report {n} marked items',
  'profile.nothing-marked': 'Mark at least one item that is wrong.',
  'profile.all-right': 'If everything is right there is nothing to do.',
  'profile.resume': 'You have a correction that was not sent.',
  'profile.resume-go': 'Go on with it',
  'profile.refused': 'Cannot be reported because',
  'profile.back': 'Back to my data',
  'profile.sent': 'Correction {code} was sent. The cell compares and confirms it.',
  'profile.earlier': 'Corrections',
  'profile.none': 'You have never asked for a correction.',
  'profile.draft': 'Draft',
  'profile.on': 'on {day}',
};
