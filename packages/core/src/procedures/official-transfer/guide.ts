// What the page before the form tells: how long there is, and which steps lie ahead.
export { presentationDays, startDays } from './policy.ts';
export { destinationSteps, originSteps, states } from './states.ts';
export { entryOn } from '../../policy/policy.ts';
