import {
  destinationSteps,
  entryOn,
  longestStudy,
  originSteps,
  shortestStay,
  states,
  stayBelow,
} from '@tthc-dang/core/guides/temporary-transfer';
import type { Guide } from '../procedure-form/guide.ts';

/** What the page before the form tells. */
export const guide: Guide = {
  duties: [
    { text: 'start.duty-shortest', policy: shortestStay },
    { text: 'start.duty-below', policy: stayBelow },
    { text: 'start.duty-study', policy: longestStudy },
  ],
  way: [...originSteps, ...destinationSteps].map((state) => ({ state, label: states[state].label })),
  entryOn,
};
