import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of the temporary transfer: what a form loads, without the rows and rules that the server judges by. */
export const temporaryTransferForm: Questionnaire<typeof events> = {
  id: 'temporary-transfer',
  label: 'Chuyển sinh hoạt đảng tạm thời',
  events,
};
