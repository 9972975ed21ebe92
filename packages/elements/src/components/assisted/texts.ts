import type { Area } from '../../locales/area.ts';
import { assisted } from '../../locales/vi/assisted.ts';

/** What is said to somebody who has help, or needs it. */
export const assistedTexts: Area = {
  vi: assisted,
  en: async () => (await import('../../locales/en/assisted.ts')).assisted,
};
