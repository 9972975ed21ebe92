import { html, type TemplateResult } from 'lit';
import type { Me, Task } from '@tthc-dang/core';
import type { ActDesk, OnDesk } from './act-desk.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import type { Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';

/** What a desk needs to speak to its reader. */
export interface DeskReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly me: Me | undefined;
  /** What stands above the form: what has to be known for it. */
  readonly above?: unknown;
  readonly acted: (acted: TthcActedEvent, on: OnDesk) => void;
  /** Takes up one of the steps that are offered. */
  readonly turnTo: (event: string) => void;
  readonly open: (on: OnDesk) => void;
}

/** What lies on the desk: the form of a step, or every reason why not, or what could be done. */
export function deskView(desk: ActDesk, reader: DeskReader): TemplateResult {
  const { t } = reader;
  return html`
    ${desk.isFetching ? html`<p role="status">${t('common.loading')}</p>` : ''}
    ${
      desk.trouble
        ? html`<div class="notice bad" role="alert">
            <p>${t(`common.trouble.${desk.trouble}`)}</p>
            <button class="link" type="button" @click=${() => void desk.again()}>${t('common.retry')}</button>
          </div>`
        : ''
    }
    ${desk.refusals.length > 0 ? html`<div class="notice bad" role="alert">${refusalList(desk.refusals, t)}</div>` : ''}
    ${desk.on ? onDesk(desk, desk.on, reader) : ''}
  `;
}

function onDesk(desk: ActDesk, on: OnDesk, reader: DeskReader): TemplateResult {
  const { t } = reader;
  if (!on.event) return steps(on, reader);
  const { task } = desk;
  if (!task)
    return html`<p>${t('desk.not-now')}</p>
      ${dossierLink(on, reader)}`;
  if (!task.allowed) return why(task, on, reader);
  return html`
    ${reader.above ?? ''}
    ${
      task.advice.length > 0
        ? html`<div class="notice wait"><strong>${t('desk.mind')}</strong>${refusalList(task.advice, t)}</div>`
        : ''
    }
    <tthc-event-form
      .procedure=${on.table}
      .dossier=${on.view}
      .event=${on.event}
      .me=${reader.me}
      @tthc-acted=${(acted: TthcActedEvent) => reader.acted(acted, on)}
    ></tthc-event-form>
  `;
}

/** Every step of the reader: those that are open as buttons, the others with their reasons. */
function steps(on: OnDesk, reader: DeskReader): TemplateResult {
  const { t } = reader;
  const may = on.view.tasks.filter(({ allowed }) => allowed);
  return html`
    <h2>${on.view.memberName} – ${reader.word(`${on.procedure}.states.${on.view.state}`, on.view.stateLabel)}</h2>
    <p>${on.view.explains}</p>
    ${reader.above ?? ''} ${may.length === 0 ? html`<p>${t('desk.nothing-to-do')}</p>` : ''}
    <div class="actions">
      ${may.map(
        (task) =>
          html`<button
            class="button quiet"
            type="button"
            data-event=${task.event}
            @click=${() => reader.turnTo(task.event)}
          >
            ${taskName(task, on, reader)}
          </button>`,
      )}
    </div>
    ${on.view.tasks.filter(({ allowed }) => !allowed).map((task) => why(task, on, reader))} ${dossierLink(on, reader)}
  `;
}

const taskName = (task: Task, { procedure }: OnDesk, { word }: DeskReader): string =>
  word(`${procedure}.events.${task.event}`, task.label);

const why = (task: Task, on: OnDesk, reader: DeskReader): TemplateResult =>
  html`<div class="panel blocked">
    <h2>${reader.t('unit.not-yet', { what: taskName(task, on, reader) })}</h2>
    ${refusalList(task.refusals, reader.t, ({ guard, says }) =>
      guard === undefined ? says : reader.word(`rule.${guard}`, says),
    )}
  </div>`;

const dossierLink = (on: OnDesk, { t, open }: DeskReader): TemplateResult =>
  html`<button class="link" type="button" @click=${() => open(on)}>${t('desk.open-dossier')}</button>`;
