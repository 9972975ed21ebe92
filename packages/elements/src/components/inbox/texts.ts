import type { Area } from '../../locales/area.ts';
import { inbox } from '../../locales/vi/inbox.ts';

/** What a list of dossiers says. */
export const inboxTexts: Area = { vi: inbox, en: async () => (await import('../../locales/en/inbox.ts')).inbox };
