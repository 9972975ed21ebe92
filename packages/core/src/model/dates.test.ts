import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidDateError } from '../errors/invalid-date-error.ts';
import {
  addDays,
  compareDates,
  dateOf,
  daysInMonth,
  firstDay,
  instantOf,
  isInstant,
  isIsoDate,
  monthBefore,
  monthOf,
  parseDate,
  weekdayOf,
} from './dates.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('days', () => {
  test('are taken apart', () => {
    expect(parseDate('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 });
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '21/11/2026',
    '2026-11-21T00:00',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseDate(text)).toThrow(InvalidDateError);
    expect(isIsoDate(text)).toBe(false);
  });

  test('a value that is no string is no day', () => {
    expect(isIsoDate(20260101)).toBe(false);
    expect(isIsoDate(undefined)).toBe(false);
    expect(isIsoDate('2024-02-29')).toBe(true);
  });

  test('an instant has a day that exists, a time and an offset', () => {
    expect(isInstant('2026-11-21T08:30:00+07:00')).toBe(true);
    expect(isInstant('2026-11-21T01:30:00.5Z')).toBe(true);
    for (const value of [
      '2026-02-30T08:30:00Z',
      '2026-11-21T24:00:00Z',
      '2026-11-21T08:30:00',
      '2026-11-21',
      1,
      undefined,
    ])
      expect(isInstant(value), String(value)).toBe(false);
  });

  test('adds days across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
  });

  test('refuses half days and days beyond four-digit years', () => {
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(InvalidDateError);
    expect(() => addDays('2026-01-01', 1e15)).toThrow(InvalidDateError);
  });

  test('adding and taking away is nothing, and more days are later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(compareDates(date, later)).toBeLessThan(0);
        expect(compareDates(later, date)).toBeGreaterThan(0);
      }),
    );
  });

  test('knows the weekday and the length of months', () => {
    expect(weekdayOf('2026-11-21')).toBe(6);
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect([1900, 2000, 2026, 2028].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test('comparing refuses what is no day', () => {
    expect(() => compareDates('2026-01-01', 'tomorrow')).toThrow('"tomorrow" is not a date.');
  });
});

describe('months', () => {
  test('of a day, before a month, before the month of a day', () => {
    expect(monthOf('2026-11-21')).toBe('2026-11');
    expect(monthBefore('2026-01')).toBe('2025-12');
    expect(monthBefore('2026-03-31')).toBe('2026-02');
    expect(firstDay('2026-11')).toBe('2026-11-01');
  });

  test.each(['2026-13', '2026-00', '2026', '11/2026'])('refuses %j', (text) => {
    expect(() => firstDay(text)).toThrow('is not a month');
  });
});

describe('instants', () => {
  test('the day in Việt Nam begins at 17:00 UTC', () => {
    expect(dateOf('2026-11-20T16:59:59.999Z')).toBe('2026-11-20');
    expect(dateOf('2026-11-20T17:00:00Z')).toBe('2026-11-21');
    expect(dateOf('2026-11-21T00:00:00+07:00')).toBe('2026-11-21');
    expect(dateOf('2026-11-20T12:00:00-05:00')).toBe('2026-11-21');
  });

  test.each(['2026-02-30T10:00:00Z', '2026-11-21', '2026-11-21T25:00:00Z', '2026-11-21T10:00:00', 'now'])(
    'refuses %j',
    (text) => {
      expect(() => dateOf(text)).toThrow(InvalidDateError);
    },
  );

  test('are written with +07:00, and with fractions only where there are some', () => {
    expect(instantOf(Date.UTC(2026, 10, 20, 17, 30))).toBe('2026-11-21T00:30:00+07:00');
    expect(instantOf(new Date('2026-11-21T01:02:03.045Z'))).toBe('2026-11-21T08:02:03.045+07:00');
    expect(() => instantOf(Number.NaN)).toThrow(InvalidDateError);
  });

  test('read back to the same moment, and order as text as they do in time', () => {
    const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 5_000 }), (at, more) => {
        expect(Date.parse(instantOf(at))).toBe(at);
        expect(instantOf(at) < instantOf(at + more)).toBe(true);
        expect(dateOf(instantOf(at))).toBe(instantOf(at).slice(0, 10));
      }),
    );
  });
});
