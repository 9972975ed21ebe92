// What the page before a request for relief tells: how long a decision holds, and which steps lie ahead.
export { entryOn } from '../../policy/policy.ts';
export { decisionMonths } from './policy.ts';
export { states } from './exemption/states.ts';

/** The steps of a request for relief, in order; a cell that decides itself leaves out the third. */
export const way = ['submitted', 'cell-considered', 'upper-decision', 'decided', 'active'] as const;
