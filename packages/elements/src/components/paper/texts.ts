import type { Area } from '../../locales/area.ts';
import { paper } from '../../locales/vi/paper.ts';

/** What is said around a paper. */
export const paperTexts: Area = { vi: paper, en: async () => (await import('../../locales/en/paper.ts')).paper };
