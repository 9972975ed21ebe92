// What a list of dossiers needs once it is there, in one piece.
import { inboxLater } from '../../locales/vi/inbox-later.ts';
import type { Area } from '../../locales/area.ts';

export { inboxDock } from './inbox-dock.ts';
export { keyHelp } from './key-help.ts';
export { styles } from './later.styles.ts';
export { ListNews } from './list-news.ts';
export { pressRowKey } from './row-keys.ts';

/** What a list says once it is there. */
export const inboxLaterTexts: Area = {
  vi: inboxLater,
  en: async () => (await import('../../locales/en/inbox-later.ts')).inboxLater,
};
