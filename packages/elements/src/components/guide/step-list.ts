import { html, type TemplateResult } from 'lit';
import type { AnyProcedure } from '@tthc-dang/core';
import type { GuideDeadline, GuideEnd, GuideRule, GuideStep, GuideTask } from '@tthc-dang/core/guide';
import { fieldWord } from '../../internal/field-word.ts';
import { formatBasis } from '../../internal/format-basis.ts';
import type { GuideReader } from './guide-page.ts';
import { seatWords } from './seat-words.ts';

/** The steps in order: who acts, by when, and what the audience does. */
export const stepList = (steps: readonly GuideStep[], table: AnyProcedure, reader: GuideReader): TemplateResult => html`
  <ol class="steps">
    ${steps.map(
      (step) =>
        html`<li>
          <strong>${stateWord(step, table, reader)}</strong>
          <span class="who">${step.by.length > 0 ? seatWords(step.by, reader) : reader.t('guide.by-time')}</span>
          ${step.deadlines.map((one) => timeOf(one, reader))} ${explanation(step, table, reader)}
          ${step.tasks.map((one) => taskOf(one, table, reader))}
        </li>`,
    )}
  </ol>
`;

/** What may come in between: why, who leads there, how long it may take and what then. */
export const asideList = (
  asides: readonly GuideStep[],
  table: AnyProcedure,
  reader: GuideReader,
): TemplateResult => html`
  <ul class="asides">
    ${asides.map(
      (aside) =>
        html`<li>
          <strong>${stateWord(aside, table, reader)}</strong> ${explanation(aside, table, reader, 'short')}
          ${throughWords(aside, table, reader)}
          ${aside.deadlines.map(
            (one) =>
              html`<span class="lapse"
                >${timeOf(one, reader)} ${reader.word(`${table.id}.clocks.${one.id}.lapse`, one.lapse)}</span
              >`,
          )}
          ${
            aside.tasks.length > 0
              ? html`<span class="more"
                  >${reader.t('guide.then', { what: aside.tasks.map(({ event, label }) => reader.word(`${table.id}.events.${event}`, label)).join('; ') })}</span
                >`
              : ''
          }
        </li>`,
    )}
  </ul>
`;

/** How it ends: well, and otherwise. */
export const endList = (ends: readonly GuideEnd[], table: AnyProcedure, reader: GuideReader): TemplateResult => html`
  <ul class="ends">
    ${ends.map(
      (end, at) =>
        html`<li class=${at === 0 ? 'good' : ''}>
          <strong>${stateWord(end, table, reader)}</strong>
          <span class="more">${explanation(end, table, reader, 'short')} ${throughWords(end, table, reader)}</span>
        </li>`,
    )}
  </ul>
`;

export const ruleList = (rules: readonly GuideRule[], { word }: GuideReader): TemplateResult => html`
  <ul class="rules">
    ${rules.map(({ code, says }) => html`<li>${word(`rule.${code}`, says)}</li>`)}
  </ul>
`;

const stateWord = ({ state, label }: GuideEnd, { id }: AnyProcedure, { word }: GuideReader): string =>
  word(`${id}.states.${state}`, label);

/** What is going on. The table explains it to the member; to others the same words would be wrong. */
function explanation(
  { state, explains }: GuideEnd,
  { id }: AnyProcedure,
  { name, word }: GuideReader,
  length: 'more' | 'short' = 'more',
): TemplateResult | '' {
  if (name.audience !== 'member') return '';
  return html`<span class=${length === 'more' ? 'more line' : ''}
    >${word(`${id}.states.${state}.explains`, explains)}</span
  >`;
}

/** What leads there and who decides so, told to those who do. */
function throughWords({ through }: GuideEnd, { id }: AnyProcedure, reader: GuideReader): TemplateResult | '' {
  const { t, word, name } = reader;
  if (name.audience === 'member' || through.length === 0) return '';
  const told = through.map(({ event, label, by }) =>
    t('guide.act', { what: word(`${id}.events.${event}`, label), who: seatWords(by, reader) }),
  );
  return html`<span>${told.join('; ')}.</span>`;
}

function timeOf(deadline: GuideDeadline, { t, word, name }: GuideReader): TemplateResult {
  const { length, unit, basis, id, label } = deadline;
  if (length === undefined) return html`<span class="time">${word(`${name.procedure}.clocks.${id}`, label)}</span>`;
  const sign = basis.kind === 'law' ? '' : t('guide.sign');
  return html`<span class="time" title=${formatBasis(basis, t)}
    >${t(unit === 'working-days' ? 'guide.working' : 'guide.calendar', { n: length })}${sign}</span
  >`;
}

function taskOf(
  { event, label, by, needs, rules }: GuideTask,
  { id }: AnyProcedure,
  reader: GuideReader,
): TemplateResult {
  const { t, word, name } = reader;
  const what = word(`${id}.events.${event}`, label);
  const fields = Object.entries(needs).map(([field, one]) => fieldWord(word, id, event, field, one.label));
  return html`<span class="line task"
    >${name.audience === 'member' ? t('guide.mine', { what }) : t('guide.act', { what, who: seatWords(by, reader) })}
    <span class="more"
      >${name.audience === 'member' || fields.length === 0 ? '' : html`<br />${t('guide.needs', { what: fields.join('; ') })}`}
      ${name.audience === 'member' || rules.length === 0 ? '' : html`<br />${t('guide.checks')} ${rules.map(({ code, says }) => word(`rule.${code}`, says)).join(' ')}`}</span
    ></span
  >`;
}
