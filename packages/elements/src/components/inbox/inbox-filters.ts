import { html, type TemplateResult } from 'lit';
import type { AnyProcedure } from '@tthc-dang/core';
import type { Translate } from '../../internal/format.ts';
import { isNarrowed, type InboxFilter, type InboxView } from './inbox-filter.ts';

/** What the filters need to speak to their reader. */
export interface FilterReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly procedures: readonly AnyProcedure[];
  readonly views: readonly InboxView[];
  readonly narrow: (changed: Partial<InboxFilter>) => void;
  /** Typing: the list follows when the person pauses. */
  readonly type: (event: InputEvent) => void;
}

/** The choice of the list and what narrows it. */
export const inboxFilters = (filter: InboxFilter, reader: FilterReader): TemplateResult => html`
  ${reader.views.length > 1 ? views(filter, reader) : ''}
  <form role="search" @submit=${(event: Event) => event.preventDefault()}>
    <div class="search">
      <label for="q">${reader.t('inbox.search')}</label>
      <span class="soft" id="q-hint">${reader.t('inbox.search-hint')}</span>
      <input
        id="q"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="q-hint"
        .value=${filter.q}
        @input=${reader.type}
        @change=${(event: Event) => reader.narrow({ q: valueOf(event) })}
      />
    </div>
    ${reader.procedures.length > 1 ? procedureChoice(filter, reader) : ''} ${stateChoice(filter, reader)}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${filter.overdue}
        @change=${() => reader.narrow({ overdue: !filter.overdue })}
      /><span>${reader.t('inbox.only-overdue')}</span></label
    >
    ${
      isNarrowed(filter)
        ? html`<button
            class="link"
            type="button"
            @click=${() => reader.narrow({ procedure: '', state: '', q: '', overdue: false })}
          >
            ${reader.t('inbox.clear')}
          </button>`
        : ''
    }
  </form>
`;

const views = (filter: InboxFilter, { t, views, narrow }: FilterReader): TemplateResult => html`
  <div class="views" role="radiogroup" aria-label=${t('inbox.show')}>
    ${views.map(
      (view) =>
        html`<label
          ><input
            type="radio"
            name="view"
            .checked=${view === filter.view}
            @change=${() => narrow({ view, state: '' })}
          /><span>${t(`inbox.view.${view}`)}</span></label
        >`,
    )}
  </div>
`;

const procedureChoice = (filter: InboxFilter, { t, word, procedures, narrow }: FilterReader): TemplateResult => html`
  <div>
    <label for="procedure">${t('inbox.procedure')}</label>
    <select id="procedure" @change=${(event: Event) => narrow({ procedure: valueOf(event), state: '' })}>
      <option value="" ?selected=${filter.procedure === ''}>${t('inbox.any-procedure')}</option>
      ${procedures.map(
        ({ id, label }) =>
          html`<option value=${id} ?selected=${id === filter.procedure}>${word(`${id}.label`, label)}</option>`,
      )}
    </select>
  </div>
`;

/** States have names of their own in each procedure, so they are offered once it is clear which one is meant. */
function stateChoice(filter: InboxFilter, { t, word, procedures, narrow }: FilterReader): TemplateResult | '' {
  const table = procedures.length === 1 ? procedures[0] : procedures.find(({ id }) => id === filter.procedure);
  if (!table) return '';
  return html`
    <div>
      <label for="state">${t('inbox.state')}</label>
      <select id="state" .value=${filter.state} @change=${(event: Event) => narrow({ state: valueOf(event) })}>
        <option value="" ?selected=${filter.state === ''}>${t('inbox.any-state')}</option>
        ${Object.entries<{ readonly label: string }>(table.states).map(
          ([id, { label }]) =>
            html`<option value=${id} ?selected=${id === filter.state}>
              ${word(`${table.id}.states.${id}`, label)}
            </option>`,
        )}
      </select>
    </div>
  `;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
