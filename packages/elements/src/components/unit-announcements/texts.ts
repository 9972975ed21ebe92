import type { Area } from '../../locales/area.ts';
import { announcing } from '../../locales/vi/announcing.ts';

/** What the screen says on which a unit announces. */
export const announcingTexts: Area = {
  vi: announcing,
  en: async () => {
    const english = await import('../../locales/en/announcing.ts');
    return { ...english.announcing, ...english.announcingIssues };
  },
};
