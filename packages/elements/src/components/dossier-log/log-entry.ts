import { html, type TemplateResult } from 'lit';
import { formatMoment } from '../../internal/format.ts';
import { answerValue, type AnswerReader } from '../dossier/answer-value.ts';
import { fieldWordOf } from '../dossier/reader.ts';
import type { LogLine } from './log-line.ts';

/** One entry: what, who in which seat, when, what was answered, and its place in the chain. */
export function logEntry(line: LogLine, isBroken: boolean, reader: AnswerReader): TemplateResult {
  const { t } = reader;
  const { entry, what, seat, organization, state, answers } = line;
  const who = [
    seat && entry.actorName ? t('log.by', { name: entry.actorName, seat }) : entry.actorName || seat,
    organization,
    entry.helper ? t('log.helped-by', { helper: entry.helper }) : '',
  ].filter(Boolean);
  return html`
    <li class=${isBroken ? 'broken' : ''} value=${entry.seq + 1}>
      <strong>${what}</strong>
      <p class="soft numbers">${[formatMoment(entry.at), ...who].join(' · ')}</p>
      <p>${t(entry.fromState === entry.toState ? 'log.stays' : 'log.to-state', { state })}</p>
      ${answers === undefined ? html`<p class="soft">${t('log.withheld')}</p>` : ''}
      ${answers && answers.length > 0 ? answered(answers, reader) : ''}
      <details>
        <summary>${t('log.hash')}</summary>
        ${entry.row ? html`<p class="soft">${t('log.row', { row: entry.row })}</p>` : ''}
        <p class="hash">${entry.hash}</p>
      </details>
    </li>
  `;
}

const answered = (answers: NonNullable<LogLine['answers']>, reader: AnswerReader): TemplateResult => html`
  <details>
    <summary>${reader.t('log.answered')}</summary>
    <dl>
      ${answers.map(
        (answer) =>
          html`<div>
            <dt>${fieldWordOf(reader, answer.event, answer.name, answer.field.label)}</dt>
            <dd>${answerValue(answer, reader)}</dd>
          </div>`,
      )}
    </dl>
  </details>
`;
