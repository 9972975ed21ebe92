import type { AttachmentRef } from '@tthc-dang/core';
import type { Question } from '@tthc-dang/core/fields';
import { formatDate } from '../../internal/format.ts';
import { isEmpty } from './answers.ts';
import { choiceLabels, type QuestionContext } from './question-field.ts';

/** An answer in words, for reading over. `organizationName` knows the names of ids. */
export function answerText(
  question: Question,
  context: QuestionContext,
  organizationName: (id: string) => string,
): string {
  const { value } = context;
  if (isEmpty(value)) return '';
  switch (question.field.kind) {
    case 'date':
      return formatDate(String(value));
    case 'choice':
      return choiceLabels(question, context)[String(value)] ?? String(value);
    case 'choices': {
      const labels = choiceLabels(question, context);
      return list(value)
        .map((key) => labels[String(key)] ?? String(key))
        .join('; ');
    }
    case 'organization':
      return organizationName(String(value));
    case 'attachments':
      // The field puts nothing else into its answer.
      return list(value)
        .map((file) => (file as AttachmentRef).name)
        .join('; ');
    default:
      return String(value);
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
