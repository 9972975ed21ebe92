import { formatDong } from '../identifiers/format-dong.ts';
import { formatPercent } from '../identifiers/format-percent.ts';
import { formatMonth } from '../identifiers/format-date.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CollectionBookView } from '../model/dues-views.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { ownLayout } from './paper-definition.ts';
import type { Paper, PaperTable } from './paper.ts';
import { dayText, writtenDate } from './shown.ts';
import { inForce } from './standing.ts';

const channels = {
  'online-portal': 'trực tuyến',
  'bank-qr': 'chuyển khoản',
  cash: 'tiền mặt',
  credit: 'trừ kỳ trước',
} as const;

/** The collection book of a cell for a year (sổ thu đảng phí), to be printed: the year at a glance, then every month that was booked. */
export function collectionBookPaper(book: CollectionBookView, on: IsoDate): Paper {
  mustBeRecord(book, 'collection book');
  mustBeRecords(book.lines, 'lines of a collection book');
  return {
    id: `collection-book-${book.unitId}-${book.year}`,
    title: 'Sổ thu đảng phí',
    subtitle: `Năm ${book.year}`,
    issuer: { name: book.unitName },
    on,
    dated: writtenDate(on),
    addressees: [],
    parts: [yearTable(book), detailTable(book)],
    signatures: [],
    standing: inForce,
    notes: ['Số tiền tính bằng đồng.', ownLayout],
    orientation: 'landscape',
  };
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function yearTable({ lines, year }: CollectionBookView): PaperTable {
  const paidIn = (line: CollectionBookView['lines'][number], month: string): number | undefined =>
    line.months.find(({ period }) => period === `${year}-${month}`)?.paid?.amount;
  const sums = months.map((month) => lines.reduce((sum, line) => sum + (paidIn(line, month) ?? 0), 0));
  return {
    kind: 'table',
    caption: 'Đã nộp theo tháng',
    columns: [
      { label: 'STT', numeric: true },
      { label: 'Họ và tên' },
      ...months.map((month) => ({ label: `T${Number(month)}`, numeric: true }) as const),
      { label: 'Cộng', numeric: true },
    ],
    rows: lines.map((line) => [
      String(line.no),
      line.memberName,
      ...months.map((month) => figures(paidIn(line, month))),
      figures(line.paid),
    ]),
    totals: ['', 'Cộng', ...sums.map(figures), figures(sums.reduce((sum, one) => sum + one, 0))],
  };
}

const detailTable = ({ lines }: CollectionBookView): PaperTable => ({
  kind: 'table',
  caption: 'Chi tiết từng kỳ',
  columns: [
    { label: 'Họ và tên' },
    { label: 'Kỳ' },
    { label: 'Thu nhập làm căn cứ', numeric: true },
    { label: 'Mức', numeric: true },
    { label: 'Phải nộp', numeric: true },
    { label: 'Đã nộp', numeric: true },
    { label: 'Ngày nộp' },
    { label: 'Cách nộp' },
    { label: 'Số biên lai' },
    { label: 'Cộng dồn', numeric: true },
  ],
  rows: lines.flatMap(({ memberName, months: booked }) =>
    booked.map(({ period, basisAmount, rateBp, due, paid, exemption, cumulative }) => [
      memberName,
      formatMonth(period),
      figures(basisAmount),
      rateBp === undefined ? '' : formatPercent(rateBp),
      exemption === undefined ? figures(due) : 'miễn',
      figures(paid?.amount),
      dayText(paid?.on) ?? '',
      paid === undefined ? '' : channels[paid.channel],
      paid?.receiptNo ?? '',
      figures(cumulative),
    ]),
  ),
});

/** An amount in a column whose heading names the unit. */
export const figures = (amount: number | undefined): string =>
  amount === undefined ? '' : formatDong(amount).replace(/ đ$/, '');
