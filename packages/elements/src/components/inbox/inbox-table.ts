import { html, type TemplateResult } from 'lit';
import type { AnyProcedure, DossierSummary, IsoDate } from '@tthc-dang/core';
import { formatDate, type Translate } from '../../internal/format.ts';
import { stateTone } from '../dossier/state-tone.ts';

/** What the table needs to speak to its reader. */
export interface TableReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly procedures: readonly AnyProcedure[];
  readonly today: IsoDate;
  /** The address of a dossier's page; without one a row has a button. */
  readonly addressOf: ((dossier: DossierSummary) => string) | undefined;
  readonly open: (dossier: DossierSummary) => void;
}

// On a phone the rows are laid out as blocks; the roles keep the table a table for screen readers.
/** Dossiers as a table, on a phone as blocks led by the member's name. */
export const inboxTable = (items: readonly DossierSummary[], reader: TableReader): TemplateResult => html`
  <table role="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        ${(['member', 'procedure', 'state', 'due'] as const).map(
          (column) => html`<th role="columnheader" scope="col">${reader.t(`inbox.column.${column}`)}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map((item) => row(item, reader))}
    </tbody>
  </table>
`;

function row(item: DossierSummary, reader: TableReader): TemplateResult {
  const { t, word } = reader;
  const table = reader.procedures.find(({ id }) => id === item.procedure);
  const units = [...new Set(item.handlers.map(({ organizationName }) => organizationName))].join(', ');
  return html`
    <tr role="row">
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
