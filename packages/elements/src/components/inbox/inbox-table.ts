import { html, nothing, type TemplateResult } from 'lit';
import type { AnyProcedure, DossierSummary, IsoDate } from '@tthc-dang/core';
import { formatDate, type Translate } from '../../internal/format.ts';
import { stateTone } from '../dossier/state-tone.ts';
import { windowSize } from './row-windows.ts';
import { fits, isChosen, type Selection } from './selection.ts';

/** What the table needs to speak to its reader. */
export interface TableReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly procedures: readonly AnyProcedure[];
  readonly today: IsoDate;
  /** All that fit the filter, listed or not. */
  readonly total: number;
  /** Rows have boxes to tick while there is a selection. */
  readonly selection: Selection | undefined;
  /** Whether the rows of a part are near the eye. */
  readonly isNear: (window: number) => boolean;
  /** The address of a dossier's page; without one a row has a button. */
  readonly addressOf: ((dossier: DossierSummary) => string) | undefined;
  readonly open: (dossier: DossierSummary) => void;
  readonly choose: (dossier: DossierSummary) => void;
  readonly press: (event: KeyboardEvent) => void;
}

// On a phone the rows are laid out as blocks; the roles keep the table a table for screen readers.
/** Dossiers as a table, on a phone as blocks led by the member's name. Rows far from the eye are left out. */
export const inboxTable = (items: readonly DossierSummary[], reader: TableReader): TemplateResult => html`
  <table
    role="table"
    aria-labelledby="title"
    aria-rowcount=${reader.total + 1}
    class=${reader.selection ? 'ticking' : ''}
    @keydown=${reader.press}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${reader.selection ? html`<th role="columnheader" scope="col"><span class="unseen">${reader.t('inbox.column.tick')}</span></th>` : ''}
        ${(['member', 'procedure', 'state', 'due'] as const).map(
          (column) => html`<th role="columnheader" scope="col">${reader.t(`inbox.column.${column}`)}</th>`,
        )}
      </tr>
    </thead>
    ${Array.from({ length: Math.ceil(items.length / windowSize) }, (_unused, window) => {
      const from = window * windowSize;
      return html`<tbody role="rowgroup" data-window=${window}>
        ${reader.isNear(window) ? items.slice(from, from + windowSize).map((item, at) => row(item, from + at, reader)) : nothing}
      </tbody>`;
    })}
  </table>
`;

function row(item: DossierSummary, index: number, reader: TableReader): TemplateResult {
  const { t, word, selection } = reader;
  const table = reader.procedures.find(({ id }) => id === item.procedure);
  const units = [...new Set(item.handlers.map(({ organizationName }) => organizationName))].join(', ');
  return html`
    <tr
      role="row"
      aria-rowindex=${index + 2}
      data-row=${index}
      class=${selection && isChosen(selection, item) ? 'chosen' : ''}
    >
      ${selection ? tick(item, selection, reader) : ''}
      <th role="rowheader" scope="row">
        ${opener(item, reader)} ${item.code ? html`<span class="soft numbers code">${item.code}</span>` : ''}
      </th>
      <td role="cell">
        <span class="led">${t('inbox.column.procedure')}: </span>${word(`${item.procedure}.label`, item.procedureLabel)}
      </td>
      <td role="cell">
        <span class="led">${t('inbox.column.state')}: </span>
        <span class=${stateTone(table, item)}>${word(`${item.procedure}.states.${item.state}`, item.stateLabel)}</span>
        ${units ? html`<br /><span class="soft">${units}</span>` : ''}
      </td>
      <td role="cell" class="numbers"><span class="led">${t('inbox.column.due')}: </span>${due(item, reader)}</td>
    </tr>
  `;
}

const tick = (item: DossierSummary, selection: Selection, { t, choose }: TableReader): TemplateResult =>
  html`<td role="cell" class="tick">
    <label class="target"
      ><input
        type="checkbox"
        aria-label=${t('inbox.tick', { name: item.memberName, code: item.code ?? '' })}
        .checked=${isChosen(selection, item)}
        ?disabled=${!fits(selection, item)}
        @change=${() => choose(item)}
    /></label>
  </td>`;

const opener = (item: DossierSummary, { addressOf, open }: TableReader): TemplateResult =>
  addressOf
    ? html`<a class="opener" href=${addressOf(item)} @click=${() => open(item)}>${item.memberName}</a>`
    : html`<button class="opener link" type="button" @click=${() => open(item)}>${item.memberName}</button>`;

function due({ dueOn, final, overdue }: DossierSummary, { t, today }: TableReader): TemplateResult | string {
  if (final) return t('inbox.finished');
  if (dueOn === undefined) return t('inbox.no-due');
  if (overdue) return html`<span class="tag bad">${t('inbox.late-days', { n: daysBetween(dueOn, today) })}</span>`;
  if (dueOn === today) return html`<span class="tag wait">${t('inbox.today')}</span>`;
  return formatDate(dueOn);
}

const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
