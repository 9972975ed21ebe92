import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duesObligation, replay, verifyLog, type DuesObligationFacts } from '@tthc-dang/core';
import { creditOf, openCredits, stillDue } from '@tthc-dang/core/procedures/dues/obligation';
import { duesTrial, type DuesTrial } from '../internal/testing/dues-trial.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';
import { memoryStore } from '../store/memory.ts';
import { sqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { creditsOf } from './member-credits.ts';

const months = ['2026-09', '2026-10', '2026-11'] as const;
type Kind =
  | 'confirm'
  | 'pay'
  | 'cash'
  | 'expire'
  | 'refund'
  | 'reverse'
  | 'match'
  | 'meant'
  | 'leave'
  | 'give-back'
  | 'dispute'
  | 'reassess'
  | 'close'
  | 'by-hand';
const kinds: readonly Kind[] = [
  'confirm',
  'pay',
  'cash',
  'expire',
  'refund',
  'reverse',
  'match',
  'match',
  'meant',
  'leave',
  'leave',
  'give-back',
  'dispute',
  'reassess',
  'close',
  'by-hand',
];

/** What may happen to the money of one of three months, in any order and at the same time. */
type Happening = { readonly month: number } & (
  | { readonly kind: 'report'; readonly id: number; readonly extra: number }
  | { readonly kind: Kind }
);
const place = fc.integer({ min: 0, max: 2 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      month: place,
      id: fc.integer({ min: 1, max: 3 }),
      extra: fc.constantFrom(0, 0, 0, -1, 40_000, 300_000),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...kinds), month: place }) },
);

/** Ways in which there is something to take off the later months. */
const beginnings: readonly (readonly Happening[])[] = [
  [],
  [
    { kind: 'report', month: 0, id: 1, extra: 300_000 },
    { kind: 'match', month: 0 },
  ],
  [
    { kind: 'report', month: 0, id: 1, extra: 0 },
    { kind: 'report', month: 0, id: 2, extra: 100_000 },
    { kind: 'leave', month: 0 },
  ],
];

async function happens(at: DuesTrial, one: Happening): Promise<unknown> {
  const period = months[one.month]!;
  const id = (await at.mine(who.member)).find((one) => one.period === period)!.dossierId;
  const { facts } = await at.obligation(id);
  const overpaid = facts.transactions.find(({ outcome }) => outcome === 'overpaid')?.id ?? 'none';
  const resolve = (how: string) =>
    at.event(who.baseFinance, 'resolve-overpayment', { transaction: overpaid, how, reference: 'UNC' }, id);
  const match = (surplus: string) => at.event(who.finance, 'match', { note: 'Đã rõ.', surplus }, id);
  switch (one.kind) {
    case 'report': {
      const amount = Math.max(1, stillDue(facts) + (facts.voluntary ?? 0) + one.extra);
      return at.bank({
        ...(await at.report()),
        transactionId: `FT${one.month}.${one.id}`,
        amount,
        note: noteOf(facts),
      });
    }
    case 'cash':
      return at.event(
        who.finance,
        'cash',
        { amount: stillDue(facts), collectedOn: '2026-11-02', receiptNo: '1', payerConfirmed: true },
        id,
      );
    case 'expire':
      at.clock.advance({ days: 2 });
      return at.server.sweep();
    case 'confirm':
      return at.event(who.member, 'confirm', {}, id);
    case 'pay':
      return at.event(who.member, 'start-payment', { channel: 'bank-qr' }, id);
    case 'refund':
      return at.event(who.baseFinance, 'refund', { reference: 'UNC', reason: 'Trả lại để nộp đúng.' }, id);
    case 'reverse':
      return at.event(who.baseFinance, 'reverse', { reason: 'Ngân hàng hủy giao dịch.' }, id);
    case 'match':
      return match('credit');
    case 'meant':
      return match('voluntary');
    case 'leave':
      return resolve('credited');
    case 'give-back':
      return resolve('refunded');
    case 'dispute':
      return at.event(who.member, 'dispute', { reason: 'Lương thấp hơn.' }, id);
    case 'reassess':
      return at.event(
        who.finance,
        'reassess',
        { basisKind: 'si-salary', basisMonth: period, newBasis: 5_000_000, note: 'Theo bảng lương.' },
        id,
      );
    case 'close': {
      const book = `book-${period}-${who.cell}`;
      await at.event(who.finance, 'prepare-close', {}, book);
      return at.event(who.secretary, 'close', {}, book);
    }
    case 'by-hand': {
      const { items } = await at.store.read((reader) => reader.list('bankTransactions', { open: true, limit: 10 }));
      const path = `/v1/dues/unmatched-transactions/${items[0]?.id ?? 'none'}/settle`;
      return at.send(who.finance, 'POST', path, { how: 'credited', reference: 'UNC 3' });
    }
  }
}

