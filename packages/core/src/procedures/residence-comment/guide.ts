// What the page before the form tells: how long the residence has, and which steps lie ahead.
export { residenceCommentDays, residenceConfirmDays } from '../../policy/service-levels.ts';
export { residenceSteps } from './facts.ts';
export { states } from './states.ts';
export { entryOn } from '../../policy/policy.ts';
