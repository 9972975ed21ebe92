import type { pages as vi } from '../vi/pages.ts';

/** What the pages before and after a form say. */
export const pages: Readonly<Record<keyof typeof vi, string>> = {
  'start.prepare': 'What you need',
  'start.when': 'Only if: {condition}',
  'start.duties': 'Time limits',
  'start.duty-start':
    'Start within {value} working days of the day the decision takes effect or the residence changes.',
  'start.duty-present':
    'Present the introduction paper at the destination within {value} working days of the introduction.',
  'start.duty-shortest': 'Below {value} months no transfer is needed: you only tell your cell.',
  'start.duty-below': 'Change of residence or work: less than {value} months. From there on the transfer is official.',
  'start.duty-study': 'Full-time study: at most {value} months.',
  'start.duty-comment': 'The cell of the residence comments within {value} working days.',
  'start.duty-confirm': 'The committee of the residence confirms within {value} working days.',
  'start.handlers': 'Who will look at it',
  'start.handlers-text': 'Depending on where you leave and where you go, the dossier passes some of these steps:',
  'start.time': 'Your answers are saved as you type. You can stop and come back later.',
  'start.begin': 'Start',
  'start.resume': 'Continue',
  'start.resume-title': 'You have a dossier that is not handed in',
  'start.resume-text': 'It was begun on {day}. Continue, or drop it and start again.',
  'start.discard': 'Drop it and start again',
  'start.discard-sure': 'The answers so far will be deleted. Are you sure?',
  'start.discard-yes': 'Delete and start again',
  'start.open-title': 'You have a dossier that is being processed',
  'start.open-text': 'Dossier {code} is at: {state}. A member has one open transfer at a time.',
  'start.open-link': 'See the dossier',
  'start.refused': 'The dossier cannot be opened because',
  'done.title': 'The dossier is handed in',
  'done.code': 'Dossier code',
  'done.keep': 'Keep this code for questions.',
  'done.next-by': 'Next: {who}',
  'done.by': 'By {day} at the latest.',
  'done.nothing': 'There is nothing more for you to do.',
  'done.ahead': 'Steps ahead',
  'done.link': 'See the dossier',
};
