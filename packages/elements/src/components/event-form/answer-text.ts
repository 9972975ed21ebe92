import type { AttachmentRef } from '@tthc-dang/core';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import type { Question } from '@tthc-dang/core/fields';
import { formatDate } from '../../internal/format.ts';
import { isEmpty } from './answers.ts';
import type { LaterDesk } from './desk.ts';
import { choiceLabels, type QuestionContext } from './question-field.ts';

/** An answer in words, for reading over. */
export function answerText(
  question: Question,
  context: QuestionContext,
  { t, organizationName }: Pick<LaterDesk, 't' | 'organizationName'>,
): string {
  const { value } = context;
  if (value === true) return t('form.yes');
  if (Array.isArray(value)) return listText(value, question, context);
  if (typeof value === 'number') return question.field.kind === 'money' ? formatDong(value) : String(value);
  if (isEmpty(value) || typeof value !== 'string') return '';
  switch (question.field.kind) {
    case 'date':
    case 'month':
      return formatDate(value);
    case 'choice':
      return choiceLabels(question, context)[value] ?? value;
    case 'organization':
      return organizationName(value);
    default:
      return value;
  }
}

/** Names of files, or labels of choices: the two answers that are lists. */
function listText(value: readonly unknown[], question: Question, context: QuestionContext): string {
  // The fields put nothing else into their answers.
  if (question.field.kind === 'attachments')
    return (value as readonly AttachmentRef[]).map(({ name }) => name).join('; ');
  const labels = choiceLabels(question, context);
  return (value as readonly string[]).map((key) => labels[key] ?? key).join('; ');
}
