import type { Area } from '../../locales/area.ts';
import { dossier } from '../../locales/vi/dossier.ts';

/** What a dossier's page says. */
export const dossierTexts: Area = {
  vi: dossier,
  en: async () => (await import('../../locales/en/dossier.ts')).dossier,
};
