import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of the official transfer: what a form loads, without the rows and rules that the server judges by. */
export const officialTransferForm: Questionnaire<typeof events> = {
  id: 'official-transfer',
  label: 'Chuyển sinh hoạt đảng chính thức',
  events,
};

// What the page before the form tells: how long there is, and which steps lie ahead.
export { presentationDays, startDays } from './policy.ts';
export { destinationSteps, originSteps, states } from './states.ts';
