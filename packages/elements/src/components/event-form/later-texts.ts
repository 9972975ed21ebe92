import type { Area } from '../../locales/area.ts';
import { later } from '../../locales/vi/later.ts';

/** What the form says once it is under way. */
export const laterTexts: Area = { vi: later, en: async () => (await import('../../locales/en/later.ts')).later };
