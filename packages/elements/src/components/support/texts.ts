import type { Area } from '../../locales/area.ts';
import { support } from '../../locales/vi/support.ts';

/** What the page says. */
export const supportTexts: Area = {
  vi: support,
  en: async () => (await import('../../locales/en/support.ts')).support,
};
