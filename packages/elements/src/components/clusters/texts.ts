import type { Area } from '../../locales/area.ts';
import { clusters } from '../../locales/vi/clusters.ts';

/** What the screen of clusters says. */
export const clusterTexts: Area = {
  vi: clusters,
  en: async () => {
    const english = await import('../../locales/en/clusters.ts');
    return { ...english.clusters, ...english.clusterIssuesInEnglish };
  },
};
