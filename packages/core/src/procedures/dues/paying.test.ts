import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidDateError, InvalidInputError } from '../../errors/index.ts';
import {
  blockersIn,
  collectingCell,
  duesDueOn,
  matchPayment,
  mayBePaidOn,
  obligationCode,
  transferNote,
  unpaidWarning,
  type PayableObligation,
  type PaymentNotice,
} from './index.ts';

describe('the note of a transfer', () => {
  test('names the month and an opaque code', () => {
    expect(transferNote('2026-11', 'CB001')).toBe('DP 202611 CB001');
  });

  test.each([
    ['a personal identification number', '038190001234'],
    ['an old identity card', '123456789'],
    ['an old Party card', '12345678'],
    ['a telephone number', '0912345678'],
    ['a number with letters between', '0381B9000C1234'],
    ['a name', 'NGUYENVANAN'],
    ['a name with a year', 'LAN85'],
    ['accents', 'ĐP001'],
    ['a space', 'CB 001'],
    ['small letters', 'cb001'],
    ['nothing', ''],
    ['too many characters', 'B1C2D3F4G5H6J7K8'],
  ])('cannot hold %s', (_, code) => {
    expect(() => transferNote('2026-11', code)).toThrow(InvalidInputError);
  });

  test('is of a month that exists', () => {
    expect(() => transferNote('2026-13', 'CB001')).toThrow(InvalidDateError);
  });

  test('takes every code that running numbers give; it fits the bank’s 25 characters', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expect(transferNote('2026-11', obligationCode(one)).length).toBeLessThanOrEqual(25);
        expect(obligationCode(one) === obligationCode(other)).toBe(one === other);
      }),
    );
    expect(() => obligationCode(-1)).toThrow(InvalidInputError);
  });
});

describe('a payment notice', () => {
  const notice: PaymentNotice = {
    transactionId: 't1',
    outcome: 'succeeded',
    amount: 15_930,
    at: '2026-11-21T08:30:00+07:00',
  };
  const waiting: PayableObligation = { state: 'payment-pending', due: 15_930, transactions: [] };
  const paid: PayableObligation = { state: 'paid-online', due: 15_930, transactions: [{ id: 't1', amount: 15_930 }] };

  test('of the right amount pays', () => {
    expect(matchPayment(waiting, notice)).toEqual({
      result: 'paid',
      event: 'PAYMENT_SUCCEEDED',
      input: { transactionId: 't1', amount: 15_930, paidAt: notice.at },
    });
  });

  test('said twice changes nothing', () => {
    expect(matchPayment(paid, notice)).toEqual({ result: 'known' });
  });

  test('of another amount goes to reconciliation, the same transaction or not', () => {
    expect(matchPayment(waiting, { ...notice, amount: 15_000 }).event).toBe('AMOUNT_MISMATCH');
    expect(matchPayment(paid, { ...notice, amount: 15_000 }).event).toBe('AMOUNT_MISMATCH');
  });

  test('with a voluntary surplus must carry both', () => {
    expect(matchPayment({ ...waiting, voluntary: 4_070 }, { ...notice, amount: 20_000 }).result).toBe('paid');
    expect(matchPayment({ ...waiting, voluntary: 4_070 }, notice).result).toBe('mismatch');
  });

  test('for a month that is paid is an overpayment; for a closed one, credit', () => {
    expect(matchPayment(paid, { ...notice, transactionId: 't2' }).event).toBe('RECORD_OVERPAYMENT');
    expect(matchPayment({ ...paid, state: 'settled' }, { ...notice, transactionId: 't2' })).toEqual({
      result: 'credit',
    });
  });

  test('of success counts after a failure that was said before', () => {
    expect(matchPayment({ ...waiting, state: 'confirmed' }, notice).result).toBe('paid');
    expect(matchPayment({ ...waiting, state: 'overdue' }, notice).result).toBe('paid');
  });

  test('of failure touches only a payment that is waited for', () => {
    expect(matchPayment(waiting, { ...notice, outcome: 'expired' }).event).toBe('PAYMENT_EXPIRED');
    expect(matchPayment({ ...waiting, state: 'confirmed' }, { ...notice, outcome: 'failed' })).toEqual({
      result: 'not-paid',
    });
    expect(matchPayment(paid, { ...notice, outcome: 'failed' })).toEqual({ result: 'known' });
  });

  test.each([0.5, -1, Number.NaN, 2 ** 53])('of %s đồng is no notice', (amount) => {
    expect(() => matchPayment(waiting, { ...notice, amount })).toThrow(InvalidInputError);
  });
});

