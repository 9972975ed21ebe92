import { expect, test } from 'vitest';
import { cleanDigits } from '../../internal/boxes-field.ts';
import { dateFromParts, partsFromDate, partsFromText } from './date-parts.ts';

test('a whole day becomes its ISO form, with or without zeros', () => {
  expect(dateFromParts({ day: '5', month: '11', year: '2026' })).toBe('2026-11-05');
  expect(dateFromParts({ day: '05', month: '1', year: '2026' })).toBe('2026-01-05');
});

test('a day with gaps comes back as it was typed', () => {
  for (const parts of [
    { day: '5', month: '', year: '' },
    { day: '', month: '11', year: '2026' },
    { day: '31', month: '2', year: '26' },
  ])
    expect(partsFromDate(dateFromParts(parts))).toEqual(parts);
  expect(dateFromParts({ day: '', month: '', year: '' })).toBeUndefined();
});

test('takes a whole day from one text, day first', () => {
  expect(partsFromText('5/11/2026')).toEqual({ day: '5', month: '11', year: '2026' });
  expect(partsFromText(' 05.11.2026 ')).toEqual({ day: '05', month: '11', year: '2026' });
  expect(partsFromText('2026-11-05')).toBeUndefined();
});

test('forgives full-width digits and stray marks', () => {
  expect(cleanDigits('１２.')).toBe('12');
});
