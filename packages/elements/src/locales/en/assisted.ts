import type { assisted as vi } from '../vi/assisted.ts';

/** What is said to somebody who has help, or needs it. */
export const assisted: Readonly<Record<keyof typeof vi, string>> = {
  'portal.assisted.title': 'Somebody helps you',
  'portal.assisted.text':
    'You sign in and decide yourself; the helper sits beside you to explain or to type for you. The helper’s name goes into the log of the dossier.',
  'portal.assisted.name': 'Full name of the helper',
  'portal.assisted.consent': 'I agree that the person named above sits beside me, helps me and sees my data',
  'portal.assisted.start': 'Begin with a helper',
  'portal.assisted.name-missing': 'enter the full name of the helper, at least 2 letters.',
  'portal.assisted.consent-missing': 'this begins only when you yourself agree.',
  'portal.assisted.cannot': 'You cannot sign in yourself?',
  'portal.assisted.bring':
    'Bring your identity card, your Party card and the papers of the procedure (on paper or as clear photos).',
  'portal.assisted.go': 'Go to the committee of the cell that you belong to. Contacts stand on the page Support.',
  'portal.assisted.officer':
    'The committee of the cell can open and submit a dossier for you. The dossier says who did; it stays your request, and you see it when you sign in.',
  'portal.assisted.never': 'Never give your password or a code of VNeID to anybody, officers included.',
};
