import { describe, expect, test } from 'vitest';
import { duesTrial } from '../internal/testing/dues-trial.ts';
import { openMonthOf } from '../scenarios/dues-stage.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';
import { play } from '../scenarios/transfer-journey.ts';
import { stage } from '../scenarios/stage.ts';
import { cast } from '../seed/cast.ts';
import { openPeriod } from './open-period.ts';

describe('a decision', () => {
  const decide = { number: '07-QĐ/ĐU', kind: 'reduce-50', fromMonth: '2026-11', toMonth: '2027-10' };

  test('is written into the register and changes months that are open, but not what was confirmed', async () => {
    for (const [isConfirmed, due] of [
      [false, 61_728],
      [true, 123_457],
    ] as const) {
      const at = await duesTrial('dues/relief-reported');
      await at.send(who.finance, 'POST', '/v1/dues/periods', { unitId: who.cell, month: who.month });
      const [month] = await at.mine(who.member);
      if (isConfirmed) await at.event(who.member, 'confirm', {}, month!.dossierId);
      expect((await at.event(who.baseSecretary, 'decide', decide)).status).toBe(200);
      expect((await at.mine(who.member))[0]!.due).toBe(due);
      const assessment = await at.get(who.member, '/v1/dues/assessment?month=2026-12');
      expect(assessment.body).toMatchObject({ due: 61_728, reductionPercent: 50 });
    }
  });

  test('to exempt exempts the month at once', async () => {
    const at = await duesTrial('dues/relief-reported');
    await at.send(who.finance, 'POST', '/v1/dues/periods', { unitId: who.cell, month: who.month });
    await at.event(who.baseSecretary, 'decide', { ...decide, kind: 'exempt-other' });
    expect((await at.mine(who.member))[0]).toMatchObject({ state: 'exempt', due: 0 });
  });

  test('is never for a month that is closed', async () => {
    const at = await duesTrial('dues/relief-reported');
    await at.send(who.finance, 'POST', '/v1/dues/periods', { unitId: who.cell, month: who.month });
    await at.send(who.secretary, 'POST', '/v1/dues/retention-rules', {
      unitId: who.cell,
      retainBp: 7000,
      decisionNo: '1',
      from: '2026-02-01',
    });
    const book = `book-${who.month}-${who.cell}`;
    await at.event(who.finance, 'prepare-close', {}, book);
    expect((await at.event(who.secretary, 'close', {}, book)).status).toBe(200);
    const refused = await at.event(who.baseSecretary, 'decide', decide);
    expect([refused.status, refused.body.refusals[0].issues[0].code]).toEqual([422, 'not-settled']);
  });
});

test('a deferral lets a month wait, and it is due again when the time has ended', async () => {
  const at = await duesTrial('dues/deferred');
  expect((await at.obligation()).state).toBe('deferred');
  at.clock.advance({ days: 60 });
  await at.server.sweep();
  expect((await at.obligation()).state).toBe('deferred');
  at.clock.advance({ days: 95 });
  await at.server.sweep();
  expect((await at.obligation()).state).toBe('assessed');
});

test('income that was set right for a month is the income of the register from then on', async () => {
  const at = await duesTrial('dues/disputed');
  const input = { basisKind: 'si-salary', basisMonth: '2026-10', newBasis: 9_800_000, note: 'Theo bảng lương.' };
  expect((await at.event(who.finance, 'reassess', input)).status).toBe(200);
  expect((await at.mine(who.member))[0]).toMatchObject({ state: 'assessed', due: 98_000 });
  expect((await at.event(who.member, 'confirm')).status).toBe(200);
  expect((await at.mine(who.member))[0]!.due).toBe(98_000);
  expect((await at.get(who.member, '/v1/dues/assessment?month=2026-11')).body.due).toBe(98_000);
});

test('a month that is paid, or taken back, is what a transfer reads of the register', async () => {
  const at = await duesTrial('dues/paid-online');
  const through = async () => (await at.store.read((reader) => reader.member(who.member)))!.duesPaidThrough;
  expect(await through()).toBe('2027-12');
  await at.event(who.baseFinance, 'reverse', { reason: 'Ngân hàng hủy giao dịch.' });
  expect(await through()).toBe('2026-10');
  const cash = { amount: 123_457, collectedOn: '2026-11-02', receiptNo: '9', payerConfirmed: true };
  expect((await at.event(who.finance, 'cash', cash)).status).toBe(200);
  expect(await through()).toBe('2026-11');
  const receipt = await at.get(who.member, `/v1/dues-obligation/dossiers/${at.dossierId}/receipt`);
  expect(receipt.body).toMatchObject({ number: '9', replaces: ['2026/00001'], channel: 'cash' });
});

test('the end of membership cancels what is owed and leaves what was paid to the books', async () => {
  const end = { kind: 'deceased', reason: 'Từ trần ngày 01/11/2026.' };
  for (const [name, state] of [
    ['dues/assessed', 'cancelled'],
    ['dues/paid-online', 'paid-online'],
  ] as const) {
    const at = await duesTrial(name);
    const ended = await at.send(who.baseSecretary, 'POST', `/v1/members/${who.member}/membership-end`, end);
    expect(ended.status).toBe(200);
    expect((await at.obligation()).state).toBe(state);
    at.clock.advance({ days: 30 });
    await at.server.sweep();
    const december = await at.ledger(who.finance, who.cell, '2026-12');
    expect(december.members.some(({ memberId }) => memberId === who.member)).toBe(false);
  }
});

describe('a member who moves', () => {
  const { member, origin, destination } = cast.routeA;

  test('pays the month of the introduction where they were, and later months where they are', async () => {
    const at = stage();
    await play(at, cast.routeA, 'received');
    const open = (unitId: string, month: string) =>
      at.store.write((writer) => openPeriod(writer, { unitId, month, at: at.clock.now() }));
    const has = (period: Awaited<ReturnType<typeof open>>): boolean =>
      period!.results.some(({ memberId }) => memberId === member);
    expect(has(await open(origin, '2026-11'))).toBe(true);
    expect(has(await open(destination, '2026-11'))).toBe(false);
    at.wait(45);
    expect(has(await open(origin, '2026-12'))).toBe(false);
    expect(has(await open(destination, '2026-12'))).toBe(true);
  });

  test('is asked for what was not paid by the cell that has received them', async () => {
    const at = stage();
    const id = await openMonthOf(at);
    await play(at, cast.routeA, 'received');
    const cellOf = async () => (await at.store.read((reader) => reader.dossier(id)))!.unitId;
    expect(await cellOf()).toBe(origin);
    at.wait(30);
    await at.sweep();
    expect(await cellOf()).toBe(destination);
  });
});
