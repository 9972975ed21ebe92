import type { Area } from '../../locales/area.ts';
import { reportForm } from '../../locales/vi/report-form.ts';

/** What the reports of a unit say, beside what the figures say. */
export const reportFormTexts: Area = {
  vi: reportForm,
  en: async () => (await import('../../locales/en/report-form.ts')).reportForm,
};
