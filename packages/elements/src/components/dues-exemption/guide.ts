import { decisionMonths, entryOn, states, way } from '@tthc-dang/core/guides/dues';
import type { Guide } from '../procedure-form/guide.ts';

/** What the page before the form tells. */
export const guide: Guide = {
  duties: [{ text: 'start.duty-relief', policy: decisionMonths }],
  way: way.map((state) => ({ state, label: states[state].label })),
  entryOn,
};
