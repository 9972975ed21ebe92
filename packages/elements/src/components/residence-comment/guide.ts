import {
  entryOn,
  residenceCommentDays,
  residenceConfirmDays,
  residenceSteps,
  states,
} from '@tthc-dang/core/guides/residence-comment';
import type { Guide } from '../procedure-form/guide.ts';

const way = ['workplace-check', ...residenceSteps, 'returned-to-workplace'] as const;

/** What the page before the form tells. */
export const guide: Guide = {
  duties: [
    { text: 'start.duty-comment', policy: residenceCommentDays },
    { text: 'start.duty-confirm', policy: residenceConfirmDays },
  ],
  way: way.map((state) => ({ state, label: states[state].label })),
  entryOn,
};
