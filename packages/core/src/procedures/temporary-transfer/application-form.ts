import type { Questionnaire } from '../../model/procedure.ts';
import { submission } from './submission.ts';

/** What the member is asked, and nothing of what officers are asked: all that the page of the application loads. */
export const temporaryTransferApplication: Questionnaire<{ readonly SUBMIT: typeof submission }> = {
  id: 'temporary-transfer',
  label: 'Chuyển sinh hoạt đảng tạm thời',
  events: { SUBMIT: submission },
};
