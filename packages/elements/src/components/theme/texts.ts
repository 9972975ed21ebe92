import type { Area } from '../../locales/area.ts';
import { theme } from '../../locales/vi/theme.ts';

/** What the screen that makes a theme says. */
export const themeTexts: Area = {
  vi: theme,
  en: async () => (await import('../../locales/en/theme.ts')).theme,
};
