import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of feedback: what a form loads. */
export const feedbackForm: Questionnaire<typeof events> = {
  id: 'feedback',
  label: 'Phản ánh, góp ý',
  events,
};
