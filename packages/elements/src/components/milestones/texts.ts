import type { Area } from '../../locales/area.ts';
import { milestones } from '../../locales/vi/milestones.ts';

/** What the page of dates says. The plans' own words are Vietnamese data, which only their English has to be added to. */
export const milestoneTexts: Area = {
  vi: milestones,
  en: async () => {
    const [page, plans] = await Promise.all([
      import('../../locales/en/milestones.ts'),
      import('../../locales/en/milestones-of-plans.ts'),
    ]);
    return { ...page.milestones, ...plans.milestonesOfPlans };
  },
};
