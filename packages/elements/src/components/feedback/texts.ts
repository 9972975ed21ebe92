import type { Area } from '../../locales/area.ts';
import { feedback } from '../../locales/vi/feedback.ts';

/** What the page says. */
export const feedbackTexts: Area = {
  vi: feedback,
  en: async () => (await import('../../locales/en/feedback.ts')).feedback,
};
