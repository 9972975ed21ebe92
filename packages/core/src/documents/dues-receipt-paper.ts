import { formatMonth } from '../identifiers/format-date.ts';
import { formatDong } from '../identifiers/format-dong.ts';
import type { ReceiptView } from '../model/dues-views.ts';
import { mustBeRecord } from '../model/must-be.ts';
import { amountLines, channels, creditLine } from './dues-papers.ts';
import { ownLayout } from './paper-definition.ts';
import type { Paper } from './paper.ts';
import { dayText, line, writtenDate } from './shown.ts';
import { inForce } from './standing.ts';

/** The receipt of a month's dues (biên lai) as the server numbers it; the amount stands in words too. */
export function duesReceiptPaper(receipt: ReceiptView): Paper {
  mustBeRecord(receipt, 'receipt');
  const { dossierId, number, unitName, baseName, payerName, period, amount, voluntary, credit, replaces } = receipt;
  return {
    id: `dues-receipt-${dossierId}`,
    title: 'Biên lai thu đảng phí',
    issuer: { name: unitName, above: baseName },
    number,
    on: receipt.paidOn,
    dated: writtenDate(receipt.paidOn),
    addressees: [],
    parts: [
      {
        kind: 'lines',
        lines: [
          line('Họ và tên người nộp', payerName.toLocaleUpperCase('vi')),
          line('Kỳ đảng phí', formatMonth(period)),
          ...amountLines('Số tiền', amount),
          ...(voluntary === undefined ? [] : [line('Trong đó tự nguyện đóng cao hơn', formatDong(voluntary))]),
          ...creditLine(credit),
          line('Ngày nộp', dayText(receipt.paidOn)),
          line('Cách nộp', channels[receipt.channel]),
          ...(receipt.transactionId === undefined ? [] : [line('Mã giao dịch', receipt.transactionId)]),
          ...(receipt.receivedBy === undefined ? [] : [line('Người thu', receipt.receivedBy)]),
        ],
      },
    ],
    signatures: [],
    standing: inForce,
    notes: [...(replaces.length === 0 ? [] : [`Thay biên lai số ${replaces.join(', ')}.`]), ownLayout],
    orientation: 'portrait',
  };
}
