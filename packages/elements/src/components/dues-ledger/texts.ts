import type { Area } from '../../locales/area.ts';
import { ledger } from '../../locales/vi/ledger.ts';

/** What the book of dues says. */
export const ledgerTexts: Area = { vi: ledger, en: async () => (await import('../../locales/en/ledger.ts')).ledger };
