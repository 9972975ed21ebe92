import type { counter as vi } from '../vi/inbox-counter.ts';

/** The texts of the counter in a list of dossiers, in English. */
export const counter: Readonly<Record<keyof typeof vi, string>> = {
  'inbox.counter.code': 'Dossier code on the introduction',
  'inbox.counter.hint': 'Type it, or read the QR code with a scanner. For example CT-40168-202611-000128-93',
  'inbox.counter.find': 'Find the dossier',
  'inbox.counter.empty': 'Enter the dossier code on the introduction.',
  'inbox.counter.format':
    'A dossier code has five parts with hyphens between them: two letters, the unit, year and month (6 digits), a running number (6 digits), two check digits. Look at what you entered.',
  'inbox.counter.check-digits':
    'The last two digits do not fit the rest: a digit is wrong, or two have changed places. Compare each digit with the paper.',
  'inbox.counter.unknown':
    'The code {code} is well formed, but no such dossier is to be presented at your unit. Look at the destination on the paper.',
  'inbox.counter.here': 'The dossier of {name} is to be presented here.',
  'inbox.counter.elsewhere': 'The dossier of {name} is at the step “{state}”; it is not to be presented here.',
  'inbox.counter.open': 'Open the dossier',
};
