import type { Area } from '../../locales/area.ts';
import { tour } from '../../locales/vi/tour.ts';

/** What the tour says. */
export const tourTexts: Area = { vi: tour, en: async () => (await import('../../locales/en/tour.ts')).tour };
