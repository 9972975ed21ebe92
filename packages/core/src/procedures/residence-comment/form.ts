import type { Questionnaire } from '../../model/procedure.ts';
import { residenceCommentApplication } from './application-form.ts';
import { events } from './events.ts';

/** The questions of the residence comment: what a form loads, without the rows and rules that the server judges by. */
export const residenceCommentForm: Questionnaire<typeof events> = { ...residenceCommentApplication, events };
