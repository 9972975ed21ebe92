import { html, type TemplateResult } from 'lit';
import type { Question } from '@tthc-dang/core/fields';
import { fieldWord, type Word } from '../../internal/field-word.ts';

/** What a question needs to become a control. */
export interface QuestionContext {
  readonly procedure: string;
  readonly event: string;
  readonly dossierId: string;
  readonly word: Word;
  readonly value: unknown;
  readonly error: string;
}

/** The kinds of fields that come with the form. The others are loaded while a first screen is filled in. */
export const comesFirst: ReadonlySet<Question['field']['kind']> = new Set([
  'text',
  'long-text',
  'phone',
  'email',
  'date',
  'choice',
] as const);

/** The labels of a closed list in the reader's language. A choice that is a question of the table goes by that question's label. */
export function choiceLabels(
  { name, field }: Question,
  { procedure, event, word }: QuestionContext,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(field.choices ?? {}).map(([key, label]) => [
      key,
      fieldWord(word, procedure, event, name, word(`${procedure}.fields.${key}`, label), `.choices.${key}`),
    ]),
  );
}

/** What a question says of itself, in the reader's language: its label, or another part of it. */
export const wordsOf =
  ({ name }: Question, { procedure, event, word }: QuestionContext) =>
  (vietnamese: string | undefined, part = ''): string =>
    vietnamese === undefined ? '' : fieldWord(word, procedure, event, name, vietnamese, part);

/** The field element for a question of a kind that comes first. A line that may be longer than a phone is wide has room for two. */
export function questionField(question: Question, context: QuestionContext): TemplateResult {
  const { name, field, required } = question;
  const { value, error } = context;
  const of = wordsOf(question, context);
  const label = of(field.label);
  const hint = of(field.hint, '.hint');
  const isLongLine = field.kind === 'text' && (field.max ?? 0) > 200;
  switch (isLongLine ? 'long-text' : field.kind) {
    case 'long-text':
      return html`<tthc-field-long-text
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
        .max=${field.max}
        .rows=${isLongLine ? 2 : 5}
      ></tthc-field-long-text>`;
    case 'date':
      return html`<tthc-field-date
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
      ></tthc-field-date>`;
    case 'choice':
      return html`<tthc-field-choice
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
        .choices=${choiceLabels(question, context)}
      ></tthc-field-choice>`;
    default:
      return html`<tthc-field-text
        .kind=${field.kind === 'phone' || field.kind === 'email' ? field.kind : 'text'}
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
      ></tthc-field-text>`;
  }
}
