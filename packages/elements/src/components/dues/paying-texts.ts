import type { Area } from '../../locales/area.ts';
import { duesPaying } from '../../locales/vi/dues-paying.ts';

/** What paying says; it comes with the part that pays. */
export const payingTexts: Area = {
  vi: duesPaying,
  en: async () => (await import('../../locales/en/dues-paying.ts')).duesPaying,
};
