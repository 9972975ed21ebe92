import {
  entryOn,
  residenceCommentDays,
  residenceConfirmDays,
  residenceSteps,
  states,
} from '@tthc-dang/core/guides/residence-comment';
import type { Guide } from '../procedure-form/guide.ts';

export * from '../procedure-form/pages.ts';

const way = ['workplace-check', ...residenceSteps, 'returned-to-workplace'] as const;

export const guide: Guide = {
  duties: [
    { text: 'start.duty-comment', policy: residenceCommentDays },
    { text: 'start.duty-confirm', policy: residenceConfirmDays },
  ],
  way: way.map((state) => ({ state, label: states[state].label })),
  entryOn,
};
