import { html, type TemplateResult } from 'lit';
import type { LedgerLine } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate, formatMonth, type Translate } from '../../internal/format.ts';
import { toPayOf } from '../dues/standing.ts';

/** What the table of members needs of its reader. */
export interface MembersReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  /** Whether the reader takes money of this unit. */
  readonly takesMoney: boolean;
  readonly cash: (line: LedgerLine) => void;
  readonly handle: (line: LedgerLine) => void;
  readonly open: (line: LedgerLine) => void;
}

/** Where cash may be taken. */
const payable: ReadonlySet<string> = new Set(['assessed', 'confirmed', 'overdue', 'deferred']);
/** Where somebody of the unit has to decide something. */
const waiting: ReadonlySet<string> = new Set(['disputed', 'reconcile']);

/** Whether nobody has paid yet what this line asks for. */
export const isUnpaid = ({ state, place }: LedgerLine): boolean =>
  place !== 'carried-on' && (payable.has(state) || waiting.has(state) || state === 'payment-pending');

/** The members of a cell with what each owes and has paid. */
export const membersTable = (rows: readonly LedgerLine[], reader: MembersReader): TemplateResult => {
  const { t, word } = reader;
  return blockTable<LedgerLine>({
    labelledBy: 'members',
    idOf: ({ dossierId }) => dossierId,
    rows,
    columns: [
      {
        label: t('ledger.column.member'),
        cell: (line) =>
          html`<button class="link" type="button" @click=${() => reader.open(line)}>
            ${line.no}. ${line.memberName}
          </button>`,
      },
      {
        label: t('ledger.column.period'),
        cell: ({ period, place }) =>
          html`${formatMonth(period)}${place === 'own-month' ? '' : html` <span class="soft">(${t(`ledger.${place}`)})</span>`}`,
      },
      { label: t('ledger.column.due'), numeric: true, cell: (line) => due(line, t) },
      { label: t('ledger.column.paid'), cell: (line) => paid(line, t) },
      {
        label: t('ledger.column.state'),
        cell: ({ state, stateLabel }) =>
          html`<span class=${tone(state)}>${word(`dues-obligation.states.${state}`, stateLabel)}</span>`,
      },
      { label: t('unit.actions'), unled: true, cell: (line) => acts(line, reader) },
    ],
  });
};

/** What is due, and what of it earlier months have paid. */
function due(line: LedgerLine, t: Translate): TemplateResult {
  const { due: whole, credits = [] } = line;
  const taken = formatDong(credits.reduce((sum, { amount }) => sum + amount, 0));
  return html`${formatDong(whole)}${credits.length > 0 ? html`<br /><span class="soft">${t('ledger.credits', { amount: taken, rest: formatDong(toPayOf(line)) })}</span>` : ''}`;
}

function paid({ paid: one, overpaid, credited }: LedgerLine, t: Translate): TemplateResult | '' {
  if (!one && !overpaid && !credited) return '';
  return html`
    ${one ? t(`ledger.paid.${one.channel === 'cash' || one.channel === 'credit' ? one.channel : 'bank'}`, { amount: formatDong(one.amount), day: formatDate(one.on) }) : ''}
    ${one?.receiptNo ? html`<span class="soft"> · ${t('ledger.receipt-no', { no: one.receiptNo })}</span>` : ''}
    ${credited ? html`<br /><span class="soft">${t('ledger.credited', { amount: formatDong(credited) })}</span>` : ''}
    ${overpaid ? html`<br /><span class="tag wait">${t('ledger.overpaid', { amount: formatDong(overpaid) })}</span>` : ''}
  `;
}

const tone = (state: string): string =>
  state === 'overdue'
    ? 'tag bad'
    : waiting.has(state) || state === 'payment-pending'
      ? 'tag wait'
      : state.startsWith('paid') || state === 'settled' || state === 'exempt'
        ? 'tag ok'
        : 'tag';

function acts(line: LedgerLine, { t, takesMoney, cash, handle }: MembersReader): TemplateResult | '' {
  const { memberName: name, place } = line;
  if (!takesMoney || place === 'carried-on') return '';
  if (payable.has(line.state))
    return html`<button
      class="link"
      type="button"
      data-act="cash"
      aria-label=${t('ledger.cash-of', { name })}
      @click=${() => cash(line)}
    >
      ${t('ledger.cash')}
    </button>`;
  if (waiting.has(line.state) || line.overpaid !== undefined)
    return html`<button
      class="link"
      type="button"
      data-act="handle"
      aria-label=${t('ledger.handle-of', { name })}
      @click=${() => handle(line)}
    >
      ${t('ledger.handle')}
    </button>`;
  return '';
}
