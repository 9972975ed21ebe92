import type { Area } from '../../locales/area.ts';
import { profile } from '../../locales/vi/profile.ts';

/** What the page says. */
export const profileTexts: Area = {
  vi: profile,
  en: async () => (await import('../../locales/en/profile.ts')).profile,
};
