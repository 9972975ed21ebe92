import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { expect, test } from 'vitest';
import { formatPercent } from './format-percent.ts';

test('basis points are shown with a comma and without needless zeros', () => {
  expect([0, 5, 30, 50, 125, 7000, 10_000, -250].map(formatPercent)).toEqual([
    '0 %',
    '0,05 %',
    '0,3 %',
    '0,5 %',
    '1,25 %',
    '70 %',
    '100 %',
    '-2,5 %',
  ]);
});

test('refuses parts of a basis point', () => {
  expect(() => formatPercent(0.5)).toThrow(InvalidInputError);
  expect(() => formatPercent(Number.NaN)).toThrow(InvalidInputError);
});
