import type { Area } from '../../locales/area.ts';
import { document } from '../../locales/vi/document.ts';

/** What the page of a paper says. */
export const documentTexts: Area = {
  vi: document,
  en: async () => (await import('../../locales/en/document.ts')).document,
};
