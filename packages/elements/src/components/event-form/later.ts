// What a form needs once it is under way, in one piece: small files of their own would cost more than they save.
import '../../fields/later.ts';

export { answerText } from './answer-text.ts';
export { checkAnswers } from './check-answers.ts';
export { conflictNotice } from './conflict-notice.ts';
export { laterField } from './later-field.ts';
export { laterTexts } from './later-texts.ts';
