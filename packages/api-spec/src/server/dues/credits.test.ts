import { describe, expect, test } from 'vitest';
import { duesTrial } from '../internal/testing/dues-trial.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';
import { memoryStore } from '../store/memory.ts';
import { sqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

const due = 123_457;
const october = { period: '2026-10', transaction: 'FT26306000009' };

describe('what a month was paid too much', () => {
  test('is taken off the next one, and the code to scan, the request and the bank ask for the rest', async () => {
    const at = await duesTrial('dues/credit-left');
    const [now, before] = await at.mine(who.member);
    expect(now).toMatchObject({ due, toPay: 73_457, credits: [{ ...october, amount: 50_000 }] });
    expect(before).toMatchObject({ credited: 50_000, paid: { amount: due } });
    await at.event(who.member, 'confirm');
    const path = `/v1/dues-obligation/dossiers/${at.dossierId}/payment-request`;
    const { revision } = await at.obligation();
    const { body } = await at.send(who.member, 'POST', path, { channel: 'bank-qr' }, { revision });
    expect(body.amount).toBe(73_457);
    expect(body.vietQr).toContain('540573457');
    expect((await at.bank(await at.report())).body).toEqual({ result: 'paid' });
    expect((await at.mine(who.member))[0]).toMatchObject({ state: 'paid-online', paid: { amount: due } });
    const receipt = await at.get(who.member, `/v1/dues-obligation/dossiers/${at.dossierId}/receipt`);
    expect(receipt.body).toMatchObject({ amount: due, credit: 50_000, channel: 'bank-qr' });
  });

  test('is explained with the amount', async () => {
    const at = await duesTrial('dues/credit-left');
    const { body } = await at.get(who.member, '/v1/dues/assessment?month=2026-11');
    expect(body).toMatchObject({ due, toPay: 73_457, credits: [{ ...october, amount: 50_000 }] });
    expect(body.steps.slice(-2).map(({ says }: { readonly says: string }) => says)).toEqual([
      'Trừ khoản nộp thừa của kỳ 10/2026: 50.000 đ.',
      'Còn phải nộp: 73.457 đ.',
    ]);
  });

  test('leaves the whole amount a mismatch for people to look at', async () => {
    const at = await duesTrial('dues/credit-left');
    await at.event(who.member, 'confirm');
    expect((await at.bank(await at.report({ amount: due }))).body).toEqual({ result: 'mismatch' });
  });

  test('pays a month that it covers, with a receipt, and the rest waits for the month after', async () => {
    const at = await duesTrial('dues/credit-covers');
    expect((await at.mine(who.member))[0]).toMatchObject({
      state: 'paid-online',
      paid: { channel: 'credit', amount: due },
    });
    const receipt = await at.get(who.member, `/v1/dues-obligation/dossiers/${at.dossierId}/receipt`);
    expect(receipt.body).toMatchObject({ credit: due, channel: 'credit', amount: due });
    // October counts its own dues alone, November what October left to it.
    const october10 = await at.ledger(who.finance, who.cell, '2026-10');
    expect([october10.totals.collected, (await at.ledger()).totals.collected]).toEqual([due, due]);
    at.clock.advance({ days: 30 });
    await at.server.sweep();
    const december = (await at.mine(who.member)).find(({ period }) => period === '2026-12');
    expect(december).toMatchObject({ credits: [{ ...october, amount: 200_000 - due }] });
  });

  test('is not taken back from under the month that it pays', async () => {
    const at = await duesTrial('dues/credit-covers');
    const before = (await at.mine(who.member)).find(({ period }) => period === '2026-10')!;
    const reason = { reason: 'Ngân hàng hủy giao dịch.' };
    const refused = await at.event(who.baseFinance, 'reverse', reason, before.dossierId);
    expect(refused.body.refusals).toMatchObject([{ guard: 'credit-is-unused' }]);
    expect((await at.event(who.baseFinance, 'reverse', reason)).status).toBe(200);
    expect((await at.event(who.baseFinance, 'reverse', reason, before.dossierId)).status).toBe(200);
    expect((await at.mine(who.member)).map(({ state, credits }) => [state, credits])).toEqual([
      ['confirmed', undefined],
      ['confirmed', undefined],
    ]);
  });

  test('goes to the month as it is assessed anew', async () => {
    const at = await duesTrial('dues/credit-left');
    await at.event(who.member, 'dispute', { reason: 'Lương tháng 10 thấp hơn.', newBasis: 4_000_000 });
    const answers = { basisKind: 'si-salary', basisMonth: '2026-10', newBasis: 4_000_000, note: 'Theo bảng lương.' };
    expect((await at.event(who.finance, 'reassess', answers)).status).toBe(200);
    expect((await at.mine(who.member))[0]).toMatchObject({ due: 40_000, toPay: 0, credits: [{ amount: 40_000 }] });
  });

  test('may be left by hand where its month was closed, and of nobody it may not', async () => {
    const at = await duesTrial('dues/late-money');
    const settle = (id: string, by: string) =>
      at.send(by, 'POST', `/v1/dues/unmatched-transactions/${id}/settle`, { how: 'credited', reference: 'UNC 3' });
    expect((await settle('FT26306000003', who.finance)).status).toBe(200);
    // Once settled it is settled.
    expect((await settle('FT26306000003', who.finance)).status).not.toBe(200);
    at.clock.advance({ days: 30 });
    await at.server.sweep();
    const december = (await at.mine(who.member)).find(({ period }) => period === '2026-12')!;
    expect(december.credits).toEqual([{ transaction: 'FT26306000003', period: '2026-11', amount: due }]);
    const nobodys = await duesTrial('dues/unmatched-money');
    const path = '/v1/dues/unmatched-transactions/FT26306000004/settle';
    const refused = await nobodys.send(who.finance, 'POST', path, { how: 'credited', reference: 'UNC 3' });
    expect(refused.body.refusals).toMatchObject([{ guard: 'credit-has-a-month' }]);
  });
});

const stores: readonly (readonly [string, () => Store])[] = [
  ['in memory', () => memoryStore()],
  ['on SQLite', () => sqliteStore(':memory:')],
];

test.each(stores)('a credit is taken once %s, whoever asks at the same time', async (_, makeStore) => {
  const at = await duesTrial('dues/paid-online', makeStore());
  await at.bank(await at.report({ transactionId: 'FT-again' }));
  // Months that are not begun yet cannot be opened, so the next two come with the time.
  at.clock.advance({ days: 62 });
  await at.server.sweep();
  const resolved = { transaction: 'FT-again', how: 'credited', reference: 'UNC 9' };
  const [december, january] = ['2026-12', '2027-01'].map(
    (month) => async () => (await at.mine(who.member)).find(({ period }) => period === month)!,
  );
  const ids = [(await december!()).dossierId, (await january!()).dossierId];
  const { revision } = await at.obligation();
  const resolve = () =>
    at.send(who.baseFinance, 'POST', `/v1/dues-obligation/dossiers/${at.dossierId}/resolve-overpayment`, resolved, {
      revision,
    });
  const answers = await Promise.all([
    resolve(),
    resolve(),
    ...ids.map((id) => at.event(who.member, 'confirm', {}, id)),
    at.server.sweep(),
    at.server.sweep(),
  ]);
  const statuses = answers.slice(0, 2).map((answer) => (answer as { readonly status: number }).status);
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 412]);
  const taken = [await december!(), await january!()].flatMap(({ credits = [] }) => credits);
  expect(taken).toEqual([{ transaction: 'FT-again', period: '2026-11', amount: due }]);
  const log = (await Promise.all(ids.map((id) => at.store.read((reader) => reader.log(id))))).flat();
  expect(log.filter(({ event }) => event === 'APPLY_CREDIT')).toHaveLength(1);
  await at.store.close();
});
