import { decisionMonths, entryOn, states, way } from '@tthc-dang/core/guides/dues';
import type { Guide } from '../procedure-form/guide.ts';

export * from '../procedure-form/pages.ts';

export const guide: Guide = {
  duties: [{ text: 'start.duty-relief', policy: decisionMonths }],
  way: way.map((state) => ({ state, label: states[state].label })),
  entryOn,
};
