import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay, verifyLog, duesObligation } from '@tthc-dang/core';
import { duesTrial, type DuesTrial } from '../internal/testing/dues-trial.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';
import { memoryStore } from '../store/memory.ts';
import { sqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { bookId } from './records.ts';

/** What may happen to the money of a month, in any order and at the same time. */
type Happening =
  | { readonly kind: 'report'; readonly id: number; readonly amount: number; readonly outcome: 'succeeded' | 'failed' }
  | { readonly kind: 'cash' | 'pay' | 'expire' | 'refund' | 'reverse' | 'match' | 'resolve' | 'close' };

const due = 123_457;
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      id: fc.integer({ min: 1, max: 3 }),
      amount: fc.constantFrom(due, due, due, due - 1, due + 50_000),
      outcome: fc.constantFrom('succeeded' as const, 'succeeded' as const, 'failed' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('cash', 'pay', 'expire', 'refund', 'reverse', 'match', 'resolve', 'close'),
    }),
  },
);

async function happens(at: DuesTrial, one: Happening): Promise<unknown> {
  const { facts } = await at.obligation();
  switch (one.kind) {
    case 'report': {
      const { note, accountNo } = await at.report();
      return at.bank({
        transactionId: `FT${one.id}`,
        outcome: one.outcome,
        amount: one.amount,
        note,
        accountNo,
        at: at.clock.now(),
      });
    }
    case 'pay':
      return at.event(who.member, 'start-payment', { channel: 'bank-qr' });
    case 'cash':
      return at.event(who.finance, 'cash', {
        amount: due,
        collectedOn: '2026-11-02',
        receiptNo: '1',
        payerConfirmed: true,
      });
    case 'expire':
      at.clock.advance({ days: 2 });
      return at.server.sweep();
    case 'refund':
      return at.event(who.baseFinance, 'refund', { reference: 'UNC', reason: 'Trả lại để nộp đúng.' });
    case 'reverse':
      return at.event(who.baseFinance, 'reverse', { reason: 'Ngân hàng hủy giao dịch.' });
    case 'match':
      return at.event(who.finance, 'match', { note: 'Đã rõ.', surplus: 'credit' });
    case 'resolve': {
      const over = facts.transactions.find(({ outcome }) => outcome === 'overpaid');
      return at.event(who.baseFinance, 'resolve-overpayment', {
        transaction: over?.id ?? 'none',
        how: 'refunded',
        reference: 'UNC',
      });
    }
    case 'close': {
      const book = `book-${who.month}-${who.cell}`;
      await at.event(who.finance, 'prepare-close', {}, book);
      return at.event(who.secretary, 'close', {}, book);
    }
  }
}

/** Everything that must be true of the money of a month, whatever happened. */
async function mustAddUp(at: DuesTrial, said: ReadonlyMap<string, number>): Promise<void> {
  const { state, facts } = await at.obligation();
  const log = await at.store.read((reader) => reader.log(at.dossierId));
  expect(verifyLog(log).ok).toBe(true);
  expect(replay(duesObligation, log)).toMatchObject({ state, facts });

  // Nothing that a bank reported is missing, and nothing is there twice.
  const kept = await at.store.read((reader) => reader.list('bankTransactions', { limit: 100 }));
  expect(new Map(kept.items.map(({ id, amountDong }) => [id, amountDong]))).toEqual(said);
  expect(new Set(facts.transactions.map(({ id }) => id)).size).toBe(facts.transactions.length);
  for (const { id, amountDong, matched, open } of kept.items) {
    const counted = facts.transactions.find((one) => one.id === id);
    // Either people still have to look at it, or the obligation says what became of it.
    expect(matched ? counted?.amount : open, id).toBe(matched ? amountDong : true);
  }
  // A month is paid once: by cash, or by the transactions that count; and by no less than is due.
  const paying = facts.transactions.filter(({ outcome }) => outcome === 'paid');
  const isPaid = facts.paid !== undefined && state !== 'reconcile';
  if (isPaid) expect(facts.paid!.amount).toBeGreaterThanOrEqual(due);
  if (state === 'paid-online') {
    const received = paying.reduce((sum, { amount }) => sum + amount, 0);
    expect(received).toBeGreaterThanOrEqual(facts.paid!.amount);
  }
  if (state === 'paid-cash') expect(paying).toEqual([]);
  expect(isPaid || !['paid-online', 'paid-cash'].includes(state)).toBe(true);

  // The book says what the obligation says, and a book that is closed keeps what it said.
  const ledger = await at.ledger();
  const line = ledger.members.find(({ memberId }) => memberId === who.member)!;
  expect(ledger.totals.collected).toBe(line.place === 'carried-on' ? 0 : isPaid ? facts.paid!.amount : 0);
  const book = await at.store.read((reader) => reader.kept('duesBooks', bookId(who.cell, who.month)));
  if (book?.open === false) {
    const { split, ledger: closed } = (await at.book(book.dossierId)).facts;
    expect(ledger.totals.collected).toBe(split?.total ?? closed.collected);
  }
  // A receipt is there exactly where a payment counts.
  const receipt = await at.get(who.member, `/v1/dues-obligation/dossiers/${at.dossierId}/receipt`);
  expect(receipt.status).toBe(isPaid ? 200 : 404);
}

