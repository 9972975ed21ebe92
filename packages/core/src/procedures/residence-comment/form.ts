import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of the residence comment: what a form loads, without the rows and rules that the server judges by. */
export const residenceCommentForm: Questionnaire<typeof events> = {
  id: 'residence-comment',
  label: 'Lấy ý kiến nhận xét của chi ủy, chi bộ nơi cư trú',
  events,
};
