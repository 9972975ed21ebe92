import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidDateError } from '../errors/invalid-date-error.ts';
import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { addDays, daysInMonth, weekdayOf } from '../model/dates.ts';
import {
  addMonths,
  addWorkingDays,
  dayKind,
  isWorkingDay,
  nextWorkingDay,
  rollForward,
  workingDaysBetween,
} from './working-days.ts';

const covered = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2026-01-01', days));

describe('working days', () => {
  test.each([
    [2026, [21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23]],
    [2027, [20, 15, 23, 20, 20, 22, 22, 22, 20, 21, 21, 23]],
  ])('of each month of %i are those of the handbook, 249 in all', (year, expected) => {
    const months = expected.map((_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return workingDaysBetween(addDays(`${month}-01`, -1), `${month}-${daysInMonth(year, index + 1)}`);
    });
    expect(months).toEqual(expected);
    expect(months.reduce((sum, days) => sum + days)).toBe(249);
  });

  test('are Monday to Friday where the table says nothing', () => {
    for (let day = '2026-01-01'; day <= '2027-12-31'; day = addDays(day, 1))
      if (dayKind(day) === undefined) expect(isWorkingDay(day), day).toBe(weekdayOf(day) % 6 !== 0);
  });

  test('include the make-up Saturdays and no other', () => {
    expect(isWorkingDay('2026-01-10')).toBe(true);
    expect(isWorkingDay('2026-08-22')).toBe(true);
    expect(isWorkingDay('2026-01-17')).toBe(false);
  });

  test('do not include Vietnam Culture Day since 2026', () => {
    expect(isWorkingDay('2026-11-24')).toBe(false);
    expect(dayKind('2026-11-24')).toMatchObject({ kind: 'holiday', name: 'Ngày Văn hóa Việt Nam', status: 'official' });
    expect(isWorkingDay('2027-11-24')).toBe(false);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-23', 1, '2026-11-25', 'over 24/11'],
    ['2026-01-09', 1, '2026-01-10', 'to a make-up Saturday'],
    ['2026-02-13', 1, '2026-02-23', 'over Tết'],
    ['2026-04-24', 1, '2026-04-28', 'over a holiday on Sunday and its substitute'],
    ['2026-08-28', 1, '2026-09-03', 'over National Day and its swap'],
    ['2026-11-21', 1, '2026-11-23', 'from a day off'],
    ['2026-11-21', 0, '2026-11-23', 'nothing, from a day off'],
    ['2026-11-20', 0, '2026-11-20', 'nothing, from a working day'],
    ['2026-09-10', 60, '2026-12-04', 'the sixty days to start a transfer'],
    ['2026-12-31', 30, '2027-02-19', 'across the years and Tết'],
    ['2025-12-31', 1, '2026-01-05', 'from the day before the table, which is not counted'],
  ])('%s + %i is %s: %s', (from, n, expected) => {
    expect(addWorkingDays(from, n)).toBe(expected);
  });

  test('is what workingDaysBetween counts back', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: 0, max: 200 }), (from, n) => {
        fc.pre(workingDaysBetween(from, '2027-12-31') >= Math.max(n, 1));
        const end = addWorkingDays(from, n);
        expect(isWorkingDay(end)).toBe(true);
        if (n > 0) expect(workingDaysBetween(from, end)).toBe(n);
      }),
    );
  });

  test('never ends earlier for a later start or a greater length', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 }), (from, later, n) => {
        const start = addDays(from, later);
        fc.pre(start <= '2027-12-31' && workingDaysBetween(start, '2027-12-31') > n + 1);
        expect(addWorkingDays(start, n) >= addWorkingDays(from, n)).toBe(true);
        // From a day off, none and one are the same day.
        expect(addWorkingDays(from, n + 2) > addWorkingDays(from, n + 1)).toBe(true);
        expect(addWorkingDays(from, n + 1) >= addWorkingDays(from, n)).toBe(true);
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  test('counts the last day and not the first', () => {
    expect(workingDaysBetween('2026-11-19', '2026-11-20')).toBe(1);
    expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
  });

  test('is zero for reversed days', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-02')).toBe(0);
  });

  test('of two stretches is the sum of both', () => {
    fc.assert(
      fc.property(fc.tuple(covered, covered, covered), (days) => {
        const [a, b, c] = days.sort() as [string, string, string];
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, c)).toBe(workingDaysBetween(a, c));
      }),
    );
  });
});

describe('rolling', () => {
  test('keeps a working day and leaves a day off', () => {
    expect(rollForward('2026-11-23')).toBe('2026-11-23');
    expect(rollForward('2026-11-24')).toBe('2026-11-25');
    expect(rollForward('2026-02-14')).toBe('2026-02-23');
    expect(nextWorkingDay('2026-11-23')).toBe('2026-11-25');
  });

  test('a day and its roll have no working day before the end', () => {
    fc.assert(
      fc.property(covered, (day) => {
        const rolled = rollForward(day);
        expect(rolled).toBe(addWorkingDays(day, 0));
        expect(rolled).toBe(isWorkingDay(day) ? day : nextWorkingDay(day));
      }),
    );
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-21', 24, '2028-11-21'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s + %i is %s', (from, n, expected) => {
    expect(addMonths(from, n)).toBe(expected);
  });
});

describe('outside what is known', () => {
  const missing = (ask: () => unknown): void => {
    expect(ask).toThrow(PolicyMissingError);
    expect(ask).toThrow(/^No value of "calendar" is in force on \d{4}-\d{2}-\d{2}\.$/);
  };

  test('an uncovered year throws', () => {
    missing(() => isWorkingDay('2025-12-31'));
    missing(() => isWorkingDay('2028-01-01'));
    missing(() => dayKind('2028-01-01'));
    missing(() => addWorkingDays('2025-12-31', 0));
    missing(() => addWorkingDays('2025-12-30', 1));
    missing(() => workingDaysBetween('2026-01-01', '2028-01-03'));
    missing(() => workingDaysBetween('2025-12-30', '2026-01-05'));
    missing(() => workingDaysBetween('2028-02-01', '2028-01-03'));
    missing(() => rollForward('2028-01-03'));
    missing(() => nextWorkingDay('2028-01-03'));
  });

  test('a count that runs over the end throws', () => {
    expect(addWorkingDays('2027-12-30', 1)).toBe('2027-12-31');
    missing(() => addWorkingDays('2027-12-31', 1));
    missing(() => nextWorkingDay('2027-12-31'));
    missing(() => addWorkingDays('2026-01-01', 499));
    missing(() => addWorkingDays('2026-01-01', Number.MAX_SAFE_INTEGER));
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('a length of %d is refused', (n) => {
    expect(() => addWorkingDays('2026-01-05', n)).toThrow(RangeError);
    expect(() => addMonths('2026-01-05', n)).toThrow(RangeError);
  });

  test('a day that does not exist is refused', () => {
    for (const ask of [
      () => isWorkingDay('2026-02-30'),
      () => addWorkingDays('2026-02-30', 1),
      () => workingDaysBetween('2026-02-30', '2026-03-05'),
      () => workingDaysBetween('2026-01-05', '2026-02-30'),
      () => addMonths('2026-02-30', 1),
      () => rollForward('30/02/2026'),
    ])
      expect(ask).toThrow(InvalidDateError);
  });
});
