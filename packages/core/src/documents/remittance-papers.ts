import { formatDong } from '../identifiers/format-dong.ts';
import { formatPercent } from '../identifiers/format-percent.ts';
import { isDong } from '../model/money.ts';
import { asText, optional } from './common-papers.ts';
import { amountLines } from './dues-papers.ts';
import { isRecord, issuerOf, textFact, type Issued } from './issued.ts';
import { ownLayout, type PaperDefinition, type PaperDefinitions } from './paper-definition.ts';
import { dayText, line, monthText } from './shown.ts';
import { standingOf } from './standing.ts';

const period = (issued: Issued) => [
  line('Đơn vị', textFact(issued, 'unitName')),
  line('Kỳ đảng phí', monthText(issued.facts['period'])),
];
const dong = (value: unknown): string | undefined => (isDong(value) ? formatDong(value) : undefined);
const count = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : undefined);
const partOf = ({ facts }: Issued, name: string): Readonly<Record<string, unknown>> => {
  const part = facts[name];
  return isRecord(part) ? part : {};
};

const closedBook: PaperDefinition = (issued) => {
  const ledger = partOf(issued, 'ledger');
  return {
    title: 'Biên bản chốt sổ thu đảng phí',
    parts: [
      {
        kind: 'lines',
        lines: [
          ...period(issued),
          line('Số đảng viên', count(ledger['members'])),
          line('Đã nộp', count(ledger['paid'])),
          line('Được miễn', count(ledger['exempt'])),
          line('Chậm đóng', count(ledger['deferred'])),
          line('Quá hạn', count(ledger['overdue'])),
          line('Trong đó tự nguyện đóng cao hơn', dong(ledger['voluntary'])),
          ...amountLines('Tổng số đã thu', ledger['collected']),
        ],
      },
    ],
    standing: standingOf(issued, ['CORRECT']),
    notes: [ownLayout],
  };
};

const splitSheet: PaperDefinition = (issued) => {
  const split = partOf(issued, 'split');
  const rate = split['retainBp'];
  return {
    title: 'Bảng tính trích nộp đảng phí',
    // The system computes it, for the unit.
    ...optional('issuer', issuerOf(issued, textFact(issued, 'unit'))),
    parts: [
      {
        kind: 'lines',
        lines: [
          ...period(issued),
          line('Tổng số đã thu', dong(split['total'])),
          line('Tỷ lệ được để lại', typeof rate === 'number' ? formatPercent(rate) : undefined),
          line('Số để lại', dong(split['retained'])),
          ...amountLines('Số phải nộp lên cấp trên', split['remitted']),
        ],
      },
    ],
    standing: standingOf(issued, ['CORRECT']),
    notes: [ownLayout],
  };
};

const moneySent =
  (title: string, label: string, endedBy: readonly string[]): PaperDefinition =>
  (issued) => ({
    title,
    parts: [
      {
        kind: 'lines',
        lines: [
          ...period(issued),
          ...amountLines(label, issued.input?.['amount']),
          line('Số chứng từ', asText(issued.input, 'reference')),
          line('Ngày chuyển tiền', dayText(partOf(issued, 'submitted')['transferredOn'])),
        ],
      },
    ],
    standing: standingOf(issued, endedBy),
    notes: [ownLayout],
  });

/** The papers of a unit's month: its book closed, its share computed, sent and confirmed. */
export const duesRemittancePapers: PaperDefinitions = {
  'collection-book': closedBook,
  'split-sheet': splitSheet,
  'transfer-slip': moneySent('Chứng từ chuyển đảng phí lên cấp trên', 'Số tiền đã chuyển', ['RETURN']),
  receipt: moneySent('Phiếu xác nhận đã nhận đảng phí', 'Số tiền đã nhận', []),
};
