import type { inboxLater as vi } from '../vi/inbox-later.ts';

/** The texts of a list of dossiers once it is there, in English. */
export const inboxLater: Readonly<Record<keyof typeof vi, string>> = {
  'inbox.choose': 'Work on several dossiers at once',
  'inbox.choose-first':
    'Tick a first dossier; after that only dossiers of the same procedure at the same step can be ticked.',
  'inbox.chosen': '{n} dossiers at the same step.',
  'inbox.choose-all': 'Tick all shown at the same step',
  'inbox.act-on-chosen': 'Work on {n} dossiers',
  'inbox.stop-choosing': 'Stop selecting',
  'inbox.news': '{n} new dossiers. Show them',
  'inbox.news-told': 'There are {n} new dossiers. The list you are reading has not changed.',
  'inbox.keys': 'Keyboard shortcuts',
  'inbox.keys-where': 'They work while the focus is in the list.',
  'inbox.or': 'or',
  'inbox.key.next': 'next dossier; at the end, loads more',
  'inbox.key.previous': 'previous dossier',
  'inbox.key.first': 'first dossier',
  'inbox.key.last': 'last dossier that is shown',
  'inbox.key.open': 'open the dossier',
  'inbox.key.tick': 'tick or untick the dossier',
  'inbox.key.search': 'go to the search',
  'inbox.key.help': 'show this list',
};