const noteOf = ({ period, code }: DuesObligationFacts): string => `DP ${period.replace('-', '')} ${code}`;

/** Every đồng that came is counted, waits for a later month, waits for people, or went back; and none is twice. */
async function mustAddUp(at: DuesTrial): Promise<{ readonly taken: number; readonly paidByCredit: number }> {
  const known = await at.store.read((reader) => creditsOf(reader, who.member, at.clock.now()));
  const open = openCredits(known.months, known.byHand);
  const byHand = known.byHand.reduce((sum, { amount }) => sum + amount, 0);
  let [came, counted, applied, waiting, taken, collected, paidByCredit] = [byHand, 0, 0, 0, 0, 0, 0];
  const sources = new Map(known.byHand.map(({ transaction, amount }) => [transaction, amount]));
  for (const { id } of known.months) {
    const { state, facts } = await at.obligation(id);
    const log = await at.store.read((reader) => reader.log(id));
    expect(verifyLog(log).ok).toBe(true);
    expect(replay(duesObligation, log)).toMatchObject({ state, facts });
    const sumOf = (...outcomes: readonly string[]): number =>
      facts.transactions.reduce((sum, { outcome, amount }) => (outcomes.includes(outcome) ? sum + amount : sum), 0);
    const cash = facts.paid?.channel === 'cash' ? facts.paid.amount - creditOf(facts) : 0;
    came += sumOf('paid', 'credited', 'mismatch') + (state === 'reconcile' ? 0 : cash);
    const isCounted = facts.paid !== undefined && state !== 'reconcile';
    if (facts.paid && isCounted) counted += facts.paid.amount;
    else applied += creditOf(facts);
    // Of money that is looked at again, what later months have taken already is theirs.
    const used = known.months.flatMap((one) => one.facts.credit ?? []).filter(({ period }) => period === facts.period);
    const whole = facts.transactions.filter(({ outcome }) => outcome === 'credited');
    const names = [...whole.map((one) => one.id), ...sources.keys()];
    const usedSurplus = used.reduce((sum, one) => (names.includes(one.transaction) ? sum : sum + one.amount), 0);
    if (state === 'reconcile') waiting += sumOf('mismatch') - usedSurplus;
    expect(usedSurplus).toBeLessThanOrEqual(facts.credited?.amount ?? 0);
    for (const { id: name, amount } of whole) sources.set(name, amount);
    taken += creditOf(facts);
    if (facts.paid?.channel === 'credit') paidByCredit += 1;
    expect(creditOf(facts)).toBeLessThanOrEqual(facts.assessment.due);
    expect((facts.credit ?? []).every(({ period }) => period < facts.period)).toBe(true);
  }
  const left = open.reduce((sum, { amount }) => sum + amount, 0);
  expect({ came }).toEqual({ came: counted + applied + left + waiting });
  // No whole credit is taken for more than it is.
  for (const [name, amount] of sources) {
    const lines = known.months.flatMap(({ facts }) => facts.credit ?? []).filter((line) => line.transaction === name);
    expect(creditOf({ credit: lines })).toBeLessThanOrEqual(amount);
  }
  // The books say what the obligations say: each month stands in one of them, and every payment is split once.
  for (const period of [...months, '2026-12', '2027-01'] as const) {
    const ledger = await at.ledger(who.finance, who.cell, period);
    collected += ledger.members
      .filter(({ memberId, place }) => memberId === who.member && place !== 'carried-on')
      .reduce((sum, { paid }) => sum + (paid?.amount ?? 0), 0);
  }
  expect({ collected }).toEqual({ collected: counted });
  return { taken, paidByCredit };
}

const stores: readonly (readonly [string, () => Store, number])[] = [
  ['in memory', () => memoryStore(), 80],
  ['on SQLite', () => sqliteStore(':memory:'), 15],
];

test.each(stores)(
  'money of several months adds up %s, whatever is left to later ones and taken back',
  { timeout: 240_000 },
  async (_, makeStore, numRuns) => {
    let [taken, paidByCredit] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.array(fc.array(happening, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 12 }),
        async (begun, rounds) => {
          const at = await duesTrial('dues/assessed', makeStore());
          for (const month of months)
            expect((await at.send(who.finance, 'POST', '/v1/dues/periods', { unitId: who.cell, month })).status).toBe(
              200,
            );
          for (const one of begun) await happens(at, one);
          for (const together of rounds) await Promise.all(together.map((one) => happens(at, one)));
          const found = await mustAddUp(at);
          taken += found.taken > 0 ? 1 : 0;
          paidByCredit += found.paidByCredit;
          await at.store.close();
        },
      ),
      { numRuns },
    );
    // The runs must reach what they are about.
    expect(taken).toBeGreaterThan(0);
    expect(paidByCredit).toBeGreaterThan(0);
  },
);
