import { describe, expect, test } from 'vitest';
import { splitDues } from '@tthc-dang/core/dues';
import { duesTrial, type DuesTrial } from '../internal/testing/dues-trial.ts';
import { duesCast as who } from '../scenarios/dues-stage.ts';

const period = (at: DuesTrial, by: string, unitId: string, month: string) =>
  at.send(by, 'POST', '/v1/dues/periods', { unitId, month });
const book = (unitId: string, month: string = who.month): string => `book-${month}-${unitId}`;
const cash = (amount: number, collectedOn: string) => ({ amount, collectedOn, receiptNo: '7', payerConfirmed: true });

describe('opening a month', () => {
  test('assesses every member of the cell once, and says why not of whom it cannot', async () => {
    const at = await duesTrial('dues/none');
    const first = await period(at, who.finance, who.cell, who.month);
    expect(first.status).toBe(200);
    const results: readonly { memberId: string; result: string; why?: string; state?: string }[] = first.body.results;
    expect(results.filter(({ result }) => result === 'not-assessed')).toMatchObject([
      { memberId: 'm-duong-thi-khoa', why: 'no-profile' },
    ]);
    expect(results.find(({ memberId }) => memberId === who.longInTheParty)).toMatchObject({ state: 'exempt' });
    const again = await Promise.all([1, 2, 3].map(() => period(at, who.secretary, who.cell, who.month)));
    for (const { body } of again)
      expect(body.results.map(({ result }: { result: string }) => result)).toEqual(
        results.map(({ result }) => (result === 'opened' ? 'exists' : result)),
      );
    expect((await at.mine(who.member)).map(({ due }) => due)).toEqual([123_457]);
  });

  test('is for finance and leaders of the unit, and for finance directly above', async () => {
    const at = await duesTrial('dues/none');
    for (const by of [who.member, who.stranger, 'm-cell-lam-mau-1-finance', who.baseSecretary, who.aboveFinance])
      expect((await period(at, by, who.cell, who.month)).status, by).toBe(403);
    expect((await period(at, who.finance, 'trung-uong', who.month)).status).toBe(404);
    expect((await period(at, who.baseFinance, who.cell, who.month)).status).toBe(200);
  });

  test('of a month to come is for those who may pay before', async () => {
    const at = await duesTrial('dues/prepaid');
    const { body } = await period(at, who.finance, who.cell, '2027-01');
    const opened = body.results.filter(({ result }: { result: string }) => result === 'opened');
    expect(opened.map(({ memberId }: { memberId: string }) => memberId)).toEqual([who.withoutIncome]);
  });

  test('goes on by itself in units that keep books, and nowhere else', async () => {
    const at = await duesTrial('dues/assessed');
    at.clock.advance({ days: 29 });
    await at.server.sweep();
    expect((await at.mine(who.member)).map(({ period: month, state }) => [month, state])).toEqual([
      ['2026-12', 'assessed'],
      ['2026-11', 'overdue'],
    ]);
    expect(await at.server.sweep()).toBe(0);
    // Another cell begins with a month that is over already.
    await period(at, 'm-cell-lam-mau-1-finance', 'cell-lam-mau-1', '2026-11');
    await at.server.sweep();
    const begun = await at.store.read((reader) => reader.list('duesBooks', { owners: ['cell-lam-mau-1'], limit: 9 }));
    expect(begun.items.map(({ sort }) => sort)).toEqual(['2026-11', '2026-12']);
    const elsewhere = await at.store.read((reader) =>
      reader.list('duesBooks', { owners: ['cell-so-vi-du-1'], limit: 1 }),
    );
    expect(elsewhere.total).toBe(0);
  });
});

