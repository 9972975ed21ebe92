import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { expect, test } from 'vitest';
import { formatDong } from './format-dong.ts';

test.each([
  [0, '0 đ'],
  [999, '999 đ'],
  [1000, '1.000 đ'],
  [123_457, '123.457 đ'],
  [9_007_199_254_740_991, '9.007.199.254.740.991 đ'],
])('%i is %s', (amount, text) => {
  expect(formatDong(amount)).toBe(text);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%d is no amount of money', (amount) => {
  expect(() => formatDong(amount)).toThrow(InvalidInputError);
});
