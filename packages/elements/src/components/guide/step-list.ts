import { html, type TemplateResult } from 'lit';
import type { AnyProcedure } from '@tthc-dang/core';
import type { GuideAct, GuideDeadline, GuideEnd, GuideRule, GuideStep, GuideTask } from '@tthc-dang/core/guide';
import { fieldWord } from '../../internal/field-word.ts';
import { formatBasis } from '../../internal/format-basis.ts';
import type { GuideReader } from './guide-page.ts';
import { seatWords, shortened, whoActs } from './seat-words.ts';

/** The steps in order: who acts, by when, and what the audience does. */
export const stepList = (steps: readonly GuideStep[], table: AnyProcedure, reader: GuideReader): TemplateResult => html`
  <ol class="steps">
    ${steps.map((step, at) => {
      // To begin is to do something: nobody is told to "draft".
      const [only] = at === 0 && step.tasks.length === 1 ? step.tasks : [];
      const who = seatWords(step.by, reader);
      return html`<li>
        <strong>${only ? actWord(only, table, reader) : stateWord(step, table, reader)}</strong>
        ${at === 0 ? '' : whoActs(step.by, reader)} ${step.deadlines.map((one) => timeOf(one, table, reader))}
        ${explanation(step, table, reader, 'more line')}
        ${step.tasks.map((one) => taskOf(one, { table, reader, who, isTitle: one === only }))}
      </li>`;
    })}
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
          <strong>${stateWord(aside, table, reader)}</strong> ${explanation(aside, table, reader)}
          ${throughWords(aside, table, reader)}
          ${aside.deadlines.map(
            (one) =>
              html`<span class="lapse"
                >${one.length === undefined ? '' : `${reader.word(`${table.id}.clocks.${one.id}`, one.label)}: `}${timeOf(one, table, reader)}
                ${reader.name.audience === 'member' ? html`<span class="more">${reader.word(`${table.id}.clocks.${one.id}.lapse`, one.lapse)}</span>` : ''}</span
              >`,
          )}
          ${
            aside.tasks.length > 0
              ? html`<span class="more line"
                  >${reader.t('guide.then', { what: aside.tasks.map((task) => actWord(task, table, reader)).join('; ') })}</span
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
          <strong>${stateWord(end, table, reader)}</strong
          ><span class="more"> ${explanation(end, table, reader)} ${throughWords(end, table, reader)}</span>
        </li>`,
    )}
  </ul>
`;

/** Rules as they are told beforehand. */
export const ruleList = (rules: readonly GuideRule[], { word }: GuideReader): TemplateResult => html`
  <ul class="rules">
    ${rules.map(({ code, says }) => html`<li>${word(`rule.${code}`, says)}</li>`)}
  </ul>
`;

const stateWord = ({ state, label }: GuideEnd, { id }: AnyProcedure, { word }: GuideReader): string =>
  word(`${id}.states.${state}`, label);

const actWord = ({ event, label }: GuideAct, { id }: AnyProcedure, { word }: GuideReader): string =>
  word(`${id}.events.${event}`, label);

/** What is going on. The table explains it to the member; to others the same words would be wrong. */
function explanation(
  { state, explains }: GuideEnd,
  { id }: AnyProcedure,
  { name, word }: GuideReader,
  kind = '',
): TemplateResult | '' {
  if (name.audience !== 'member') return '';
  return html`<span class=${kind}>${word(`${id}.states.${state}.explains`, explains)}</span>`;
}

/** What leads there and who decides so, told to those who do. */
function throughWords(end: GuideEnd, table: AnyProcedure, reader: GuideReader): TemplateResult | '' {
  if (reader.name.audience === 'member' || end.through.length === 0) return '';
  const state = stateWord(end, table, reader);
  return html`<span
    >–
    ${end.through.map((act, at) => {
      const [what, who] = [actWord(act, table, reader), shortened(act.by, reader)];
      return html`${at === 0 ? '' : '; '}${what === state ? who : html`${what} (${who})`}`;
    })}</span
  >`;
}

function timeOf(
  { length, unit, basis, id, label }: GuideDeadline,
  table: AnyProcedure,
  { t, word }: GuideReader,
): TemplateResult {
  // The day is known to the dossier alone: all that can be told beforehand is what it is the end of.
  if (length === undefined)
    return html`<span class="day">${t('guide.until', { what: word(`${table.id}.clocks.${id}`, label) })}</span>`;
  const sign = basis.kind === 'law' ? '' : t('guide.sign');
  return html`<span class="time" title=${formatBasis(basis, t)}
    >${t(unit === 'working-days' ? 'guide.working' : 'guide.calendar', { n: length })}${sign}</span
  >`;
}

/** Something to do in a step; of others it is said who, unless that stands above. */
function taskOf(
  task: GuideTask,
  of: {
    readonly table: AnyProcedure;
    readonly reader: GuideReader;
    readonly who: string;
    readonly isTitle: boolean;
  },
): TemplateResult {
  const { table, reader } = of;
  const { t, word, name } = reader;
  const what = actWord(task, table, reader);
  if (name.audience === 'member')
    return of.isTitle ? html`` : html`<span class="line task">${t('guide.mine', { what })}</span>`;
  const who = seatWords(task.by, reader);
  const fields = Object.entries(task.needs).map(([field, { label }]) =>
    fieldWord(word, table.id, task.event, field, label),
  );
  return html`<div class="task ${of.isTitle ? 'told' : ''}">
    ${of.isTitle ? '' : what}${of.isTitle || who === of.who ? '' : html`<span class="full"> (${who})</span>`}
    ${fields.length === 0 ? '' : html`<span class="more line">${t('guide.needs', { what: fields.join('; ') })}</span>`}
    ${
      task.rules.length === 0
        ? ''
        : html`<details class="more">
            <summary>${t('guide.checks')}</summary>
            ${ruleList(task.rules, reader)}
          </details>`
    }
  </div>`;
}
