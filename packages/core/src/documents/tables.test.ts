import { expect, test } from 'vitest';
import {
  b01Paper,
  collectionBookPaper,
  duesReceiptPaper,
  ledgerPaper,
  phaseReportPaper,
  residenceIntroductionPaper,
  weeklyReportPaper,
  type Paper,
} from './index.ts';

const tablesOf = ({ parts }: Paper) => parts.flatMap((part) => (part.kind === 'table' ? part : []));
const cash = { amount: 36_256, on: '2026-11-05', channel: 'cash', receiptNo: '07' } as const;

test('the collection book adds up its months and its members, and each row fills every column', () => {
  const paper = collectionBookPaper(
    {
      unitId: 'c',
      unitName: 'Chi bộ 1',
      year: 2026,
      lines: [
        {
          no: 1,
          memberId: 'a',
          memberName: 'Lê An',
          paid: 36_256,
          months: [
            { period: '2026-11', due: 36_256, basisAmount: 7_251_100, rateBp: 50, paid: cash, cumulative: 36_256 },
          ],
        },
        {
          no: 2,
          memberId: 'b',
          memberName: 'Lê Bình',
          paid: 0,
          months: [{ period: '2026-11', due: 0, exemption: 'exempt.50y', cumulative: 0 }],
        },
      ],
    },
    '2026-11-22',
  );
  const [year, detail] = tablesOf(paper);
  expect(year?.totals?.at(-1)).toBe('36.256');
  expect(year?.totals?.[12]).toBe('36.256');
  expect(detail?.rows[0]).toEqual([
    'Lê An',
    '11/2026',
    '7.251.100',
    '0,5 %',
    '36.256',
    '36.256',
    '05/11/2026',
    'tiền mặt',
    '07',
    '36.256',
  ]);
  expect(detail?.rows[1]?.[4]).toBe('miễn');
  for (const table of [year, detail])
    for (const row of [...(table?.rows ?? []), ...(table?.totals ? [table.totals] : [])])
      expect(row).toHaveLength(table!.columns.length);
});

test('B01/ĐP prints what does not agree, is a draft then, and does not pass for a form in force', () => {
  const report = {
    template: 'B01-DP@141',
    unitId: 'b',
    unitName: 'Đảng ủy Mẫu',
    year: 2026,
    quarter: 4,
    rows: [{ code: '01', label: 'Tổng số đảng viên', communes: 1, enterprises: 2, others: 3, total: 6 }],
  } as const;
  expect(b01Paper({ ...report, ok: true, problems: [] }, '2026-12-31').standing.kind).toBe('in-force');
  const wrong = b01Paper(
    { ...report, ok: false, problems: [{ rule: '02 = 04 + 12', codes: ['02'], says: 'Không khớp.' }] },
    '2026-12-31',
  );
  expect(wrong.standing.kind).toBe('draft');
  expect(wrong.notes[0]).toBe('02 = 04 + 12: Không khớp.');
  expect(wrong.notes.join()).toContain('chưa rõ mẫu còn áp dụng');
  expect(wrong.subtitle).toContain('Quý IV năm 2026');
});

test('the book of a month that is not closed is a draft', () => {
  const nothing = {
    members: 0,
    collected: 0,
    voluntary: 0,
    paid: 0,
    exempt: 0,
    deferred: 0,
    overdue: 0,
    undecided: 0,
    inFlight: 0,
    outstanding: 0,
  };
  const ledger = {
    unitId: 'c',
    unitName: 'Chi bộ 1',
    month: '2026-11',
    level: 'cell',
    totals: nothing,
    members: [],
    units: [],
    blockers: [],
  } as const;
  expect(ledgerPaper(ledger, '2026-11-30').standing.kind).toBe('draft');
  expect(tablesOf(ledgerPaper(ledger, '2026-11-30'))).toEqual([]);
  const book = {
    dossierId: 'd',
    state: 'closed',
    stateLabel: 'Đã chốt sổ',
    revision: 2,
    split: { total: 100, retainBp: 3000, retained: 30, remitted: 70 },
  };
  const closed = ledgerPaper({ ...ledger, book }, '2026-11-30');
  expect(closed.standing.kind).toBe('in-force');
  expect(JSON.stringify(closed.parts)).toContain('Bảy mươi đồng');
});

