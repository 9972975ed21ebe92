import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of a data correction: what a form loads. */
export const dataCorrectionForm: Questionnaire<typeof events> = {
  id: 'data-correction',
  label: 'Sửa dữ liệu đảng viên',
  events,
};
