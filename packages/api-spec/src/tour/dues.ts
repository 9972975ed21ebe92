import { signatureOf } from '../server/dues/signature.ts';
import { duesCast as who } from '../server/scenarios/dues-stage.ts';
import { scenario } from '../server/scenarios/scenario.ts';
import { recorder, type Call, type Visit } from './recorder.ts';
import { tagOf } from './send-act.ts';

const { cell, base, member, finance, baseFinance, secretary, stranger, month } = who;
const bankSecret = 'chi-de-thu';

/** Visits the operations of dues that are no events of a table. */
export async function visitDues(): Promise<readonly Visit[]> {
  return [...(await months()), ...(await paying()), ...(await bank()), ...(await unmatched()), ...(await reports())];
}

async function each(name: string, calls: readonly Call[]): Promise<readonly Visit[]> {
  const { visits, send } = recorder(await scenario(name));
  for (const call of calls) await send(call);
  return visits;
}

const months = (): Promise<readonly Visit[]> => {
  const post = (path: string, by: string, body: unknown): Call => ({ method: 'POST', path, by, body });
  const profile = {
    birthDate: '1990-05-01',
    sex: 'female',
    wageRegion: 'I',
    income: [{ month: '2026-10', kind: 'si-salary', amount: 12_345_678 }],
  };
  const rule = { unitId: cell, retainBp: 6000, decisionNo: '21-QĐ/ĐU', from: '2026-12-01' };
  return each('dues/none', [
    post('/v1/dues/periods', finance, { unitId: cell, month }),
    post('/v1/dues/periods', member, { unitId: cell, month }),
    post('/v1/dues/periods', finance, { unitId: cell, month: '2030-01' }),
    { path: `/v1/dues/assessment?month=${month}`, by: member },
    { path: `/v1/dues/assessment?month=${month}&memberId=${member}`, by: stranger },
    post('/v1/dues/assessments', member, { month, profile }),
    post('/v1/dues/assessments', member, { month, profile: { ...profile, wageRegion: 'V' } }),
    { path: '/v1/dues/obligations?year=2026', by: member },
    { path: '/v1/dues/obligations?year=1', by: member },
    { path: `/v1/dues/ledger?unitId=${cell}&month=${month}`, by: finance },
    { path: `/v1/dues/ledger?unitId=${cell}&month=${month}&format=csv`, by: finance },
    { path: `/v1/dues/ledger?unitId=${cell}&month=${month}`, by: member },
    { path: `/v1/dues/collection-book?unitId=${cell}&year=2026`, by: finance },
    { path: `/v1/dues/collection-book?unitId=${cell}&year=2026&format=csv`, by: finance },
    { path: `/v1/dues/collection-book?unitId=${cell}&year=2026`, by: stranger },
    { path: `/v1/dues/retention-rules?unitId=${cell}`, by: secretary },
    { path: `/v1/dues/retention-rules?unitId=${cell}`, by: stranger },
    post('/v1/dues/retention-rules', secretary, rule),
    post('/v1/dues/retention-rules', finance, rule),
  ]);
};

/** From the request to the receipt. */
async function paying(): Promise<readonly Visit[]> {
  const at = await scenario('dues/confirmed');
  const { visits, send } = recorder(at, undefined, { bankSecret });
  const path = `/v1/dues-obligation/dossiers/${at.dossierId}`;
  const ask = {
    method: 'POST',
    path: `${path}/payment-request`,
    by: member,
    body: { channel: 'bank-qr' },
    headers: { 'if-match': tagOf(await send({ path, by: member })) },
  } as const;
  await send({ path: `${path}/payment`, by: member });
  await send({ ...ask, headers: {} });
  await send({ ...ask, by: finance });
  const asked = await send(ask);
  await send(ask);
  await send({ path: `${path}/payment`, by: member });
  await send({ path: `${path}/receipt`, by: member });
  const { amount, note, account } = asked.answer as {
    readonly amount: number;
    readonly note: string;
    readonly account: { readonly accountNo: string };
  };
  const report = {
    transactionId: 'FT26306000001',
    outcome: 'succeeded',
    amount,
    note,
    accountNo: account.accountNo,
    at: at.clock.now(),
  };
  await send(await signed(report, at.clock.now()));
  await send({ path: `${path}/payment`, by: member });
  await send({ path: `${path}/receipt`, by: member });
  return visits;
}

async function signed(report: object, now: string, secret = bankSecret): Promise<Call> {
  const signature = await signatureOf(secret, JSON.stringify(report), Math.floor(Date.parse(now) / 1000));
  return { method: 'POST', path: '/v1/bank/callbacks', body: report, headers: { 'tthc-signature': signature } };
}

async function bank(): Promise<readonly Visit[]> {
  const at = await scenario('dues/awaiting-bank');
  const now = at.clock.now();
  const { visits, send } = recorder(at, undefined, { bankSecret });
  const report = {
    transactionId: 'FT26306000009',
    outcome: 'succeeded',
    amount: 50_000,
    note: 'NOP DANG PHI',
    accountNo: '0123456789',
    at: now,
  };
  await send(await signed(report, now));
  await send(await signed(report, now));
  await send(await signed(report, now, 'another'));
  await send(await signed({ ...report, amount: -1 }, now));
  return visits;
}

async function unmatched(): Promise<readonly Visit[]> {
  const at = await scenario('dues/unmatched-money');
  const { visits, send } = recorder(at);
  const list = `/v1/dues/unmatched-transactions?unitId=${cell}`;
  const one = '/v1/dues/unmatched-transactions/FT26306000004';
  await send({ path: list, by: finance });
  await send({ path: list, by: member });
  const match = { method: 'POST', path: `${one}/match`, by: finance, body: { dossierId: at.dossierId } } as const;
  await send({ ...match, by: stranger });
  await send(match);
  await send(match);
  const late = await scenario('dues/late-money');
  const sender = recorder(late);
  const settle = {
    method: 'POST',
    path: '/v1/dues/unmatched-transactions/FT26306000003/settle',
    by: baseFinance,
    body: { how: 'refunded', reference: 'UNC 14' },
  } as const;
  await sender.send({ ...settle, by: member });
  await sender.send(settle);
  await sender.send(settle);
  return [...visits, ...sender.visits];
}

const reports = async (): Promise<readonly Visit[]> => [
  ...(await each('dues/book-to-province', [
    { path: `/v1/dues/b01?unitId=${base}&year=2026&quarter=4`, by: baseFinance },
    { path: `/v1/dues/b01?unitId=${base}&year=2026&quarter=4&format=csv`, by: baseFinance },
    { path: `/v1/dues/b01?unitId=${base}&year=2026&quarter=5`, by: baseFinance },
    { path: `/v1/dues/ledger?unitId=${base}&month=${month}`, by: baseFinance },
    { path: `/v1/dues/ledger?unitId=${base}&month=${month}&format=csv`, by: baseFinance },
  ])),
  ...(await each('dues/unpaid-three-months', [
    { path: `/v1/dues/unpaid-warnings?unitId=${cell}&year=2026`, by: secretary },
    { path: `/v1/dues/unpaid-warnings?unitId=${cell}&year=2026`, by: member },
  ])),
];
