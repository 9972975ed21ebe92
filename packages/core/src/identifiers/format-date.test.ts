import { expect, test } from 'vitest';
import { formatDate, formatMonth, typedDate } from './format-date.ts';

test('days and months are shown as they are written in Việt Nam', () => {
  expect(formatDate('2026-11-05')).toBe('05/11/2026');
  expect(formatMonth('2026-11')).toBe('11/2026');
  expect(() => formatDate('2026-02-30')).toThrow('"2026-02-30" is not a date.');
  expect(() => formatMonth('2026-13')).toThrow('is not a month');
});

test('a typed day is read day first; a month or a day that does not exist is none', () => {
  expect(['5/11/2026', '05.11.2026', '2026-11-05'].map(typedDate)).toEqual(Array(3).fill('2026-11-05'));
  expect(['', '11/2026', '2026', '31/4/2026', '2026-02-30', '11/5'].map(typedDate)).toEqual(Array(6).fill(undefined));
});