const stores: readonly (readonly [string, () => Store, number])[] = [
  ['in memory', () => memoryStore(), 150],
  ['on SQLite', () => sqliteStore(':memory:'), 40],
];

describe.each(stores)('the money of a month %s', (_, makeStore, numRuns) => {
  test('is counted once and never lost, in whatever order things happen', { timeout: 120_000 }, async () => {
    let closed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(happening, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (rounds) => {
          const at = await duesTrial('dues/awaiting-bank', makeStore());
          const said = new Map<string, number>();
          for (const together of rounds) {
            // Reports of one round come at the same time as everything else in it; of one transaction the last one said is kept.
            await Promise.all(together.map((one) => happens(at, one)));
            const kept = await at.store.read((reader) => reader.list('bankTransactions', { limit: 100 }));
            for (const one of together)
              if (one.kind === 'report' && one.outcome === 'succeeded') {
                const id = `FT${one.id}`;
                const amounts = together.flatMap((two) =>
                  two.kind === 'report' && two.outcome === 'succeeded' && two.id === one.id ? [two.amount] : [],
                );
                const found = kept.items.find((two) => two.id === id)?.amountDong;
                expect([...amounts, said.get(id)]).toContain(found);
                said.set(id, found!);
              }
          }
          await mustAddUp(at, said);
          if ((await at.ledger()).book?.state !== 'open') closed += 1;
          await at.store.close();
        },
      ),
      { numRuns },
    );
    // The runs must reach what they are about.
    expect(closed).toBeGreaterThan(0);
  });
});

describe.each(stores)('a race %s', (_, makeStore) => {
  test('of ten reports of one transaction, cash and the close pays the month once', async () => {
    const at = await duesTrial('dues/awaiting-bank', makeStore());
    const report = await at.report();
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => at.bank(report)),
      happens(at, { kind: 'cash' }),
      happens(at, { kind: 'close' }),
    ]);
    const results = answers
      .slice(0, 10)
      .map((answer) => (answer as { readonly body: { readonly result: string } }).body.result);
    expect(results.filter((result) => result === 'known')).toHaveLength(9);
    await mustAddUp(at, new Map([['FT1', due]]));
    await at.store.close();
  });

  test('of ten different transactions pays once; nine are to be given back', async () => {
    const at = await duesTrial('dues/awaiting-bank', makeStore());
    const report = await at.report();
    const ids = Array.from({ length: 10 }, (__, n) => `FT${n}`);
    await Promise.all(ids.map((transactionId) => at.bank({ ...report, transactionId })));
    const { facts } = await at.obligation();
    expect(facts.transactions.filter(({ outcome }) => outcome === 'paid')).toHaveLength(1);
    expect(facts.transactions.filter(({ outcome }) => outcome === 'overpaid')).toHaveLength(9);
    await mustAddUp(at, new Map(ids.map((id) => [id, due])));
    await at.store.close();
  });
});
