import {
  destinationSteps,
  entryOn,
  originSteps,
  presentationDays,
  startDays,
  states,
} from '@tthc-dang/core/guides/official-transfer';
import type { Guide } from '../procedure-form/guide.ts';

/** What the page before the form tells. */
export const guide: Guide = {
  duties: [
    { text: 'start.duty-start', policy: startDays },
    { text: 'start.duty-present', policy: presentationDays },
  ],
  way: [...originSteps, ...destinationSteps].map((state) => ({ state, label: states[state].label })),
  entryOn,
};
