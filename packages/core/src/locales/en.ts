import { core } from './en/core.ts';
import { officialTransfer } from './en/official-transfer.ts';

/** Every text in English. A page loads the parts it shows: `locales/en/core` and one per procedure. */
export const en: Readonly<Record<string, string>> = { ...core, ...officialTransfer };
