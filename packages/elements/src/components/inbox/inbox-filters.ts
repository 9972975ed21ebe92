import { html, type TemplateResult } from 'lit';
import type { AnyProcedure } from '@tthc-dang/core';
import type { DossierCounts } from '@tthc-dang/core/client/oversight';
import type { Translate } from '../../internal/format.ts';
import { dueSpans, isNarrowed, noFilter, type DueSpan, type InboxFilter, type InboxView } from './inbox-filter.ts';

/** What the filters need to speak to their reader. */
export interface FilterReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly procedures: readonly AnyProcedure[];
  readonly views: readonly InboxView[];
  /** How many dossiers there are, once the server has told. */
  readonly counts: DossierCounts | undefined;
  readonly narrow: (changed: Partial<InboxFilter>) => void;
  /** Typing: the list follows when the person pauses. */
  readonly type: (event: InputEvent) => void;
}

/** What narrows the list. */
export const inboxFilters = (filter: InboxFilter, reader: FilterReader): TemplateResult => html`
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
        @compositionend=${reader.type}
        @change=${(event: Event) => reader.narrow({ q: valueOf(event) })}
      />
    </div>
    ${reader.procedures.length > 1 ? procedureChoice(filter, reader) : ''} ${stateChoice(filter, reader)}
    ${dueChoice(filter, reader)}
    ${
      isNarrowed(filter)
        ? html`<button class="link" type="button" @click=${() => reader.narrow(noFilter)}>
            ${reader.t('inbox.clear')}
          </button>`
        : ''
    }
  </form>
`;

const procedureChoice = (filter: InboxFilter, reader: FilterReader): TemplateResult =>
  choice('procedure', filter.procedure, reader, {
    any: reader.t('inbox.any-procedure'),
    options: reader.procedures.map(({ id, label }) => [
      id,
      reader.word(`${id}.label`, label),
      countOf(filter, reader, (line) => line.procedure === id),
    ]),
    choose: (procedure) => reader.narrow({ procedure, state: '' }),
  });

/** States have names of their own in each procedure, so they are offered once it is clear which one is meant. */
function stateChoice(filter: InboxFilter, reader: FilterReader): TemplateResult | '' {
  const { procedures, word, t } = reader;
  const table = procedures.length === 1 ? procedures[0] : procedures.find(({ id }) => id === filter.procedure);
  if (!table) return '';
  return choice('state', filter.state, reader, {
    any: t('inbox.any-state'),
    options: Object.entries<{ readonly label: string }>(table.states).map(([id, { label }]) => [
      id,
      word(`${table.id}.states.${id}`, label),
      countOf(filter, reader, (line) => line.procedure === table.id && line.state === id),
    ]),
    choose: (state) => reader.narrow({ state }),
  });
}

const dueChoice = (filter: InboxFilter, reader: FilterReader): TemplateResult =>
  choice('due', filter.due, reader, {
    any: reader.t('inbox.any-due'),
    options: dueSpans.map((span) => [
      span,
      reader.t(`inbox.due.${span}`),
      span === 'overdue' && filter.view === 'unit' ? reader.counts?.overdue : undefined,
    ]),
    // The options are the spans.
    choose: (due) => reader.narrow({ due: due as DueSpan }),
  });

/** How many of the unit's dossiers an option would leave. The server counts only what waits for the unit. */
const countOf = (
  { view }: InboxFilter,
  { counts }: FilterReader,
  fits: (line: DossierCounts['byState'][number]) => boolean,
): number | undefined =>
  view === 'unit' ? counts?.byState.filter(fits).reduce((sum, { count }) => sum + count, 0) : undefined;

interface Options {
  readonly any: string;
  readonly options: readonly (readonly [id: string, label: string, count: number | undefined])[];
  readonly choose: (id: string) => void;
}

const choice = (
  name: 'procedure' | 'state' | 'due',
  value: string,
  { t }: FilterReader,
  { any, options, choose }: Options,
): TemplateResult => html`
  <div>
    <label for=${name}>${t(`inbox.${name}`)}</label>
    <select id=${name} .value=${value} @change=${(event: Event) => choose(valueOf(event))}>
      <option value="" ?selected=${value === ''}>${any}</option>
      ${options.map(
        ([id, label, count]) =>
          html`<option value=${id} ?selected=${id === value}>
            ${count === undefined ? label : `${label} (${count})`}
          </option>`,
      )}
    </select>
  </div>
`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
