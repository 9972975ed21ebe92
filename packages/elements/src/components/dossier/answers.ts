import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import { answerValue, type AnswerReader } from './answer-value.ts';
import { fieldWordOf, wordOf } from './reader.ts';
import { recordedAnswers, type RecordedAnswer, type RecordedGroup } from './recorded-answers.ts';

/** What was stated and recorded, question by question, with the labels of the table. */
export function answers(view: DossierView, reader: AnswerReader): TemplateResult | '' {
  const groups = recordedAnswers(reader.procedure, view.facts);
  if (groups.length === 0) return '';
  return html`
    <section aria-labelledby="answers">
      <h2 id="answers">${reader.t('dossier.answers')}</h2>
      ${groups.map((group, index) => groupOf(group, index === 0, reader))}
    </section>
  `;
}

const groupOf = (
  { event, label, answers }: RecordedGroup,
  isOpen: boolean,
  reader: AnswerReader,
): TemplateResult => html`
  <details ?open=${isOpen}>
    <summary>${wordOf(reader, `events.${event}`, label)}</summary>
    <dl>${answers.map((answer) => line(answer, reader))}</dl>
  </details>
`;

const line = (answer: RecordedAnswer, reader: AnswerReader): TemplateResult => html`
  <div>
    <dt>${fieldWordOf(reader, answer.event, answer.name, answer.field.label)}</dt>
    <dd>${answerValue(answer, reader)}</dd>
  </div>
`;
