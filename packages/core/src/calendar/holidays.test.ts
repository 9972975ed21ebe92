import { describe, expect, test } from 'vitest';
import { instrument } from '../law/instruments.ts';
import { isIsoDate, weekdayOf } from '../model/dates.ts';
import { holidays } from './holidays.ts';
import { isWorkingDay } from './working-days.ts';

const table = (year: number): string[] =>
  (holidays[year] ?? []).map(({ date, kind, status }) => `${date} ${kind} ${status}`);

test('2026 has the rows of the handbook', () => {
  expect(table(2026)).toEqual([
    '2026-01-01 holiday official',
    '2026-01-02 swap-off official',
    '2026-01-10 makeup-work official',
    '2026-02-16 holiday official',
    '2026-02-17 holiday official',
    '2026-02-18 holiday official',
    '2026-02-19 holiday official',
    '2026-02-20 holiday official',
    '2026-04-26 holiday official',
    '2026-04-27 substitute official',
    '2026-04-30 holiday official',
    '2026-05-01 holiday official',
    '2026-08-22 makeup-work official',
    '2026-08-31 swap-off official',
    '2026-09-01 holiday official',
    '2026-09-02 holiday official',
    '2026-11-24 holiday official',
  ]);
});

test('2027 has the rows of the handbook, what was only proposed marked so', () => {
  expect(table(2027)).toEqual([
    '2027-01-01 holiday official',
    '2027-02-04 substitute proposed',
    '2027-02-05 holiday proposed',
    '2027-02-06 holiday official',
    '2027-02-07 holiday official',
    '2027-02-08 holiday proposed',
    '2027-02-09 holiday proposed',
    '2027-02-10 substitute proposed',
    '2027-04-16 holiday official',
    '2027-04-30 holiday official',
    '2027-05-01 holiday official',
    '2027-05-03 substitute proposed',
    '2027-09-02 holiday official',
    '2027-09-03 holiday proposed',
    '2027-11-24 holiday official',
  ]);
});

describe.each(Object.values(holidays).flat())('$date $name', ({ date, kind, basis, status }) => {
  test('is a day that changes its weekday as its kind says', () => {
    expect(isIsoDate(date)).toBe(true);
    expect(isWorkingDay(date)).toBe(kind === 'makeup-work');
    if (kind === 'makeup-work') expect(weekdayOf(date)).toBe(6);
    if (kind === 'substitute' || kind === 'swap-off') expect(weekdayOf(date) % 6).not.toBe(0);
  });

  test('rests on a known basis, and no proposal passes for law', () => {
    if (basis.kind === 'law') {
      expect(instrument(basis.instrument)?.source).toBe('S');
      expect(status).toBe('official');
    }
  });
});
