import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of the temporary transfer: what a form loads, without the rows and rules that the server judges by. */
export const temporaryTransferForm: Questionnaire<typeof events> = {
  id: 'temporary-transfer',
  label: 'Chuyển sinh hoạt đảng tạm thời',
  events,
};

// What the page before the form tells: how long a stay may be, and which steps lie ahead.
export { longestStudy, shortestStay, stayBelow } from './policy.ts';
export { destinationSteps, originSteps } from '../transfer/states.ts';
export { states } from './states.ts';
