import { expect, test } from 'vitest';
import { InvalidDateError, InvalidInputError } from '../../errors/index.ts';
import { expectOnlyOwnErrors } from '../../internal/testing/only-own-errors.ts';
import * as dues from './index.ts';

const profile = { birthDate: '1990-05-05', sex: 'male', wageRegion: 'I', income: [] };
const obligation = { state: 'confirmed', due: 15_930, transactions: [] };
const notice = { transactionId: 'T1', outcome: 'succeeded', amount: 15_930, at: '2026-11-22T08:00:00+07:00' };
const shares = { cell: 1, base: 1, above: 1, remitted: 1 };
const good: Partial<Record<keyof typeof dues, readonly unknown[]>> = {
  arrearsOf: [profile, ['2026-10']],
  assess: [profile, '2026-11', {}],
  b01Of: [1, shares, shares],
  collectingCell: [{ cell: 'a' }, '2026-11'],
  collectionBook: [[], 2026],
  isAllowedShare: ['cell', '2026-11', 5000],
  matchPayment: [obligation, notice],
  mayBePaidOn: ['2026-11', '2026-11-02', false],
  retainBpOf: ['cell', '2026-01', { retainBp: 3000, decisionNo: '1', from: '2025-01-01', verified: true }],
  salaryHint: [3.33, '2026-11'],
  splitDues: [100, 3000],
  splitThroughLevels: [100, [3000]],
  transferNote: ['2026-11', 'CB001'],
  unpaidWarning: [[], 2026],
};

test.each(Object.entries(dues).filter(([, one]) => typeof one === 'function'))(
  '%s throws nothing but errors of ours',
  (name, one) => {
    const known = good[name as keyof typeof dues];
    if (known) expect(() => (one as (...args: readonly any[]) => unknown)(...known)).not.toThrow();
    expectOnlyOwnErrors(name, one as (...args: readonly any[]) => unknown, known);
  },
);

const nothing = null as never;

test('a day or a month that is none is never one on which dues may be paid', () => {
  expect(() => dues.mayBePaidOn('2026-11', 'zzz')).toThrow(InvalidDateError);
  expect(() => dues.mayBePaidOn('2026-13', '2026-11-02', true)).toThrow(InvalidDateError);
  expect(() => dues.mayBePaidOn('2026-11', '2026-02-30', true)).toThrow(InvalidDateError);
});

test('no level of retention is found among the keys that every object has', () => {
  expect(() => dues.retainBpOf('__proto__' as never, '2026-01')).toThrow(InvalidInputError);
  expect(() => dues.isAllowedShare('toString' as never, '2026-01', 3000)).toThrow(InvalidInputError);
});

test('what is no amount gets into no report, no book and no payment', () => {
  expect(() => dues.b01Of(1, { ...shares, cell: Number.NaN }, shares)).toThrow(InvalidInputError);
  expect(() => dues.matchPayment({ ...obligation, due: 0.5 }, notice as never)).toThrow(InvalidInputError);
  expect(() => dues.matchPayment(obligation, { ...notice, outcome: 'maybe' } as never)).toThrow(InvalidInputError);
  const month = { memberId: 'a', memberName: 'A', period: '2026-01', assessment: { due: 1 } };
  const paid = { amount: Number.NaN, on: '2026-01-02', channel: 'cash' };
  expect(() => dues.collectionBook([{ ...month, paid }], 2026)).toThrow(InvalidInputError);
  expect(() => dues.collectionBook([nothing], 2026)).toThrow(InvalidInputError);
});

test('a cell is looked for on days that exist', () => {
  const transfer = { destination: 'b', introducedOn: '2026-02-30' };
  expect(() => dues.collectingCell({ cell: 'a', transfer }, '2026-11')).toThrow(InvalidDateError);
  expect(() => dues.collectingCell({ cell: 'a', stay: { cell: 'b', from: 'x' } }, '2026-11')).toThrow(InvalidDateError);
});
