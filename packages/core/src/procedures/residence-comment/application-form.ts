import type { Questionnaire } from '../../model/procedure.ts';
import { submission } from './submission.ts';

/** What whoever asks for a comment is asked, and nothing of what officers are asked: all that the page of the application loads. */
export const residenceCommentApplication: Questionnaire<{ readonly SUBMIT: typeof submission }> = {
  id: 'residence-comment',
  label: 'Lấy ý kiến nhận xét của chi ủy, chi bộ nơi cư trú',
  events: { SUBMIT: submission },
};
