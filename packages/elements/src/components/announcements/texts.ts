import type { Area } from '../../locales/area.ts';
import { announcements } from '../../locales/vi/announcements.ts';

/** What announcements say. */
export const announcementTexts: Area = {
  vi: announcements,
  en: async () => (await import('../../locales/en/announcements.ts')).announcements,
};
