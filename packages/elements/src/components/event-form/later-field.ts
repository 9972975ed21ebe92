import { html, type TemplateResult } from 'lit';
import type { Question } from '@tthc-dang/core/fields';
import { choiceLabels, questionField, wordsOf, type QuestionContext } from './question-field.ts';

/** The field element for a question of any kind; those that come first are among them. */
export function laterField(question: Question, context: QuestionContext): TemplateResult {
  const { name, field, required } = question;
  const { dossierId, value, error } = context;
  const of = wordsOf(question, context);
  const label = of(field.label);
  const hint = of(field.hint, '.hint');
  switch (field.kind) {
    case 'choices':
      return html`<tthc-field-choices
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
        .choices=${choiceLabels(question, context)}
      ></tthc-field-choices>`;
    case 'organization':
      return html`<tthc-field-organization
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
        .types=${field.types ?? []}
      ></tthc-field-organization>`;
    case 'place':
      return html`<tthc-field-place
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
      ></tthc-field-place>`;
    case 'attachments':
      return html`<tthc-field-attachments
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
        .dossierId=${dossierId}
        .counts=${of(field.counts, '.counts')}
        .max=${field.max ?? 10}
      ></tthc-field-attachments>`;
    case 'declaration':
      return html`<tthc-field-declaration
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
      ></tthc-field-declaration>`;
    case 'money':
    case 'count':
      return html`<tthc-field-number
        .kind=${field.kind}
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
      ></tthc-field-number>`;
    case 'month':
      return html`<tthc-field-month
        .name=${name}
        .label=${label}
        .hint=${hint}
        .error=${error}
        .value=${value}
        .required=${required}
      ></tthc-field-month>`;
    default:
      return questionField(question, context);
  }
}
