import type { Questionnaire } from '../../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of a unit's month: what a form loads, without the rows and rules. */
export const duesRemittanceForm: Questionnaire<typeof events> = {
  id: 'dues-remittance',
  label: 'Chốt và nộp đảng phí lên cấp trên',
  events,
};
