import { dateOf } from '@tthc-dang/core';
import type { MilestonesView, MilestoneView } from '@tthc-dang/core/client/administration';
import { milestonesOn } from '@tthc-dang/core/readiness';
import { dayAsked } from '../administration/body.ts';
import { json } from '../http/answers.ts';
import { oneOf } from '../http/paging.ts';
import type { Route } from '../http/route.ts';

/** The dates of the roll-out plans as they stand on a day. */
export const milestoneRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/milestones',
    operationId: 'listMilestones',
    answer: async ({ url, at }) => {
      const asked = oneOf(url, 'plan', ['A', 'B']);
      const on = dayAsked(url, dateOf(at));
      const items = (asked ? [asked] : (['A', 'B'] as const))
        .flatMap((plan) => milestonesOn(plan, on))
        .map(
          ({
            milestone: { id, plan, label, who, from, month, contradicts },
            state,
            lastDay,
            warnedFrom,
          }): MilestoneView => ({
            id,
            plan,
            label,
            ...(who === undefined ? {} : { who }),
            state,
            ...(from === undefined ? {} : { from }),
            ...(month === undefined ? {} : { month }),
            ...(lastDay === undefined ? {} : { lastDay }),
            ...(warnedFrom === undefined ? {} : { warnedFrom }),
            ...(contradicts === undefined ? {} : { contradicts }),
          }),
        );
      const view: MilestonesView = { items, total: items.length, on };
      return json(view);
    },
  },
];
