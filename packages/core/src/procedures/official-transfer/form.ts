import type { Questionnaire } from '../../model/procedure.ts';
import { officialTransferApplication } from './application-form.ts';
import { events } from './events.ts';

/** The questions of the official transfer: what a form loads, without the rows and rules that the server judges by. */
export const officialTransferForm: Questionnaire<typeof events> = { ...officialTransferApplication, events };