test('a numbered receipt names the receipts that it replaces', () => {
  const paper = duesReceiptPaper({
    dossierId: 'd',
    number: '2026/00002',
    unitName: 'Chi bộ 1',
    baseName: 'Đảng ủy Mẫu',
    payerName: 'Lê An',
    period: '2026-11',
    amount: 36_256,
    amountInWords: 'ba mươi sáu nghìn hai trăm năm mươi sáu đồng',
    paidOn: '2026-11-05',
    channel: 'bank-qr',
    replaces: ['2026/00001'],
  });
  expect(paper.number).toBe('2026/00002');
  expect(paper.notes[0]).toBe('Thay biên lai số 2026/00001.');
  expect(JSON.stringify(paper.parts)).toContain('Ba mươi sáu nghìn hai trăm năm mươi sáu đồng');
});

test('an introduction to the residence says that the member is exempt from activities there, only where that is so', () => {
  const stated = {
    on: '2026-11-22',
    issuer: { name: 'Đảng ủy Sở Mẫu' },
    commune: 'Đảng ủy xã Mẫu',
    memberName: 'Lê An',
    currentCell: 'Chi bộ 1',
  } as const;
  const exempt = (exemptFromActivity: boolean) =>
    JSON.stringify(residenceIntroductionPaper({ ...stated, exemptFromActivity }));
  expect(exempt(true)).toContain('được miễn sinh hoạt nơi cư trú');
  expect(exempt(false)).not.toContain('được miễn sinh hoạt nơi cư trú');
});

test('a weekly report prints units, and who was late', () => {
  const counts = { received: 1200, closed: 2, open: 3, overdue: 4 };
  const unit = { ...counts, id: 'u', name: 'Đảng ủy Mẫu', obstacles: 1, reported: true, late: true };
  const week = { from: '2026-11-16', to: '2026-11-22' } as Parameters<typeof weeklyReportPaper>[0]['week'];
  const paper = weeklyReportPaper(
    {
      unitId: 't',
      unitName: 'Tỉnh ủy',
      week,
      total: counts,
      byProcedure: { 'official-transfer': counts },
      units: [unit],
      late: [unit],
      obstacles: 1,
    },
    '2026-11-22',
    (id) => (id === 'official-transfer' ? 'Chuyển sinh hoạt đảng chính thức' : id),
  );
  const [byProcedure, byUnit] = tablesOf(paper);
  expect(byProcedure?.rows).toEqual([['Chuyển sinh hoạt đảng chính thức', '1.200', '2', '3', '4']]);
  expect(byUnit?.rows[0]?.at(-1)).toBe('chậm');
});

test('the report on a phase prints the numbers and the three parts that the plans ask for', () => {
  const paper = phaseReportPaper(
    {
      unitId: 't',
      unitName: 'Tỉnh ủy',
      kind: 'final',
      plan: 'B',
      from: '2026-06-15',
      to: '2026-06-30',
      lastDays: ['2026-06-15', '2026-06-29'],
      total: { received: 5, closed: 3, open: 2, overdue: 1 },
      byProcedure: {},
      units: 4,
      unitsReady: 3,
      narrative: { results: 'Tốt.', obstacles: 'Ít máy quét.', proposals: 'Tập huấn thêm.' },
    },
    '2026-06-29',
    String,
  );
  expect(paper.title).toBe('Báo cáo tổng kết');
  expect(tablesOf(paper)[0]?.totals).toEqual(['Cộng', '5', '3', '2', '1']);
  expect(paper.parts.filter(({ kind }) => kind === 'text')).toEqual([
    { kind: 'text', text: '1. Kết quả: Tốt.' },
    { kind: 'text', text: '2. Khó khăn, vướng mắc: Ít máy quét.' },
    { kind: 'text', text: '3. Đề xuất, kiến nghị: Tập huấn thêm.' },
  ]);
});
