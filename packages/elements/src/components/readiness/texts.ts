import type { Area } from '../../locales/area.ts';
import { readiness } from '../../locales/vi/readiness.ts';

/** What the checklist says. */
export const readinessTexts: Area = {
  vi: readiness,
  en: async () => (await import('../../locales/en/readiness.ts')).readiness,
};
