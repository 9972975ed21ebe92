// What the page before the form tells: how long a stay may be, and which steps lie ahead.
export { longestStudy, shortestStay, stayBelow } from './policy.ts';
export { destinationSteps, originSteps } from '../transfer/states.ts';
export { states } from './states.ts';
export { entryOn } from '../../policy/policy.ts';
