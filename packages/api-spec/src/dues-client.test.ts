import { expect, test } from 'vitest';
import { duesObligation, type DuesObligationFacts } from '@tthc-dang/core';
import { createClient } from '@tthc-dang/core/client';
import { duesClient, type Done } from '@tthc-dang/core/client/dues';
import { decodeVietQr } from '@tthc-dang/core/vietqr';
import { createServer, scenario, trustedIdentity } from './server/index.ts';
import { receiveMoney } from './server/dues/receive-money.ts';
import { duesCast as who } from './server/scenarios/dues-stage.ts';

/** The real clients at the real handler, as somebody who can be changed. */
async function portal(name: string) {
  const { store, clock } = await scenario(name);
  const identity = trustedIdentity(who.finance);
  const server = createServer({ store, clock, identity });
  const options = {
    baseUrl: 'http://tthc.test',
    retry: { delay: () => 0 },
    fetch: (request: Request) => server(request),
  };
  return { store, clock, identity, dues: duesClient(createClient(options)), client: createClient(options) };
}

function done<T>(answer: Done<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer.value;
}

test('a month is opened, explained, paid by QR code, receipted, booked and reported, each in turn', async () => {
  const { store, clock, identity, dues, client } = await portal('dues/none');
  const of = { unitId: who.cell, month: who.month };
  const { dossierId: book, results } = done(await dues.openPeriod(of));
  expect(results.filter(({ result }) => result === 'opened').length).toBeGreaterThan(5);

  identity.become(who.member);
  const [mine] = (await dues.obligations({ year: 2026 })).items;
  const explained = await dues.assessment(who.month);
  expect(explained.due).toBe(mine!.due);
  expect(explained.steps.map(({ says }) => says).join(' ')).toContain('12.345.678');
  const id = mine!.dossierId;
  const confirmed = await client.send(duesObligation, id, 'CONFIRM', {}, { revision: mine!.revision });
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.refusals));
  const request = done(await dues.requestPayment(id, { channel: 'bank-qr' }, { revision: confirmed.dossier.revision }));
  expect(decodeVietQr(request.vietQr!)).toMatchObject({ amount: 123_457, purpose: request.note, bin: '970405' });
  expect(await dues.payment(id)).toMatchObject({ status: 'pending', why: 'awaiting-bank' });

  await store.write((writer) =>
    receiveMoney(
      writer,
      {
        transactionId: 'FT1',
        outcome: 'succeeded',
        amount: request.amount,
        note: request.note,
        accountNo: request.account!.accountNo,
        at: clock.now(),
      },
      clock.now(),
    ),
  );
  expect(await dues.payment(id)).toMatchObject({ status: 'succeeded', paid: { amount: 123_457 } });
  expect(await dues.receipt(id)).toMatchObject({
    amountInWords: 'một trăm hai mươi ba nghìn bốn trăm năm mươi bảy đồng',
    payerName: 'Nguyễn Văn Mẫu',
  });

  identity.become(who.finance);
  expect((await dues.ledger(of)).totals).toMatchObject({ collected: 123_457, paid: 1 });
  expect(await dues.ledgerCsv(of)).toContain('Nguyễn Văn Mẫu');
  expect((await dues.collectionBook({ unitId: who.cell, year: 2026 })).lines.length).toBe(results.length - 1);
  expect((await dues.unmatched({ unitId: who.cell })).total).toBe(0);
  expect((await client.dossier('dues-remittance', book)).state).toBe('open');
  expect((await dues.b01({ unitId: who.cell, year: 2026, quarter: 4 })).rows).toHaveLength(13);
  const facts = (await client.dossier(duesObligation, id)).facts as unknown as DuesObligationFacts;
  expect(facts.paid?.transactionId).toBe('FT1');
});

test('a lawful no is returned with its reasons', async () => {
  const { identity, dues } = await portal('dues/book-prepared');
  identity.become(who.secretary);
  const rule = { unitId: who.cell, retainBp: 9000, decisionNo: '1-QĐ/ĐU', from: '2025-01-01' };
  expect(await dues.setRetentionRule(rule)).toMatchObject({
    ok: false,
    status: 422,
    refusals: [{ code: 'NOT_IN_SCOPE' }],
  });
  await expect(dues.ledger({ unitId: 'cell-hong-mau-1', month: who.month })).rejects.toMatchObject({ status: 403 });
});
