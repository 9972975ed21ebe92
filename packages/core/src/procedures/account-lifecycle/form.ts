import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of the account lifecycle: what a form loads. */
export const accountLifecycleForm: Questionnaire<typeof events> = {
  id: 'account-lifecycle',
  label: 'Cấp phát và quản lý tài khoản',
  events,
};
