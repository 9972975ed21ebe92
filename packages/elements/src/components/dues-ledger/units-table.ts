import type { LedgerShare } from '@tthc-dang/core/client/dues';
import { html, type TemplateResult } from 'lit';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { blockTable } from '../../internal/block-table.ts';
import { formatMonth, type Translate } from '../../internal/format.ts';

/** What the table of shares needs of its reader. */
export interface SharesReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  /** What the reader may do with a share; without it the table only tells. */
  readonly acts?: (share: LedgerShare) => TemplateResult | '';
}

/** The shares of the units below in the book of the body above them. */
export const unitsTable = (rows: readonly LedgerShare[], { t, word, acts }: SharesReader): TemplateResult =>
  blockTable<LedgerShare>({
    labelledBy: 'units',
    idOf: ({ dossierId }) => dossierId,
    rows,
    columns: [
      { label: t('ledger.column.unit'), cell: ({ no, unitName }) => `${no}. ${unitName}` },
      { label: t('ledger.column.period'), cell: ({ period }) => formatMonth(period) },
      { label: t('ledger.column.collected'), numeric: true, cell: ({ collected }) => formatDong(collected) },
      {
        label: t('ledger.column.remitted'),
        numeric: true,
        cell: ({ remitted }) => (remitted === undefined ? '' : formatDong(remitted)),
      },
      { label: t('ledger.column.reference'), cell: ({ reference = '' }) => reference },
      {
        label: t('ledger.column.state'),
        cell: ({ state, stateLabel }) =>
          html`<span class="tag">${word(`dues-remittance.states.${state}`, stateLabel)}</span>`,
      },
      ...(acts ? [{ label: t('unit.actions'), unled: true, cell: acts }] : []),
    ],
  });
