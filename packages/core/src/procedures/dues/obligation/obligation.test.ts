import { describe, expect, test } from 'vitest';
import { obligationWorld } from '../../../cases/dues.ts';
import { clocksOf } from '../../../engine/clocks.ts';
import { duesAnswer, duesBattery, duesDossier } from '../../../internal/testing/dues-world.ts';
import { noonOf } from '../../../model/case.ts';
import type { DuesStep } from '../worked-case.ts';
import { matchPayment } from '../match-payment.ts';
import { cases } from './cases/index.ts';
import {
  cancel,
  caseDay,
  confirm,
  credit,
  deferral,
  dispute,
  match,
  mismatch,
  ordinary,
  otherwise,
  overpay,
  pay,
  reassess,
  refund,
  reverse,
  step,
  success,
} from './cases/ordinary.ts';
import { creditOf, duesObligation } from './index.ts';

const world = obligationWorld;
duesBattery(world, cases);

const factsAfter = (...steps: readonly DuesStep[]) => duesDossier(world, { steps }).facts;

describe('what is kept', () => {
  test('an opened month knows its amount and the dated values it comes from', () => {
    expect(ordinary).toMatchObject({
      code: '000004D',
      dueOn: '2026-11-30',
      assessment: { category: 'working-age', due: 15_930, rateBp: 30 },
    });
    expect(ordinary.assessment.values).toContainEqual({ policy: 'dues.working-age-rate', from: '2026-02-01' });
  });

  test('a reassessment computes anew from the income that was shown', () => {
    expect(factsAfter(dispute, reassess).assessment).toMatchObject({
      category: 'si',
      due: 80_000,
      basisAmount: 8_000_000,
    });
  });

  test('a surplus is kept apart from what was due', () => {
    const facts = factsAfter(
      confirm,
      { ...pay, input: { channel: 'bank-qr', amount: 20_000, voluntary: true } },
      success(20_000),
    );
    expect(facts).toMatchObject({ voluntary: 4_070, paid: { amount: 20_000, transactionId: 't1' } });
  });

  test('a credit is not dues of the month', () => {
    const credited = { ...match, input: { ...match.input, surplus: 'credit' } };
    expect(factsAfter(confirm, pay, mismatch(16_000), credited)).toMatchObject({ paid: { amount: 15_930 } });
  });

  test('what earlier months left counts as dues of this one, and what this one leaves does not', () => {
    expect(factsAfter(credit(5_930), confirm, pay, success(10_000))).toMatchObject({
      paid: { amount: 15_930, channel: 'bank-qr' },
      credit: [{ transaction: 't0', amount: 5_930 }],
    });
    expect(factsAfter(confirm, credit(15_930)).paid).toMatchObject({ amount: 15_930, channel: 'credit' });
    const left = { ...match, input: { ...match.input, surplus: 'credit' } };
    const once = factsAfter(credit(5_930), confirm, pay, mismatch(12_000), left);
    expect(once).toMatchObject({ paid: { amount: 15_930 }, credited: { transaction: 't1', amount: 2_000 } });
    // More money for the same month, said with another amount of the first: what was left is not left again.
    const again = factsAfter(credit(5_930), confirm, pay, mismatch(12_000), left, mismatch(13_000), left);
    expect(again).toMatchObject({ paid: { amount: 15_930 }, credited: { transaction: 't1', amount: 3_000 } });
  });

  test('a month that is due no more gives back what it took', () => {
    expect(factsAfter(credit(5_930), dispute, reassess).credit).toBeUndefined();
    expect(factsAfter(credit(5_930), cancel).credit).toBeUndefined();
    expect(factsAfter(credit(5_930), confirm, pay, success(10_000), reverse)).not.toHaveProperty('credit');
    const student = { register: ordinary.register, profile: { ...ordinary.profile, student: true } };
    expect(factsAfter(credit(5_930), step('UPDATE_FROM_REGISTER', 'system', student))).not.toHaveProperty('credit');
    expect(factsAfter(credit(4_000), step('UPDATE_FROM_REGISTER', 'system', student)).credit).toHaveLength(1);
  });

  test('money that was given back leaves the month unpaid', () => {
    const facts = factsAfter(confirm, pay, mismatch(15_000), refund);
    expect(facts.paid).toBeUndefined();
    expect(facts.transactions).toMatchObject([{ id: 't1', outcome: 'refunded' }]);
  });

  test('what was confirmed does not change with the registers', () => {
    const { register } = ordinary;
    const update = step('UPDATE_FROM_REGISTER', 'system', {
      register,
      profile: { ...ordinary.profile, student: true },
    });
    expect(factsAfter(update).assessment.due).toBe(5_000);
    expect(factsAfter(confirm, update).assessment.due).toBe(15_930);
  });
});

describe('a payment notice and the table agree', () => {
  const ways: readonly (readonly [string, readonly DuesStep[]])[] = [
    ['payment-pending', [confirm, pay]],
    ['assessed', []],
    ['disputed', [dispute]],
    ['paid-online', [confirm, pay, success()]],
    ['reconcile', [confirm, pay, mismatch(15_000)]],
    ['paid twice', [confirm, pay, success(), overpay()]],
    ['partly covered', [credit(930), confirm, pay]],
    ['covered', [credit(15_930)]],
  ];
  const notices = ['t1', 't2', 't3'].flatMap((transactionId) =>
    [15_930, 15_000].flatMap((amount) =>
      (['succeeded', 'failed', 'expired'] as const).map((outcome) => ({
        transactionId,
        amount,
        outcome,
        at: noonOf(caseDay),
      })),
    ),
  );
  test.each(ways)('in %s', (_, steps) => {
    const { state, facts } = duesDossier(world, { steps });
    for (const notice of notices) {
      const { event, input } = matchPayment(
        {
          state,
          due: facts.assessment.due,
          voluntary: facts.voluntary,
          credit: creditOf(facts),
          transactions: facts.transactions,
        },
        notice,
      );
      if (event === undefined) continue;
      const outcome = duesAnswer(world, { steps }, { event, by: 'system', input: input ?? {} });
      expect([notice, outcome.ok]).toEqual([notice, true]);
    }
  });
});

describe('deadlines', () => {
  test('the last day to pay stands, also on a Sunday', () => {
    const january = duesDossier(world, { facts: otherwise({ period: '2027-01' }), steps: [] });
    expect(clocksOf(duesObligation, january, noonOf('2027-01-31'))).toMatchObject([
      { id: 'payment', dueOn: '2027-01-31', lapsed: false, onLapse: 'DUE_DATE_PASSED' },
    ]);
    expect(clocksOf(duesObligation, january, noonOf('2027-02-01'))).toMatchObject([{ lapsed: true }]);
  });

  test('a deferral runs to its last day', () => {
    const deferred = duesDossier(world, { facts: deferral, steps: [step('DEFER', 'system')] });
    expect(clocksOf(duesObligation, deferred, noonOf('2026-12-31'))).toMatchObject([
      { id: 'deferral', dueOn: '2026-12-31', lapsed: false },
    ]);
  });
});
