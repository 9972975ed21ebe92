import type { Area } from '../../locales/area.ts';
import { images } from '../../locales/vi/images.ts';

/** What the screen of signature and seal images says. */
export const imagesTexts: Area = { vi: images, en: async () => (await import('../../locales/en/images.ts')).images };
