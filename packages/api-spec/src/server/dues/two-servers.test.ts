import { expect, test } from 'vitest';
import { createServer } from '../create-server.ts';
import { trustedIdentity } from '../identity/identity.ts';
import { freshDatabase } from '../internal/testing/fresh-database.ts';
import { duesTrial } from '../internal/testing/dues-trial.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';
import { postgresStore } from '../store/postgres.ts';
import { signatureOf } from './signature.ts';

test('two servers on one PostgreSQL count a transaction once, whichever of them is told', async () => {
  const url = await freshDatabase();
  const at = await duesTrial('dues/awaiting-bank', postgresStore(url));
  const other = postgresStore(url);
  const second = createServer({
    store: other,
    clock: at.clock,
    identity: trustedIdentity(''),
    bankSecret: 'chi-de-thu',
  });
  const report = await at.report();
  const tell = async (transactionId: string): Promise<string> => {
    const body = JSON.stringify({ ...report, transactionId });
    const signature = await signatureOf('chi-de-thu', body, Math.floor(Date.parse(at.clock.now()) / 1000));
    const answer = await second(
      new Request('http://test/v1/bank/callbacks', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'tthc-signature': signature },
      }),
    );
    return ((await answer.json()) as { readonly result: string }).result;
  };
  const cash = { amount: 123_457, collectedOn: '2026-11-02', receiptNo: '1', payerConfirmed: true };
  const ids = ['FT1', 'FT1', 'FT2', 'FT1', 'FT2'];
  const [told, , ...results] = await Promise.all([
    Promise.all(ids.map(tell)),
    at.event(who.finance, 'cash', cash),
    ...ids.map(async (transactionId) => (await at.bank({ ...report, transactionId })).body.result as string),
  ]);
  const all = [...(told as readonly string[]), ...results] as readonly string[];
  // Of ten reports two are news; the payment, or the cash, came first, and the rest is to be given back.
  expect(all.filter((result) => result === 'known')).toHaveLength(8);
  const { state, facts } = await at.obligation();
  const paying = facts.transactions.filter(({ outcome }) => outcome === 'paid');
  expect(facts.transactions).toHaveLength(2);
  expect(paying).toHaveLength(state === 'paid-online' ? 1 : 0);
  expect(['paid-online', 'paid-cash']).toContain(state);
  const kept = await at.store.read((reader) => reader.list('bankTransactions', { limit: 10 }));
  expect(kept.items.map(({ id, matched }) => [id, matched])).toEqual([
    ['FT1', true],
    ['FT2', true],
  ]);
  await other.close();
  await at.store.close();
});
