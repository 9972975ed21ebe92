import type { Area } from '../../locales/area.ts';
import { ledger } from '../../locales/vi/ledger.ts';
import { shares } from '../../locales/vi/shares.ts';

/** What the book of dues says. */
export const ledgerTexts: Area = { vi: ledger, en: async () => (await import('../../locales/en/ledger.ts')).ledger };

/** What the table of shares says, and the choice of its month. */
export const sharesTexts: Area = { vi: shares, en: async () => (await import('../../locales/en/shares.ts')).shares };
