import { describe, expect, test } from 'vitest';
import { verifyLog } from '@tthc-dang/core';
import { createServer } from '../create-server.ts';
import { trustedIdentity } from '../identity/identity.ts';
import { duesTrial, type DuesTrial } from '../internal/testing/dues-trial.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';
import { signatureOf } from './signature.ts';

const cash = { amount: 123_457, collectedOn: '2026-11-02', receiptNo: '0000128', payerConfirmed: true };
const kept = (at: DuesTrial, id: string) => at.store.read((reader) => reader.kept('bankTransactions', id));

describe('the signature of a report', () => {
  const post = async (at: DuesTrial, body: string, signature?: string) =>
    at.send('', 'POST', '/v1/bank/callbacks', body, {
      headers: { 'content-type': 'application/json', ...(signature ? { 'tthc-signature': signature } : {}) },
    });

  test('is asked for, and must be of this body, of this secret, and of now', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const body = JSON.stringify(await at.report());
    const now = Math.floor(Date.parse(at.clock.now()) / 1000);
    const good = await signatureOf('chi-de-thu', body, now);
    expect((await post(at, body)).status).toBe(401);
    expect((await post(at, body, await signatureOf('doan-mo', body, now))).status).toBe(401);
    expect((await post(at, body.replace('123457', '999999'), good)).status).toBe(401);
    expect((await post(at, body, await signatureOf('chi-de-thu', body, now - 301))).status).toBe(401);
    expect((await post(at, body, await signatureOf('chi-de-thu', body, now + 301))).status).toBe(401);
    expect((await post(at, body, good.replace(/^t=\d+/, `t=${now + 1}`))).status).toBe(401);
    expect((await post(at, body, 'v1=')).status).toBe(401);
    expect((await at.obligation()).state).toBe('payment-pending');
    expect((await post(at, body, await signatureOf('chi-de-thu', body, now - 299))).body).toEqual({ result: 'paid' });
  });

  test('opens nothing where the service has no secret', async () => {
    const { store, clock } = await duesTrial('dues/awaiting-bank');
    const server = createServer({ store, clock, identity: trustedIdentity('') });
    const body = '{}';
    const signature = await signatureOf('', body, Math.floor(Date.parse(clock.now()) / 1000)).catch(() => 't=1,v1=');
    const request = new Request('http://test/v1/bank/callbacks', {
      method: 'POST',
      body,
      headers: { 'tthc-signature': signature, 'content-type': 'application/json' },
    });
    expect((await server(request)).status).toBe(404);
  });
});

