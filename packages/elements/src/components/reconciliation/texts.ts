import type { Area } from '../../locales/area.ts';
import { reconciliation } from '../../locales/vi/reconciliation.ts';

/** What the comparison with the member database says. */
export const reconciliationTexts: Area = {
  vi: reconciliation,
  en: async () => (await import('../../locales/en/reconciliation.ts')).reconciliation,
};
