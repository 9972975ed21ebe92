import type { Area } from '../../locales/area.ts';
import { accounts } from '../../locales/vi/accounts.ts';

/** What the list of accounts says. */
export const accountsTexts: Area = {
  vi: accounts,
  en: async () => (await import('../../locales/en/accounts.ts')).accounts,
};
