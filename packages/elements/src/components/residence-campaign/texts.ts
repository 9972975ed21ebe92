import type { Area } from '../../locales/area.ts';
import { campaign } from '../../locales/vi/campaign.ts';

/** What the yearly campaign says. */
export const campaignTexts: Area = {
  vi: campaign,
  en: async () => (await import('../../locales/en/campaign.ts')).campaign,
};
