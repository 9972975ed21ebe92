import type { Area } from '../../locales/area.ts';
import { batch } from '../../locales/vi/batch.ts';

/** What work on several dossiers says. */
export const batchTexts: Area = { vi: batch, en: async () => (await import('../../locales/en/batch.ts')).batch };
