import { html, type TemplateResult } from 'lit';
import type { Task } from '@tthc-dang/core';
import { refusalList } from '../../internal/refusal-list.ts';
import type { RankedTasks } from './rank-tasks.ts';
import { sentence, wordOf, type Reader } from './reader.ts';

const name = (task: Task, reader: Reader): string => wordOf(reader, `events.${task.event}`, task.label);

/** What the reader may do now: the way onward as the one solid button, the rest quieter. */
export const actions = ({ main, others }: RankedTasks, reader: Reader, open: (event: string) => void): TemplateResult | '' =>
  main === undefined && others.length === 0
    ? ''
    : html`
        <section aria-labelledby="actions">
          <h2 id="actions">${reader.t('dossier.actions')}</h2>
          ${main && main.advice.length > 0
            ? html`<div class="notice wait"><strong>${reader.t('dossier.mind')}</strong>${refusalList(main.advice, reader.t, sentence(reader))}</div>`
            : ''}
          <div class="actions">
            ${main ? html`<button class="button" type="button" data-event=${main.event} @click=${() => open(main.event)}>${name(main, reader)}</button>` : ''}
            ${others.map(
              (task) => html`<button class="button quiet" type="button" data-event=${task.event} @click=${() => open(task.event)}>${name(task, reader)}</button>`,
            )}
          </div>
        </section>
      `;

/** Steps of the reader that something stands in the way of, each with every reason and its basis. */
export const blocked = (tasks: readonly Task[], reader: Reader): TemplateResult | '' =>
  tasks.length === 0
    ? ''
    : html`
        <section class="panel" aria-labelledby="blocked">
          <h2 id="blocked">${reader.t('dossier.not-yet')}</h2>
          ${tasks.map(
            (task) => html`
              <h3>${reader.t('dossier.not-yet-because', { what: name(task, reader) })}</h3>
              ${refusalList(task.refusals, reader.t, sentence(reader))}
            `,
          )}
        </section>
      `;
