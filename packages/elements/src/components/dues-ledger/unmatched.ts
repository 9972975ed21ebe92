import { html, type TemplateResult } from 'lit';
import type { LedgerLine, UnmatchedTransaction } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { blockTable } from '../../internal/block-table.ts';
import { formatMoment, formatMonth, type Translate } from '../../internal/format.ts';
import { toPayOf } from '../dues/standing.ts';

/** How money that counts for no obligation is settled. */
export type Settlement =
  | { readonly how: 'match'; readonly dossierId: string }
  | { readonly how: 'refunded' | 'credited' | 'not-dues'; readonly reference: string };

/** What the table of such money needs of its reader. */
export interface UnmatchedReader {
  readonly t: Translate;
  /** The months of this book that may still be paid. */
  readonly owed: readonly LedgerLine[];
  /** What is being settled, and in which way. */
  readonly settling: { readonly id: string; readonly way: 'match' | 'settle' } | undefined;
  /** What is missing in the answer. */
  readonly missing: string;
  readonly begin: (id: string, way: 'match' | 'settle') => void;
  readonly settle: (transaction: UnmatchedTransaction, settlement: Settlement) => void;
}

/** Money that arrived and counts for nobody yet, each with the two ways to settle it. */
export const unmatchedTable = (rows: readonly UnmatchedTransaction[], reader: UnmatchedReader): TemplateResult => {
  const { t, settling, begin } = reader;
  const button = (id: string, way: 'match' | 'settle') =>
    html`<button
      class="link"
      type="button"
      data-act=${way}
      aria-expanded=${settling?.id === id && settling.way === way}
      @click=${() => begin(id, way)}
    >
      ${t(`ledger.${way}`)}
    </button>`;
  const chosen = rows.find(({ id }) => id === settling?.id);
  return html`
    ${blockTable<UnmatchedTransaction>({
      labelledBy: 'unmatched',
      idOf: ({ id }) => id,
      rows,
      columns: [
        { label: t('ledger.unmatched.amount'), cell: ({ amount }) => formatDong(amount) },
        { label: t('ledger.unmatched.note'), cell: ({ note }) => note },
        { label: t('ledger.unmatched.at'), cell: ({ at }) => formatMoment(at) },
        { label: t('ledger.unmatched.why'), cell: ({ says }) => says },
        {
          label: t('unit.actions'),
          unled: true,
          cell: ({ id }) => html`<span class="row-acts">${button(id, 'match')} ${button(id, 'settle')}</span>`,
        },
      ],
    })}
    ${chosen && settling ? (settling.way === 'match' ? match(chosen, reader) : settle(chosen, reader)) : ''}
  `;
};

const complaint = (missing: string, t: Translate): TemplateResult | '' =>
  missing ? html`<p id="missing" class="notice bad"><strong>${t('common.error')}</strong> ${missing}</p>` : '';

const match = (one: UnmatchedTransaction, reader: UnmatchedReader): TemplateResult => {
  const { t, owed } = reader;
  return html`<form
    class="ask"
    id="settling"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      reader.settle(one, { how: 'match', dossierId: textOf(event, 'dossierId') });
    }}
  >
    ${complaint(reader.missing, t)}
    <label>
      ${t('ledger.match-for', { amount: formatDong(one.amount) })}
      <span class="soft">${t('ledger.match-hint')}</span>
      <select id="settle-first" name="dossierId">
        <option value="">${t('ledger.match-choose')}</option>
        ${owed.map(
          (line) =>
            html`<option value=${line.dossierId} ?selected=${line.dossierId === one.dossierId}>
              ${line.memberName} – ${formatMonth(line.period)} – ${formatDong(toPayOf(line))}
            </option>`,
        )}
      </select>
    </label>
    <div><button class="button" type="submit">${t('ledger.send')}</button></div>
  </form>`;
};

const settle = (one: UnmatchedTransaction, reader: UnmatchedReader): TemplateResult => {
  const { t } = reader;
  return html`<form
    class="ask"
    id="settling"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const how = textOf(event, 'how');
      if (how === 'refunded' || how === 'credited' || how === 'not-dues')
        reader.settle(one, { how, reference: textOf(event, 'reference').trim() });
    }}
  >
    ${complaint(reader.missing, t)}
    <label>
      ${t('ledger.settle-how')}
      <select id="settle-first" name="how">
        ${waysOf(one).map((how) => html`<option value=${how}>${t(`ledger.settle.${how}`)}</option>`)}
      </select>
    </label>
    <label>${t('ledger.settle-reference')}<input name="reference" maxlength="80" autocomplete="off" /></label>
    <div><button class="button" type="submit">${t('ledger.send')}</button></div>
  </form>`;
};

/** Only money for a month of somebody that is closed can be left to later months. */
const waysOf = ({ why }: UnmatchedTransaction) =>
  why === 'closed-month' ? (['refunded', 'credited', 'not-dues'] as const) : (['refunded', 'not-dues'] as const);

/** What stands in a control of the form that is sent. */
const textOf = ({ currentTarget }: SubmitEvent, name: string): string => {
  const value = new FormData(currentTarget as HTMLFormElement).get(name);
  return typeof value === 'string' ? value : '';
};
