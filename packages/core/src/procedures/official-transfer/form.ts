import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';
import { submission } from './submission.ts';

const id = 'official-transfer';
const label = 'Chuyển sinh hoạt đảng chính thức';

/** The questions of the official transfer: what a form loads, without the rows and rules that the server judges by. */
export const officialTransferForm: Questionnaire<typeof events> = { id, label, events };

/** What the member is asked, and nothing of what officers are asked: all that the page of the application loads. */
export const officialTransferApplication: Questionnaire<{ readonly SUBMIT: typeof submission }> = {
  id,
  label,
  events: { SUBMIT: submission },
};
