import type { Area } from '../../locales/area.ts';
import { b01 } from '../../locales/vi/b01.ts';

/** What report B01/ĐP says. */
export const b01Texts: Area = { vi: b01, en: async () => (await import('../../locales/en/b01.ts')).b01 };
