import { expect, test } from 'vitest';
import { checkBankAccount } from './bank-account.ts';

const codes = (...args: Parameters<typeof checkBankAccount>) => {
  const { problems, warnings } = checkBankAccount(...args);
  return { problems: problems.map(({ code }) => code), warnings: warnings.map(({ code }) => code) };
};

test('spaces are taken out', () => {
  expect(checkBankAccount(' 3600 201 001234 ', { bin: '970405' })).toEqual({
    ok: true,
    value: '3600201001234',
    problems: [],
    warnings: [],
  });
});

test('the holder is compared as banks print it', () => {
  const names = { holderName: 'DANG BO  PHUONG VI DU', organizationName: 'Đảng bộ phường Ví Dụ' };
  expect(codes('3600201001234', names).problems).toEqual([]);
  expect(codes('3600201001234', { ...names, holderName: 'NGUYEN VAN MAU' }).problems).toEqual(['holder-mismatch']);
});

test.each([
  ['', {}, ['empty'], []],
  ['12345', {}, ['format'], []],
  ['12345678901234567890', {}, ['format'], []],
  ['3600-201001234', {}, ['format'], []],
  ['3600201001234', { bin: '97040' }, ['bin'], []],
  ['DANGPHI01', { bin: '970405' }, [], ['alias']],
  ['3600201001234', { bin: '999999' }, [], ['unknown-bank']],
  ['3600201001234', { bin: '970408' }, [], ['no-transfers']],
] as const)('%s with %j', (text, context, problems, warnings) => {
  expect(codes(text, context)).toEqual({ problems, warnings });
});
