import type { Questionnaire } from '../../model/procedure.ts';
import { temporaryTransferApplication } from './application-form.ts';
import { events } from './events.ts';

/** The questions of the temporary transfer: what a form loads, without the rows and rules that the server judges by. */
export const temporaryTransferForm: Questionnaire<typeof events> = { ...temporaryTransferApplication, events };
