import { expect, test } from 'vitest';
import { checkHotline } from './hotline.ts';

test.each([
  ['1900 1234', '19001234'],
  ['1800.123456', '1800123456'],
  ['0912 345 678', '+84912345678'],
  ['02373 852 123', '+842373852123'],
])('%s is %s', (typed, value) => {
  expect(checkHotline(typed)).toEqual({ ok: true, value, problems: [], warnings: [] });
});

test.each([
  ['', 'empty'],
  ['1900 123', 'service-length'],
  ['1900123456789', 'service-length'],
  ['1700 1234', 'format'],
  ['091234567', 'length'],
])('%j is refused: %s', (typed, code) => {
  const { ok, problems } = checkHotline(typed);
  expect([ok, problems.map((problem) => problem.code)]).toEqual([false, [code]]);
});