describe('a report', () => {
  test('pays the month, once, however often it is said', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    expect((await at.bank(report)).body).toEqual({ result: 'paid' });
    for (let n = 0; n < 3; n += 1) expect((await at.bank(report)).body).toEqual({ result: 'known' });
    const { state, facts } = await at.obligation();
    expect(state).toBe('paid-online');
    expect(facts.paid).toMatchObject({ amount: 123_457, transactionId: 'FT1' });
    expect(facts.transactions).toHaveLength(1);
  });

  test('is found by its note in the words that banks put around it', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    const note = `MBVCB.7712.${report.note.replaceAll(' ', '').toLowerCase()}.CT tu 0011 NGUYEN VAN MAU`;
    expect((await at.bank({ ...report, note })).body).toEqual({ result: 'paid' });
  });

  test('of failure, or after the time has run out, is never the last word', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    expect((await at.bank({ ...report, transactionId: 'F0', outcome: 'failed' })).body).toEqual({ result: 'not-paid' });
    expect((await at.get(who.member, `/v1/dues-obligation/dossiers/${at.dossierId}/payment`)).body).toMatchObject({
      status: 'failed',
      why: 'failed',
      mayStillArrive: true,
    });
    expect((await at.bank(report)).body).toEqual({ result: 'paid' });
    const late = await duesTrial('dues/payment-expired');
    expect((await late.bank(await late.report())).body).toEqual({ result: 'paid' });
  });

  test('of failure that comes after the money takes nothing back', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    await at.bank(report);
    await at.bank({ ...report, outcome: 'failed' });
    expect((await at.obligation()).state).toBe('paid-online');
  });

  test('of another amount goes to reconciliation, and so does the same transaction said with another amount', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    expect((await at.bank({ ...report, amount: 100_000 })).body).toEqual({ result: 'mismatch' });
    expect((await at.obligation()).state).toBe('reconcile');
    const paid = await duesTrial('dues/awaiting-bank');
    await paid.bank(report);
    expect((await paid.bank({ ...report, amount: 99 })).body).toEqual({ result: 'mismatch' });
    expect((await paid.obligation()).state).toBe('reconcile');
    expect(await kept(paid, 'FT1')).toMatchObject({ amountDong: 99, earlier: [{ amountDong: 123_457 }] });
  });

  test('for a month that was paid in cash, or by another transaction, is an overpayment to give back', async () => {
    const at = await duesTrial('dues/assessed');
    expect((await at.event(who.finance, 'cash', cash)).status).toBe(200);
    expect((await at.bank(await at.report())).body).toEqual({ result: 'overpayment' });
    expect((await at.obligation()).state).toBe('paid-cash');
    expect((await at.mine(who.member))[0]).toMatchObject({ overpaid: 123_457, paid: { channel: 'cash' } });
    const resolved = { transaction: 'FT1', how: 'credited', reference: 'UNC 9' };
    expect((await at.event(who.baseFinance, 'resolve-overpayment', resolved)).status).toBe(200);
    expect((await at.mine(who.member))[0]!.overpaid).toBeUndefined();
  });

  test.each([
    ['dues/late-money', 'FT26306000003', 'closed-month'],
    ['dues/unmatched-money', 'FT26306000004', 'unknown-note'],
  ])('of %s waits for people', async (name, id, why) => {
    const at = await duesTrial(name);
    const { body } = await at.get(who.finance, `/v1/dues/unmatched-transactions?unitId=${who.cell}`);
    expect(body.items).toMatchObject([{ id, why }]);
    // The grassroots organization sees it too, a sister cell does not.
    const above = await at.get(who.baseFinance, `/v1/dues/unmatched-transactions?unitId=${who.base}`);
    expect(above.body.total).toBe(1);
    expect(
      (await at.get('m-cell-lam-mau-1-finance', `/v1/dues/unmatched-transactions?unitId=${who.cell}`)).status,
    ).toBe(403);
  });

  test('on the account of another unit, or of nobody, counts for nobody and is kept', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    const other = await at.store.read((reader) => reader.kept('bankAccounts', 'cell-lam-mau-1.1'));
    expect((await at.bank({ ...report, accountNo: other!.accountNo })).body).toEqual({ result: 'unmatched' });
    expect(await kept(at, 'FT1')).toMatchObject({ owner: 'cell-lam-mau-1', why: 'other-account', open: true });
    expect((await at.bank({ ...report, transactionId: 'FT2', accountNo: '999999' })).body).toEqual({
      result: 'unmatched',
    });
    expect(await kept(at, 'FT2')).toMatchObject({ owner: who.base, why: 'unknown-account' });
    expect((await at.bank({ ...report, transactionId: 'FT3', note: '?', accountNo: '999999' })).body).toEqual({
      result: 'unmatched',
    });
    const province = await at.get(who.aboveFinance, `/v1/dues/unmatched-transactions?unitId=${who.above}`);
    expect(province.body.items).toMatchObject([{ id: 'FT3', why: 'unknown-account' }]);
    expect((await at.obligation()).state).toBe('payment-pending');
    // The account of the grassroots organization collects for its cells.
    const base = await at.store.read((reader) => reader.kept('bankAccounts', `${who.base}.1`));
    expect((await at.bank({ ...report, transactionId: 'FT4', accountNo: base!.accountNo })).body).toEqual({
      result: 'paid',
    });
  });

  test('that is no report is refused, and nothing is kept', async () => {
    const at = await duesTrial('dues/awaiting-bank');
    const report = await at.report();
    for (const wrong of [{ amount: 0 }, { amount: 1.5 }, { transactionId: '../x' }, { at: 'hôm nay' }, { more: 1 }])
      expect((await at.bank({ ...report, ...(wrong as object) })).status, JSON.stringify(wrong)).toBe(400);
    expect((await at.store.read((reader) => reader.list('bankTransactions', { limit: 1 }))).total).toBe(0);
  });
});

