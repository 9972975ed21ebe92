import type { Area } from '../../locales/area.ts';
import { home } from '../../locales/vi/home.ts';

/** What the page says. */
export const homeTexts: Area = { vi: home, en: async () => (await import('../../locales/en/home.ts')).home };
