// What stands under the counts: it comes while the figures are on their way.
export { stripes } from '../../internal/plot/bar-plot.ts';
export { behind } from './behind.ts';
export { byUnit } from './by-unit.ts';
export { byWeek } from './by-week.ts';
