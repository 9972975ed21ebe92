import type { Area } from '../../locales/area.ts';
import { pages } from '../../locales/vi/pages.ts';

/** What the pages before and after the form say. */
export const pagesTexts: Area = { vi: pages, en: async () => (await import('../../locales/en/pages.ts')).pages };
