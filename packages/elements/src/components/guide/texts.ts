import type { Area } from '../../locales/area.ts';
import { guide } from '../../locales/vi/guide.ts';

/** What guides say beside their tables. */
export const guideTexts: Area = { vi: guide, en: async () => (await import('../../locales/en/guide.ts')).guide };