describe('the book of a month', () => {
  test('is not closed over money on its way, and names what it waits for', async () => {
    const at = await duesTrial('dues/book-blocked');
    const refused = await at.event(who.secretary, 'close', {}, book(who.cell));
    expect([refused.status, refused.body.refusals[0].guard]).toEqual([409, 'nothing-in-flight']);
    const { blockers } = await at.ledger();
    expect(blockers).toMatchObject([{ name: 'Nguyễn Văn Mẫu', state: 'reconcile' }]);
  });

  test('is not closed before somebody has decided what stays', async () => {
    const at = await duesTrial('dues/book-prepared');
    await at.store.write((writer) => writer.drop('retentionRules', `${who.cell}.1`));
    const refused = await at.event(who.secretary, 'close', {}, book(who.cell));
    expect(refused.body.refusals.map(({ guard }: { guard: string }) => guard)).toEqual(['retention-is-set']);
    const rule = { unitId: who.cell, retainBp: 4000, decisionNo: '9-QĐ/ĐU', from: '2026-11-01' };
    expect((await at.send(who.finance, 'POST', '/v1/dues/retention-rules', rule)).status).toBe(403);
    expect((await at.send(who.secretary, 'POST', '/v1/dues/retention-rules', rule)).status).toBe(201);
    expect((await at.event(who.secretary, 'close', {}, book(who.cell))).status).toBe(200);
    await at.server.sweep();
    expect((await at.ledger()).book?.split).toEqual({ total: 123_457, retainBp: 4000, ...splitDues(123_457, 4000) });
  });

  test('closes what is paid, and carries the rest into the next one that is open', async () => {
    const at = await duesTrial('dues/book-closed');
    expect(await at.ledger()).toMatchObject({ book: { state: 'closed' }, totals: { collected: 123_457 } });
    const [unpaid] = await at.mine(who.deputy);
    expect((await at.ledger()).members.find(({ memberId }) => memberId === who.deputy)!.place).toBe('carried-on');
    // Paid in December: it stands in the book of December, and can still be taken back there.
    at.clock.advance({ days: 30 });
    await at.server.sweep();
    const paid = await at.event(who.finance, 'cash', cash(unpaid!.due, '2026-12-02'), unpaid!.dossierId);
    expect(paid.status).toBe(200);
    expect((await at.ledger()).totals.collected).toBe(123_457);
    const december = await at.ledger(who.finance, who.cell, '2026-12');
    expect(december.totals.collected).toBe(unpaid!.due);
    expect(december.members.find(({ dossierId }) => dossierId === unpaid!.dossierId)).toMatchObject({
      place: 'carried-here',
      period: '2026-11',
    });
    // Closed with December, and counted there alone.
    await at.event(who.finance, 'prepare-close', {}, book(who.cell, '2026-12'));
    expect((await at.event(who.secretary, 'close', {}, book(who.cell, '2026-12'))).status).toBe(200);
    await at.server.sweep();
    expect((await at.obligation(unpaid!.dossierId)).state).toBe('settled');
    expect((await at.ledger(who.finance, who.cell, '2026-12')).book?.split?.total).toBe(unpaid!.due);
    expect((await at.ledger()).book?.split?.total).toBe(123_457);
  });

  test('of a month that was opened late takes nobody into a closed one', async () => {
    const at = await duesTrial('dues/book-closed');
    const { body } = await at.get(who.finance, `/v1/dues/assessment?month=2026-11&memberId=m-duong-thi-khoa`);
    expect(body.code).toBe('NOT_IN_SCOPE');
    const member = await at.store.read((reader) => reader.member('m-duong-thi-khoa'));
    const other = await at.store.read((reader) => reader.member(who.deputy));
    await at.store.write((writer) => writer.putMember({ ...member!, dues: other!.dues! }));
    await period(at, who.finance, who.cell, who.month);
    const line = (await at.ledger(who.finance, who.cell, '2026-12')).members.find(
      ({ memberId }) => memberId === 'm-duong-thi-khoa',
    );
    expect(line).toMatchObject({ place: 'carried-here', period: '2026-11' });
  });
});