describe('matching by hand', () => {
  const path = '/v1/dues/unmatched-transactions/FT26306000004';

  test('counts the money once, for the obligation that was chosen', async () => {
    const at = await duesTrial('dues/unmatched-money');
    const match = () => at.send(who.finance, 'POST', `${path}/match`, { dossierId: at.dossierId });
    const answers = await Promise.all([match(), match(), match()]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect((await at.obligation()).state).toBe('paid-online');
    expect(await kept(at, 'FT26306000004')).toMatchObject({ open: false, matched: true, settled: { by: who.finance } });
    // The bank says it once more, now with the right note.
    const again = await at.report({ transactionId: 'FT26306000004', amount: 123_457 });
    expect((await at.bank(again)).body).toEqual({ result: 'known' });
    expect((await at.obligation()).facts.transactions).toHaveLength(1);
  });

  test('is not for the own month, nor for whoever takes no care of the cell', async () => {
    const at = await duesTrial('dues/unmatched-money');
    const [own] = await at.mine(who.finance);
    const body = { dossierId: own!.dossierId };
    const refused = await at.send(who.finance, 'POST', `${path}/match`, body);
    expect([refused.status, refused.body.code]).toEqual([403, 'SELF_APPROVAL']);
    for (const stranger of [who.member, who.stranger, who.secretary])
      expect((await at.send(stranger, 'POST', `${path}/match`, { dossierId: at.dossierId })).status).toBe(404);
    expect((await at.send(who.baseFinance, 'POST', `${path}/match`, body)).status).toBe(200);
  });

  test('settles what is no dues at all, once', async () => {
    const at = await duesTrial('dues/unmatched-money');
    const settle = { how: 'not-dues', reference: 'BB 3' };
    expect((await at.send(who.finance, 'POST', `${path}/settle`, settle)).status).toBe(200);
    expect((await at.send(who.finance, 'POST', `${path}/settle`, settle)).status).toBe(409);
    expect((await at.ledger()).totals.collected).toBe(0);
  });
});

test('a payment is asked for once: whoever asks again gets the same, and the account it was issued with', async () => {
  const at = await duesTrial('dues/confirmed');
  const { revision } = await at.obligation();
  const ask = () =>
    at.send(
      who.member,
      'POST',
      `/v1/dues-obligation/dossiers/${at.dossierId}/payment-request`,
      { channel: 'bank-qr' },
      { revision },
    );
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 201]);
  expect(new Set(answers.map(({ body }) => body.vietQr)).size).toBe(1);
  const { body } = answers[0]!;
  expect(body.note).toMatch(/^DP 202611 [0-9A-Z]{7}$/);
  expect(body.vietQr).toContain(body.account.accountNo);
  const log = await at.store.read((reader) => reader.log(at.dossierId));
  expect(log.filter(({ event }) => event === 'START_PAYMENT')).toHaveLength(1);
  expect(verifyLog(log).ok).toBe(true);
});

test('a correction of money that is to be given back does not open the month again', async () => {
  const at = await duesTrial('dues/overpaid');
  const report = await at.report({ transactionId: 'FT26306000002', amount: 90_000 });
  expect((await at.bank(report)).body).toEqual({ result: 'unmatched' });
  expect((await at.obligation()).state).toBe('paid-online');
  expect(await kept(at, 'FT26306000002')).toMatchObject({ amountDong: 90_000, open: true, why: 'not-accepted' });
});
