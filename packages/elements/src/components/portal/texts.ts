import type { Area } from '../../locales/area.ts';
import { portal } from '../../locales/vi/portal.ts';

/** What the frame around the elements says. */
export const portalTexts: Area = { vi: portal, en: async () => (await import('../../locales/en/portal.ts')).portal };