describe('the share of a unit', () => {
  test('counts above once it is accepted there, and goes up to the province', async () => {
    const at = await duesTrial('dues/book-submitted');
    const { remitted } = (await at.ledger()).book!.split!;
    const before = await at.ledger(who.baseFinance, who.base);
    expect(before.totals).toMatchObject({ collected: 0, inFlight: 1 });
    expect(before.blockers).toMatchObject([{ state: 'submitted' }]);
    expect((await at.event(who.baseFinance, 'prepare-close', {}, book(who.base))).status).toBe(200);
    expect((await at.event(who.baseSecretary, 'close', {}, book(who.base))).status).toBe(409);
    const wrong = await at.event(
      who.baseFinance,
      'accept',
      { amount: remitted - 1, reference: 'UNC 07' },
      book(who.cell),
    );
    expect([wrong.status, wrong.body.code]).toEqual([409, 'PAYMENT_MISMATCH']);
    expect(
      (await at.event(who.baseFinance, 'accept', { amount: remitted, reference: 'UNC 07' }, book(who.cell))).status,
    ).toBe(200);
    expect((await at.ledger(who.baseFinance, who.base)).totals.collected).toBe(remitted);
    expect((await at.event(who.baseSecretary, 'close', {}, book(who.base))).status).toBe(200);
    await at.server.sweep();
    const base = (await at.ledger(who.baseFinance, who.base)).book!.split!;
    expect(base).toMatchObject({ total: remitted, ...splitDues(remitted, 9000) });
    const up = { amount: base.remitted, reference: 'UNC 08', transferredOn: '2026-11-02' };
    expect((await at.event(who.baseFinance, 'submit', up, book(who.base))).status).toBe(200);
    const { transferredOn: _, ...accept } = up;
    expect((await at.event(who.aboveFinance, 'accept', accept, book(who.base))).status).toBe(200);
    expect((await at.ledger(who.aboveFinance, who.above)).totals.collected).toBe(base.remitted);
  });

  test('that comes after the book above was closed stands in the next one', async () => {
    const at = await duesTrial('dues/book-split');
    await at.event(who.baseFinance, 'prepare-close', {}, book(who.base));
    expect((await at.event(who.baseSecretary, 'close', {}, book(who.base))).status).toBe(200);
    const { remitted } = (await at.ledger()).book!.split!;
    const up = { amount: remitted, reference: 'UNC 07', transferredOn: '2026-11-02' };
    await at.event(who.finance, 'submit', up, book(who.cell));
    await at.event(who.baseFinance, 'accept', { amount: remitted, reference: 'UNC 07' }, book(who.cell));
    expect((await at.ledger(who.baseFinance, who.base)).totals.collected).toBe(0);
    expect((await at.ledger(who.baseFinance, who.base, '2026-12')).totals.collected).toBe(remitted);
  });

  test('agrees with report B01 once everything has arrived, and is found by it until then', async () => {
    const b01 = async (at: DuesTrial, unitId: string, by: string) =>
      (await at.get(by, `/v1/dues/b01?unitId=${unitId}&year=2026&quarter=4`)).body;
    const arrived = await b01(await duesTrial('dues/book-to-province'), who.base, who.baseFinance);
    expect(arrived).toMatchObject({ ok: true, problems: [] });
    const of = (code: string) => arrived.rows.find((row: { code: string }) => row.code === code).total;
    expect(of('02')).toBe(123_457);
    expect(of('04') + of('12')).toBe(123_457);
    const split = await b01(await duesTrial('dues/book-split'), who.base, who.baseFinance);
    expect(split.ok).toBe(false);
    expect(split.problems.map(({ rule }: { rule: string }) => rule)).toContain('02 = 04 + 12');
  });

  test('is shared out above without losing a đồng', async () => {
    const at = await duesTrial('dues/book-to-province');
    const { split } = (await at.book(book(who.base))).facts;
    await at.event(who.aboveFinance, 'accept', { amount: split?.remitted, reference: 'UNC 07' }, book(who.base));
    await at.event(who.aboveFinance, 'prepare-close', {}, book(who.above));
    expect((await at.event(who.aboveSecretary, 'close', {}, book(who.above))).status).toBe(200);
    await at.server.sweep();
    const { body } = await at.get(who.aboveFinance, `/v1/dues/b01?unitId=${who.above}&year=2026&quarter=4`);
    expect(body).toMatchObject({ ok: true, problems: [] });
    expect(body.rows.find(({ code }: { code: string }) => code === '02')).toMatchObject({
      communes: 123_457,
      total: 123_457,
    });
  });
});

test('books are read by those who take care of them, and by inspectors', async () => {
  const at = await duesTrial('dues/assessed');
  const path = `/v1/dues/ledger?unitId=${who.cell}&month=${who.month}`;
  for (const by of [
    who.finance,
    who.secretary,
    who.deputy,
    who.baseFinance,
    'm-base-lam-mau-inspector',
    'm-tinh-song-mau-inspector',
  ])
    expect((await at.get(by, path)).status, by).toBe(200);
  for (const by of [
    who.member,
    who.stranger,
    'm-cell-lam-mau-4-committee-member',
    'm-cell-lam-mau-1-finance',
    who.aboveFinance,
  ])
    expect((await at.get(by, path)).status, by).toBe(403);
});

test('a table for spreadsheets says names as they are and no formula', async () => {
  const at = await duesTrial('dues/assessed');
  const obligation = await at.obligation();
  await at.store.write(async (writer) => {
    const record = (await writer.dossier(at.dossierId))!;
    await writer.putDossier({ ...record, facts: { ...obligation.facts, memberName: '=HYPERLINK("x"), "Mẫu"' } });
  });
  const { body, headers } = await at.get(
    who.finance,
    `/v1/dues/ledger?unitId=${who.cell}&month=${who.month}&format=csv`,
  );
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(body).toContain(`"'=HYPERLINK(""x""), ""Mẫu"""`);
  expect(body.split('\r\n').at(-2)).toMatch(/^,Cộng/);
});

test('three unpaid months of a year are told to the cell, and nothing follows by itself', async () => {
  const at = await duesTrial('dues/unpaid-three-months');
  const { body } = await at.get(who.secretary, `/v1/dues/unpaid-warnings?unitId=${who.cell}&year=2026`);
  const mine = body.members.find(({ memberId }: { memberId: string }) => memberId === who.member);
  expect(mine).toMatchObject({ count: 3, warns: true, months: ['2026-08', '2026-09', '2026-10'] });
  expect((await at.store.read((reader) => reader.member(who.member)))!.status).toBe('active');
});
