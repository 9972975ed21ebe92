import type { Questionnaire } from '../../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of a month's obligation: what a form loads, without the rows and rules. */
export const duesObligationForm: Questionnaire<typeof events> = {
  id: 'dues-obligation',
  label: 'Đóng đảng phí của kỳ',
  events,
};
