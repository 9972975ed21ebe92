import type { Area } from '../../locales/area.ts';
import { delegation } from '../../locales/vi/delegation.ts';

/** What delegations say. */
export const delegationTexts: Area = {
  vi: delegation,
  en: async () => (await import('../../locales/en/delegation.ts')).delegation,
};
