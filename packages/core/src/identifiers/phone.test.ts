import { expect, test } from 'vitest';
import { checkPhone } from './phone.ts';

test.each([
  ['0912345678', '+84912345678'],
  ['0912 345 678', '+84912345678'],
  ['0912.345.678', '+84912345678'],
  ['+84 35 123 4567', '+84351234567'],
  ['84771234567', '+84771234567'],
  ['056 123 4567', '+84561234567'],
  ['0881234567', '+84881234567'],
  ['02373 852 123', '+842373852123'],
  ['+842373852123', '+842373852123'],
])('%s is %s', (typed, value) => {
  expect(checkPhone(typed)).toEqual({ ok: true, value, problems: [], warnings: [] });
});

test.each([
  ['', 'empty'],
  ['091234567', 'length'],
  ['09123456789', 'length'],
  ['0237385212', 'length'],
  ['0123456789', 'prefix'],
  ['0412345678', 'prefix'],
  ['+84 0912 345 678', 'prefix'],
  ['912345678', 'format'],
  ['+1 202 555 0100', 'format'],
  ['09123x5678', 'format'],
])('%j is refused: %s', (typed, code) => {
  const { ok, problems } = checkPhone(typed);
  expect(ok).toBe(false);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});
