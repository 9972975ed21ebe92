import {
  b01Paper,
  collectionBookPaper,
  duesReceiptPaper,
  ledgerPaper,
  weeklyReportPaper,
} from '@tthc-dang/core/documents';
import { b01Codes, b01Indicators } from '@tthc-dang/core/dues';
import { weeklyReport } from '@tthc-dang/core/reports';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from '../../internal/testing/given-paper.ts';
import './index.ts';

/** Books, receipts and reports to print. */
const meta: Meta = { title: 'Elements/Paper/Books', component: 'tthc-paper' };
export default meta;
type Story = StoryObj;

const names = ['Nguyễn Văn Mẫu', 'Trần Thị Ví Dụ', 'Hoàng Văn Bộ Phận', 'Phạm Thị Mẫu', 'Lê Văn Thử Nghiệm'];
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
export const CollectionBook: Story = given(
  collectionBookPaper(
    {
      unitId: 'cell-lam-mau-4',
      unitName: 'Chi bộ Thôn 4 xã Lam Mẫu',
      year: 2026,
      lines: names.map((memberName, index) => ({
        no: index + 1,
        memberId: `m-${index}`,
        memberName,
        paid: 123_457 * months.length,
        months: months.map((month, at) => ({
          period: `2026-${month}`,
          due: 123_457,
          basisAmount: 12_345_678,
          rateBp: 100,
          paid: { amount: 123_457, on: `2026-${month}-15`, channel: 'cash', receiptNo: `${at + 1}/${index + 1}` },
          cumulative: 123_457 * (at + 1),
        })),
      })),
    },
    '2026-11-30',
  ),
);

export const B01: Story = given(
  b01Paper(
    {
      template: 'B01-DP@141',
      unitId: 'base-lam-mau',
      unitName: 'Đảng ủy xã Lam Mẫu',
      year: 2026,
      quarter: 4,
      ok: false,
      problems: [
        {
          rule: '02 = 04 + 12',
          codes: ['02', '04', '12'],
          says: 'Tổng thu phải bằng số trích giữ lại cộng số nộp lên.',
        },
      ],
      rows: b01Codes.map((code) => ({
        code,
        label: b01Indicators[code],
        communes: 1_234_567_890,
        enterprises: 0,
        others: 0,
        total: 1_234_567_890,
      })),
    },
    '2026-12-31',
  ),
);

export const NumberedReceipt: Story = given(
  duesReceiptPaper({
    dossierId: 'd',
    number: '2026/00002',
    unitName: 'Chi bộ Thôn 4 xã Lam Mẫu',
    baseName: 'Đảng ủy xã Lam Mẫu',
    payerName: 'Nguyễn Văn Mẫu',
    period: '2026-11',
    amount: 123_457,
    amountInWords: 'một trăm hai mươi ba nghìn bốn trăm năm mươi bảy đồng',
    paidOn: '2026-11-15',
    channel: 'bank-qr',
    transactionId: 'FT26319000123',
    replaces: ['2026/00001'],
  }),
);

export const Ledger: Story = given(
  ledgerPaper(
    {
      unitId: 'cell-lam-mau-4',
      unitName: 'Chi bộ Thôn 4 xã Lam Mẫu',
      month: '2026-11',
      level: 'cell',
      totals: {
        members: 5,
        collected: 617_285,
        voluntary: 0,
        paid: 5,
        exempt: 0,
        deferred: 0,
        overdue: 0,
        undecided: 0,
        inFlight: 0,
        outstanding: 0,
      },
      units: [],
      blockers: [],
      members: names.map((memberName, index) => ({
        no: index + 1,
        place: 'own-month',
        dossierId: `d-${index}`,
        code: `0000${index}`,
        memberId: `m-${index}`,
        memberName,
        period: '2026-11',
        unitId: 'cell-lam-mau-4',
        unitName: 'Chi bộ Thôn 4 xã Lam Mẫu',
        state: 'paid-cash',
        stateLabel: 'Đã nộp (tiền mặt)',
        final: false,
        revision: 3,
        due: 123_457,
        dueOn: '2026-11-30',
        paid: { amount: 123_457, on: '2026-11-15', channel: 'cash', receiptNo: `11/${index + 1}` },
      })),
    },
    '2026-11-30',
  ),
);

const units = ['Đảng ủy xã Lam Mẫu', 'Đảng ủy xã Hồng Mẫu'].map((name, index) => ({
  id: `u-${index}`,
  name,
  obstacles: index,
}));
const week = weeklyReport(
  ['u-0', 'u-0', 'u-1'].map((unitId) => ({
    procedure: 'official-transfer',
    unitId,
    state: 'cell-intake',
    final: false,
    submittedOn: '2026-11-16',
  })),
  units,
  { on: '2026-11-19', now: '2026-11-19T18:00:00+07:00' },
);
export const WeeklyReport: Story = given(
  weeklyReportPaper(
    { ...week, unitId: 'tinh', unitName: 'Tỉnh ủy Sông Mẫu' },
    '2026-11-19',
    () => 'Chuyển sinh hoạt đảng chính thức',
  ),
);
