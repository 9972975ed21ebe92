import { html, type TemplateResult } from 'lit';
import type { DossierView, Task } from '@tthc-dang/core';
import { formatMoment, type Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';

/** The steps of a month, in their order, with the events that take each. */
export const stepsOfPeriod = [
  { id: 'collect', events: [], until: 'open' },
  { id: 'prepare', events: ['PREPARE_CLOSE'], until: 'open' },
  { id: 'close', events: ['CLOSE'], until: 'open' },
  { id: 'split', events: ['DECIDE_SURPLUS'], until: 'closed' },
  { id: 'submit', events: ['SUBMIT', 'CORRECT'], until: 'split' },
  { id: 'accept', events: ['ACCEPT', 'RETURN'], until: 'submitted' },
] as const;
export type StepId = (typeof stepsOfPeriod)[number]['id'];

const order = ['open', 'closed', 'split', 'submitted', 'accepted'];

/** What the steps need of their reader. */
export interface StepsReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly view: DossierView;
  /** Whether anything keeps the book from being closed. */
  readonly isBlocked: boolean;
  /** What else a step says. */
  readonly about: Readonly<Partial<Record<StepId, unknown>>>;
  /** Takes a step; absent while one is being worked on. */
  readonly act: ((event: string) => void) | undefined;
}

/** The way of a month from collecting to the confirmation of the body above: what is done, by whom, and what comes next. */
export const steps = (reader: StepsReader): TemplateResult => html`
  <ol class="steps">
    ${stepsOfPeriod.map(({ id, events }) => {
      const stands = standingOf(id, reader);
      const tasks = reader.view.tasks.filter(({ event }) => events.some((one) => one === event));
      return html`<li class=${stands} data-step=${id} aria-current=${stands === 'now' ? 'step' : 'false'}>
        <h3>${reader.t(`period.step.${id}`)}</h3>
        <span class=${stands === 'done' ? 'tag ok' : stands === 'now' ? 'tag wait' : 'soft'}
          >${reader.t(`period.${stands}`)}</span
        >
        ${doneBy(events, reader)} ${reader.about[id] ?? ''} ${offered(tasks, reader)}
      </li>`;
    })}
  </ol>
`;

function standingOf(id: StepId, { view, isBlocked }: StepsReader): 'done' | 'now' | 'ahead' {
  const step = stepsOfPeriod.find((one) => one.id === id)!;
  // What was returned is corrected and sent again.
  const at = view.state === 'returned' ? order.indexOf('split') : order.indexOf(view.state);
  const until = order.indexOf(step.until);
  if (at > until) return 'done';
  if (at < until) return 'ahead';
  if (view.state !== 'open') return 'now';
  const isPrepared = view.facts['prepared'] !== undefined;
  const now = isBlocked ? 'collect' : isPrepared ? 'close' : 'prepare';
  if (id === now) return 'now';
  return (id === 'prepare' && isPrepared) || (id === 'collect' && !isBlocked) ? 'done' : 'ahead';
}

function doneBy(events: readonly string[], { view, t }: StepsReader): TemplateResult | '' {
  const last = view.timeline.findLast(({ event }) => events.includes(event));
  return last
    ? html`<p class="soft">${last.label}: ${t('period.by', { name: last.actorName, at: formatMoment(last.at) })}</p>`
    : '';
}

const offered = (tasks: readonly Task[], reader: StepsReader): TemplateResult | '' => {
  const { act } = reader;
  const may = act ? tasks.filter(({ allowed }) => allowed) : [];
  const label = ({ event, label: vietnamese }: Task): string =>
    reader.word(`dues-remittance.events.${event}`, vietnamese);
  return html`
    ${
      may.length > 0
        ? html`<div class="actions">
            ${may.map(
              (task, index) =>
                html`<button
                  class=${index === 0 && task.event !== 'DECIDE_SURPLUS' ? 'button' : 'button quiet'}
                  type="button"
                  data-event=${task.event}
                  @click=${() => act?.(task.event)}
                >
                  ${label(task)}
                </button>`,
            )}
          </div>`
        : ''
    }
    ${tasks
      .filter(({ allowed }) => !allowed)
      .map(
        (task) =>
          html`<div class="blocked" data-blocked=${task.event}>
            <strong>${reader.t('unit.not-yet', { what: label(task) })}</strong>
            ${refusalList(task.refusals, reader.t, ({ guard, says }) => (guard ? reader.word(`rule.${guard}`, says) : says))}
          </div>`,
      )}
  `;
};
