import { formatMonth } from '../identifiers/format-date.ts';
import type { IsoDate } from '../model/dates.ts';
import type { LedgerView } from '../model/dues-views.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { figures } from './collection-book-paper.ts';
import { amountLines } from './dues-papers.ts';
import { ownLayout } from './paper-definition.ts';
import type { Paper, PaperPart } from './paper.ts';
import { dayText, line, writtenDate } from './shown.ts';
import { inForce } from './standing.ts';

/** The book of a unit for one month, to be printed: who paid what and when, the sums, and what stays and goes up. */
export function ledgerPaper(ledger: LedgerView, on: IsoDate): Paper {
  mustBeRecord(ledger, 'ledger');
  mustBeRecords(ledger.members, 'members of a ledger');
  const { unitId, unitName, month, book } = ledger;
  return {
    id: `ledger-${unitId}-${month}`,
    title: 'Sổ thu đảng phí trong kỳ',
    subtitle: `Kỳ tháng ${formatMonth(month)}`,
    issuer: { name: unitName },
    on,
    dated: writtenDate(on),
    addressees: [],
    parts: [...membersTable(ledger), ...unitsTable(ledger), sums(ledger)],
    signatures: [],
    standing:
      book === undefined || book.state === 'open' ? { kind: 'draft', says: 'Bản nháp: kỳ này chưa chốt sổ.' } : inForce,
    notes: ['Số tiền tính bằng đồng.', ownLayout],
    orientation: 'portrait',
  };
}

const membersTable = ({ members, totals }: LedgerView): readonly PaperPart[] =>
  members.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Đảng viên',
          columns: [
            { label: 'STT', numeric: true },
            { label: 'Họ và tên' },
            { label: 'Kỳ' },
            { label: 'Phải nộp', numeric: true },
            { label: 'Đã nộp', numeric: true },
            { label: 'Ngày nộp' },
            { label: 'Số biên lai' },
            { label: 'Trạng thái' },
          ],
          rows: members.map(({ no, memberName, period, due, paid, stateLabel }) => [
            String(no),
            memberName,
            formatMonth(period),
            figures(due),
            figures(paid?.amount),
            dayText(paid?.on) ?? '',
            paid?.receiptNo ?? '',
            stateLabel,
          ]),
          totals: ['', 'Cộng', '', '', figures(totals.collected), '', '', ''],
        },
      ];

const unitsTable = ({ units }: LedgerView): readonly PaperPart[] =>
  units.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Đơn vị trực thuộc',
          columns: [
            { label: 'STT', numeric: true },
            { label: 'Đơn vị' },
            { label: 'Kỳ' },
            { label: 'Đã thu', numeric: true },
            { label: 'Để lại', numeric: true },
            { label: 'Nộp lên', numeric: true },
            { label: 'Số chứng từ' },
            { label: 'Trạng thái' },
          ],
          rows: units.map(({ no, unitName, period, collected, retained, remitted, reference, stateLabel }) => [
            String(no),
            unitName,
            formatMonth(period),
            figures(collected),
            figures(retained),
            figures(remitted),
            reference ?? '',
            stateLabel,
          ]),
        },
      ];

const sums = ({ totals, book }: LedgerView): PaperPart => ({
  kind: 'lines',
  heading: 'Tổng hợp',
  lines: [
    line('Số đảng viên', String(totals.members)),
    line('Còn phải thu', `${figures(totals.outstanding)} đ`),
    ...amountLines('Tổng số đã thu', totals.collected),
    ...(book?.split === undefined
      ? []
      : [
          line('Số để lại', `${figures(book.split.retained)} đ`),
          ...amountLines('Số phải nộp lên cấp trên', book.split.remitted),
        ]),
  ],
});