describe('the three-month warning', () => {
  const overdue = (...periods: string[]) => periods.map((period) => ({ period, state: 'overdue' }));

  test('comes with the third unpaid month of a year, wherever in the year', () => {
    expect(unpaidWarning(overdue('2026-02', '2026-07'), 2026)).toEqual({
      year: 2026,
      months: ['2026-02', '2026-07'],
      count: 2,
      warns: false,
    });
    const warned = unpaidWarning(overdue('2026-02', '2026-07', '2026-11'), 2026);
    expect(warned).toMatchObject({ count: 3, warns: true });
    expect(warned.warning?.says).toContain('02/2026, 07/2026, 11/2026');
    expect(warned.warning?.basis).toMatchObject({ kind: 'law', instrument: '01-QĐ/TW' });
  });

  test('does not count other years, other states, or a month twice', () => {
    const others = [
      ...overdue('2025-12', '2026-01', '2026-01'),
      { period: '2026-02', state: 'exempt' },
      { period: '2026-03', state: 'deferred' },
      { period: '2026-04', state: 'paid-cash' },
    ];
    expect(unpaidWarning(others, 2026)).toMatchObject({ months: ['2026-01'], warns: false });
  });

  test.each([null, [null], [{}], [{ period: '2026-13', state: 'overdue' }], [{ period: '2026-01' }]])(
    'is not made of %j',
    (nonsense) => {
      expect(() => unpaidWarning(nonsense as never, 2026)).toThrow(InvalidInputError);
    },
  );

  test('is for a year that can be written', () => {
    expect(() => unpaidWarning([], 26)).toThrow(InvalidInputError);
  });
});

describe('when and where', () => {
  test('dues are due on the last calendar day of their month', () => {
    expect(['2026-11', '2028-02', '2027-02'].map(duesDueOn)).toEqual(['2026-11-30', '2028-02-29', '2027-02-28']);
  });

  test('a month is paid from its first day, or earlier with a decision', () => {
    expect([
      mayBePaidOn('2026-12', '2026-11-30'),
      mayBePaidOn('2026-12', '2026-12-01'),
      mayBePaidOn('2026-12', '2026-11-30', true),
    ]).toEqual([false, true, true]);
  });

  test('money on its way or unmatched keeps a month open, arrears do not', () => {
    expect(blockersIn(['paid-online', 'payment-pending', 'reconcile', 'overdue', 'deferred'])).toBe(2);
  });

  const transfer = { destination: 'b', introducedOn: '2026-11-10', receivedOn: '2026-11-25' };
  test('the origin collects the month of the introduction, the destination the next', () => {
    expect(collectingCell({ cell: 'a', transfer }, '2026-11')).toMatchObject({ cell: 'a', inTransit: false });
    expect(collectingCell({ cell: 'a', transfer }, '2026-12')).toMatchObject({ cell: 'b', inTransit: false });
  });

  test('a member on the way is collected from by the origin, in transit', () => {
    const { receivedOn: _, ...open } = transfer;
    expect(collectingCell({ cell: 'a', transfer: open }, '2026-12')).toMatchObject({ cell: 'a', inTransit: true });
    expect(collectingCell({ cell: 'a', transfer: { ...open, receivedOn: '2026-12-02' } }, '2026-12')).toMatchObject({
      cell: 'a',
      inTransit: true,
    });
  });

  test('the temporary cell collects where the stay covers the first day', () => {
    const stay = { cell: 't', from: '2026-11-01', to: '2027-03-31' };
    expect(collectingCell({ cell: 'a', stay }, '2026-11').cell).toBe('t');
    expect(collectingCell({ cell: 'a', stay }, '2026-10').cell).toBe('a');
    expect(collectingCell({ cell: 'a', stay }, '2027-04').cell).toBe('a');
  });

  test('the successor collects for a cell that was merged', () => {
    expect(collectingCell({ cell: 'old' }, '2026-11', () => 'new').cell).toBe('new');
  });
});
