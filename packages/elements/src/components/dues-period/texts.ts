import type { Area } from '../../locales/area.ts';
import { period } from '../../locales/vi/period.ts';

/** What closing a month says. */
export const periodTexts: Area = { vi: period, en: async () => (await import('../../locales/en/period.ts')).period };
