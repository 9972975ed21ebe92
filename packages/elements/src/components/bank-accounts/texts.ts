import type { Area } from '../../locales/area.ts';
import { bank } from '../../locales/vi/bank.ts';

/** What the bank accounts of a unit say. */
export const bankTexts: Area = { vi: bank, en: async () => (await import('../../locales/en/bank.ts')).bank };
