import type { Area } from '../../locales/area.ts';
import { reports } from '../../locales/vi/reports.ts';

/** What the figures and the reports say. */
export const reportTexts: Area = { vi: reports, en: async () => (await import('../../locales/en/reports.ts')).reports };
