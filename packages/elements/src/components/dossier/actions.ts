import { html, type TemplateResult } from 'lit';
import type { Task } from '@tthc-dang/core';
import { refusalList } from '../../internal/refusal-list.ts';
import type { RankedTasks } from './rank-tasks.ts';
import { sentence, wordOf, type Reader } from './reader.ts';

const name = (task: Task, reader: Reader): string => wordOf(reader, `events.${task.event}`, task.label);

/** What the reader may do now: the way onward as the one solid button, the rest quieter. */
export const actions = (
  { main, others, rest }: RankedTasks,
  reader: Reader,
  open: (event: string) => void,
): TemplateResult | '' =>
  main === undefined && others.length + rest.length === 0
    ? ''
    : html`
        <section aria-labelledby="actions">
          <h2 id="actions">${reader.t('dossier.actions')}</h2>
          ${
            main && main.advice.length > 0
              ? html`<div class="notice wait">
                  <strong>${reader.t('dossier.mind')}</strong>${refusalList(main.advice, reader.t, sentence(reader))}
                </div>`
              : ''
          }
          <div class="actions" ?hidden=${main === undefined && others.length === 0}>
            ${main ? button('button', main, reader, open) : ''}
            ${others.map((task) => button('button quiet', task, reader, open))}
          </div>
          ${rest.length > 0 ? html`<div class="rest">${rest.map((task) => button('link', task, reader, open))}</div>` : ''}
        </section>
      `;

const button = (kind: string, task: Task, reader: Reader, open: (event: string) => void): TemplateResult =>
  html`<button class=${kind} type="button" data-event=${task.event} @click=${() => open(task.event)}>
    ${name(task, reader)}
  </button>`;

/** Steps of the reader that something stands in the way of, each with every reason and its basis. */
export const blocked = (tasks: readonly Task[], reader: Reader): TemplateResult | '' =>
  tasks.length === 0
    ? ''
    : html`
        <section class="panel blocked" aria-labelledby="blocked">
          <h2 id="blocked">${reader.t('dossier.not-yet')}</h2>
          ${tasks.map(
            (task) => html`
              <h3>${reader.t('dossier.not-yet-because', { what: name(task, reader) })}</h3>
              ${refusalList(task.refusals, reader.t, sentence(reader))}
            `,
          )}
        </section>
      `;
