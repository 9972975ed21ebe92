import { expect, test } from 'vitest';
import { remittanceWorld } from '../../../cases/dues.ts';
import { duesAnswer, duesBattery, duesDossier } from '../../../internal/testing/dues-world.ts';
import { caseDay, cases, close, ledger, prepare, split, surplus } from './cases/index.ts';
import { basisPointsOf } from './events.ts';
import { ledgerOf } from './index.ts';

const world = remittanceWorld;
duesBattery(world, cases);

test('the split adds up, by the unit’s own share', () => {
  const { facts } = duesDossier(world, { steps: [prepare, close, split] });
  expect(facts.split).toEqual({ total: 4_567_890, retainBp: 7_000, retained: 3_197_523, remitted: 1_370_367 });
});

test('the voluntary surplus goes as the committee above decided', () => {
  const { facts } = duesDossier(world, { steps: [surplus, prepare, close, split] });
  expect(facts.split).toMatchObject({ retained: 3_127_523 + 100_000, remitted: 1_340_367 });
});

test('who has not paid yet is advised of, not refused', () => {
  const facts = { ledger: { ...ledger, undecided: 2 } };
  const outcome = duesAnswer(world, { facts, steps: [prepare] }, close);
  expect(outcome.ok && outcome.advice.map(({ guard }) => guard)).toEqual(['everybody-is-decided']);
});

test('closing the books closes the months of the members', () => {
  const outcome = duesAnswer(world, { steps: [prepare] }, close);
  expect(outcome.ok && outcome.effects).toEqual(['close-obligations']);
});

test('the books are read from the obligations', () => {
  const books = ledgerOf(
    [
      { memberId: 'a', state: 'paid-online', paid: { amount: 20_000 }, voluntary: 4_070 },
      { memberId: 'a', state: 'paid-cash', paid: { amount: 15_930 } },
      { memberId: 'b', state: 'payment-pending' },
      { memberId: 'c', state: 'reconcile', paid: { amount: 15_000 } },
      { memberId: 'd', state: 'overdue' },
      { memberId: 'e', state: 'exempt' },
      { memberId: 'f', state: 'confirmed' },
    ],
    caseDay,
  );
  expect(books).toEqual({
    on: caseDay,
    members: 6,
    collected: 35_930,
    voluntary: 4_070,
    paid: 2,
    exempt: 1,
    deferred: 0,
    overdue: 1,
    undecided: 1,
    inFlight: 2,
  });
});

test('a share is written in percent', () => {
  expect(['70', '33,5', '33.33', '100', '0,05'].map(basisPointsOf)).toEqual([7_000, 3_350, 3_333, 10_000, 5]);
});
