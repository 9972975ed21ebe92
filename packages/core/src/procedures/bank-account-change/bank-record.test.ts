import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../model/dates.ts';
import { accountForPayment, accountInUse, withAccountInUse, type BankRecord, type KeptRecord } from './bank-record.ts';

const first: BankRecord = { accountNo: '111111', holderName: 'DANG BO', bank: 'A' };
const second: BankRecord = { accountNo: '222222', holderName: 'DANG BO', bank: 'B' };

test('a new account takes the place of the one in use, which is kept with its last day', () => {
  const records = withAccountInUse(withAccountInUse([], first, '2026-01-05'), second, '2026-09-07');
  expect(records).toEqual([
    { ...first, from: '2026-01-05', to: '2026-09-07' },
    { ...second, from: '2026-09-07' },
  ]);
  expect(accountInUse(records)).toMatchObject(second);
});

test('a payment that was issued keeps its account', () => {
  const records = withAccountInUse(withAccountInUse([], first, '2026-01-05'), second, '2026-09-07');
  expect(accountForPayment(records, { account: first })).toEqual(first);
  expect(accountForPayment(records, {})).toMatchObject(second);
  expect(accountForPayment([], {})).toBeUndefined();
});

test('exactly one account is in use after any changes, and the same change twice is one change', () => {
  const account = fc.record({
    accountNo: fc.constantFrom('111111', '222222', '333333'),
    holderName: fc.constantFrom('DANG BO', 'CHI BO'),
    bank: fc.constantFrom('A', 'B'),
  });
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 12 }), (changes) => {
      let records: readonly KeptRecord[] = [];
      changes.forEach((change, place) => {
        const on = addDays('2026-01-01', place);
        records = withAccountInUse(records, change, on);
        expect(records.filter(({ to }) => to === undefined)).toHaveLength(1);
        expect(accountInUse(records)).toMatchObject(change);
        expect(withAccountInUse(records, change, on)).toBe(records);
      });
    }),
  );
});
