import { expect, test } from 'vitest';
import { collectionBook, type BookedMonth } from './index.ts';

const month = (memberId: string, memberName: string, period: string, amount?: number): BookedMonth => ({
  memberId,
  memberName,
  period,
  assessment: { due: 15_930 },
  ...(amount === undefined ? {} : { paid: { amount, on: `${period}-15`, channel: 'cash' } }),
});

test('the book lists members by name and adds up their months in order', () => {
  const book = collectionBook(
    [
      month('m2', 'Nguyễn Văn Đức', '2026-03', 20_000),
      month('m1', 'Trần Thị An', '2026-02', 15_930),
      month('m2', 'Nguyễn Văn Đức', '2026-02'),
      month('m2', 'Nguyễn Văn Đức', '2026-01', 10_000),
      month('m1', 'Trần Thị An', '2025-12', 99),
    ],
    2026,
  );
  expect(book.map(({ no, memberId, paid }) => [no, memberId, paid])).toEqual([
    [1, 'm1', 15_930],
    [2, 'm2', 30_000],
  ]);
  expect(book[1]?.months.map(({ period, cumulative }) => [period, cumulative])).toEqual([
    ['2026-01', 10_000],
    ['2026-02', 10_000],
    ['2026-03', 30_000],
  ]);
});
