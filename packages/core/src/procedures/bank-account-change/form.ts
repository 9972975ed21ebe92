import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of a change of bank account: what a form loads. */
export const bankAccountChangeForm: Questionnaire<typeof events> = {
  id: 'bank-account-change',
  label: 'Khai báo, thay đổi tài khoản ngân hàng',
  events,
};
