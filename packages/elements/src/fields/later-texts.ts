import type { Area } from '../locales/area.ts';
import { laterFields } from '../locales/vi/later-fields.ts';

/** What the fields say that come later than the form. */
export const laterFieldTexts: Area = {
  vi: laterFields,
  en: async () => (await import('../locales/en/later-fields.ts')).laterFields,
};
