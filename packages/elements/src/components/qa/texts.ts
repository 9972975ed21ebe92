import type { Area } from '../../locales/area.ts';
import { qa } from '../../locales/vi/qa.ts';

/** What the bar for testers says. */
export const qaTexts: Area = { vi: qa, en: async () => (await import('../../locales/en/qa.ts')).qa };
