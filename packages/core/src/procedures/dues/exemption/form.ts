import type { Questionnaire } from '../../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of a request for relief: what a form loads, without the rows and rules. */
export const duesExemptionForm: Questionnaire<typeof events> = {
  id: 'dues-exemption',
  label: 'Đề nghị miễn, giảm, chậm đóng đảng phí',
  events,
};
