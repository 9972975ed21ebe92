import type { common as vi } from '../vi/common.ts';

/** What every element says. */
export const common: Readonly<Record<keyof typeof vi, string>> = {
  'common.loading': 'Loading…',
  'common.part-missing':
    'This part of the page did not load. Check the network and try again; what you typed is still here.',
  'common.retry': 'Try again',
  'common.back': 'Back',
  'common.continue': 'Continue',
  'common.cancel': 'Cancel',
  'common.optional': '(optional)',
  'common.error': 'Error:',
  'common.nothing': 'None',
  'common.basis': 'Basis: {instrument}, {at}.',
  'common.basis-item': 'item {at}',
  'common.convention': 'A convention of this system, not a regulation.',
  'common.day-0': 'Sunday',
  'common.day-1': 'Monday',
  'common.day-2': 'Tuesday',
  'common.day-3': 'Wednesday',
  'common.day-4': 'Thursday',
  'common.day-5': 'Friday',
  'common.day-6': 'Saturday',
  'common.trouble.elsewhere': 'There is another copy of yours, see below.',
  'common.trouble.session': 'Your session has ended. Everything you typed is still on this page.',
  'common.trouble.network': 'The server cannot be reached. Check your connection and try again.',
  'common.trouble.maintenance': 'The system is resting or busy. Try again in a few minutes.',
  'common.trouble.missing': 'Not found, or not yours to see.',
  'common.trouble.unknown':
    'The system made a mistake, not you. Try again; if it happens again, tell the support desk.',
};
