import type { Area } from '../../locales/area.ts';
import { log } from '../../locales/vi/log.ts';

/** What a dossier's log says. */
export const logTexts: Area = { vi: log, en: async () => (await import('../../locales/en/log.ts')).log };
