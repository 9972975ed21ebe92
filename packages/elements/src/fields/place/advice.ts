import type { Area } from '../../locales/area.ts';
import { place } from '../../locales/vi/place.ts';

export { placeAdvice } from '@tthc-dang/core/identifiers/place';

/** What is said of an address. */
export const placeTexts: Area = { vi: place, en: async () => (await import('../../locales/en/place.ts')).place };
