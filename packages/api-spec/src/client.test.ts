import { createServer as listen, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { officialTransfer, verifyLog, type AttachmentRef } from '@tthc-dang/core';
import { createClient, type Answer } from '@tthc-dang/core/client';
import { createServer, faultQueue, samplePdf, scenario, trustedIdentity } from './server/index.ts';
import { nodeListener } from './server/node/adapter.ts';

/** The real client at the real handler, in one process: no port, no mock. Somebody is signed in and can be changed. */
async function portal(name: string, requestsPerMinute = 10_000) {
  const { store, clock, dossierId: id, journey: who } = await scenario(`transfer/${name}`);
  const identity = trustedIdentity(who.member);
  const faults = faultQueue();
  const server = createServer({ store, clock, identity, faults, requestsPerMinute });
  const seen: Request[] = [];
  const client = createClient({
    baseUrl: 'http://tthc.test',
    retry: { delay: () => 0 },
    fetch: (request) => {
      seen.push(request);
      return server(request);
    },
  });
  const revisionOf = async () => (await client.dossier(officialTransfer, id)).revision;
  return { client, clock, faults, id, identity, revisionOf, seen, who };
}

const accepted = (answer: Answer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer.dossier;
};
const reasonsOf = (answer: Answer) => (answer.ok ? [] : answer.refusals.map(({ code, guard }) => guard ?? code));
const pdf = (name: string) => new File([samplePdf], name, { type: 'application/pdf' });

const applicationTo = (destination: string, decision: AttachmentRef, criticism: AttachmentRef) => ({
  ground: 'new-unit' as const,
  decisionNo: '128-QĐ/ĐU',
  decisionIssuer: 'Đảng ủy Sở Ví Dụ',
  decisionDate: '2026-10-26',
  decisionEffectiveDate: '2026-11-01',
  destination,
  decisionFile: [decision],
  selfCriticism: [criticism],
  contactPhone: '0912 345 678',
  truthDeclared: true as const,
});

test('a transfer of route C goes from its opening to the new cell, each officer in turn', async () => {
  const { client, clock, identity, who } = await portal('none');
  let dossier = accepted(await client.open(officialTransfer));
  const { id } = dossier;
  const decision = await client.upload(id, pdf('Quyết định.pdf'));
  const criticism = await client.upload(id, pdf('Bản tự kiểm điểm.pdf'));
  const application = applicationTo(who.destination, decision, criticism);
  await client.saveDraft(officialTransfer, id, {
    event: 'SUBMIT',
    input: { ground: 'new-unit' },
    revision: dossier.revision,
  });
  expect((await client.dossier(officialTransfer, id)).draft?.input).toEqual({ ground: 'new-unit' });

  dossier = accepted(await client.send(officialTransfer, id, 'SUBMIT', application, dossier));
  expect(dossier).toMatchObject({ state: 'cell-intake', memberId: who.member });
  expect(dossier.draft).toBeUndefined();

  const today = () => clock.now().slice(0, 10);
  const turn = async (by: string | undefined, act: () => Promise<Answer>, state: string) => {
    expect(by).toBeDefined();
    identity.become(by ?? '');
    clock.advance({ days: 1 });
    dossier = await client.dossier('official-transfer', id);
    dossier = accepted(await act());
    expect(dossier.state).toBe(state);
  };
  await turn(who.cellSecretary, () => client.send(officialTransfer, id, 'ACCEPT', {}, dossier), 'cell-review');
  const meeting = { heldOn: today(), comment: 'Chi bộ nhất trí với bản tự kiểm điểm.' };
  await turn(
    who.cellSecretary,
    () => client.send(officialTransfer, id, 'RECORD_MEETING', meeting, dossier),
    'cell-review',
  );
  await turn(
    who.cellSecretary,
    () => client.send(officialTransfer, id, 'INTRODUCE_UP', { number: '04-GGT/CB' }, dossier),
    'base-review',
  );
  const approval = {
    number: '15-GGT/ĐU',
    comment: 'Đồng ý.',
    fileIsComplete: true as const,
    sealNo: 'NP-0042',
    sealedOn: today(),
  };
  await turn(who.baseSecretary, () => client.send(officialTransfer, id, 'APPROVE', approval, dossier), 'upper-review');
  await turn(
    who.upperOfficer,
    () => client.send(officialTransfer, id, 'APPROVE', { number: '102-GGT/BTC' }, dossier),
    'introduced',
  );
  await turn(who.member, () => client.send(officialTransfer, id, 'PRESENT', {}, dossier), 'dest-upper-intake');
  await turn(
    who.destUpperOfficer,
    () => client.send(officialTransfer, id, 'INTRODUCE_DOWN', { number: '88-GGT/BTC' }, dossier),
    'dest-base-intake',
  );
  const down = { number: '31-GGT/ĐU', cell: who.destination, fileReceived: 'sealed-file' as const };
  await turn(
    who.destBaseSecretary,
    () => client.send(officialTransfer, id, 'INTRODUCE_DOWN', down, dossier),
    'dest-cell-receive',
  );
  const receipt = { number: '09-GGT/CB', meetingOn: today() };
  await turn(who.destCellSecretary, () => client.send(officialTransfer, id, 'RECEIVE', receipt, dossier), 'received');

  identity.become(who.member);
  expect(await client.me()).toMatchObject({ personId: who.member, cellId: who.destination });
  expect((await client.documents(officialTransfer, id)).documents.map(({ paper }) => paper)).toContain(
    'introduction.last',
  );
  identity.become(who.baseSecretary);
  const { entries, intact } = await client.log(officialTransfer, id);
  expect(intact).toBe(true);
  expect(verifyLog(entries)).toEqual({ ok: true });
  const bytes = await (await client.download(criticism.id)).arrayBuffer();
  expect(new Uint8Array(bytes)).toEqual(samplePdf);
});

describe('an answer that was lost after the write', () => {
  test('is asked for again under the same key, and the event stands once in the log', async () => {
    const { client, faults, id, identity, revisionOf, seen, who } = await portal('awaiting-cell');
    identity.become(who.cellSecretary);
    const revision = await revisionOf();
    faults.add({ operationId: 'officialTransferAccept', kind: 'drop-after-write', count: 1 });
    const answer = await client.send(officialTransfer, id, 'ACCEPT', {}, { revision });
    expect(accepted(answer).state).toBe('cell-review');
    const writes = seen.filter(({ method }) => method === 'POST');
    expect(writes).toHaveLength(2);
    expect(new Set(writes.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    const { entries } = await client.log(officialTransfer, id);
    expect(entries.filter(({ event }) => event === 'ACCEPT')).toHaveLength(1);
  });

  test('can be asked for later with the key that was kept', async () => {
    const { client, id, identity, revisionOf, who } = await portal('awaiting-cell');
    identity.become(who.cellSecretary);
    const options = { revision: await revisionOf(), idempotencyKey: 'kept-by-the-page' };
    const first = accepted(await client.send(officialTransfer, id, 'ACCEPT', {}, options));
    const second = accepted(await client.send(officialTransfer, id, 'ACCEPT', {}, options));
    expect(second).toEqual(first);
  });

  test('of an upload leaves one file, of a removal none', async () => {
    const { client, faults, id, seen } = await portal('draft');
    faults.add({ operationId: 'uploadAttachment', kind: 'drop-after-write', count: 1 });
    const stored = await client.upload(id, pdf('Một lần.pdf'));
    expect(seen).toHaveLength(2);
    faults.add({ operationId: 'deleteAttachment', kind: 'drop-after-write' });
    await client.removeAttachment(stored.id);
    await expect(client.download(stored.id)).rejects.toMatchObject({ name: 'ApiError', status: 404 });
  });
});

describe('a refusal', () => {
  test('names who may, and every other reason', async () => {
    const { client, id, revisionOf } = await portal('awaiting-cell');
    const answer = await client.send(officialTransfer, id, 'ACCEPT', {}, { revision: await revisionOf() });
    expect(answer).toMatchObject({ ok: false, status: 403 });
    expect(reasonsOf(answer)).toEqual(['NOT_ALLOWED', 'own-dossier']);
    expect(answer.ok ? [] : answer.refusals[0]?.allowed).toEqual(['cell.secretary', 'cell.deputy']);
  });

  test('of a conflict brings the dossier as it is now', async () => {
    const { client, id, identity, revisionOf, who } = await portal('awaiting-cell');
    const revision = await revisionOf();
    identity.become(who.cellSecretary);
    accepted(await client.send(officialTransfer, id, 'ACCEPT', {}, { revision }));
    const answer = await client.send(officialTransfer, id, 'ACCEPT', {}, { revision });
    expect(answer).toMatchObject({ ok: false, status: 412, current: { state: 'cell-review', revision: revision + 1 } });
    expect(reasonsOf(answer)).toContain('STALE_REVISION');
  });

  test('of answers points at each of them', async () => {
    const { client, id, identity, revisionOf, who } = await portal('in-cell-review');
    identity.become(who.cellSecretary);
    const answer = await client.send(
      officialTransfer,
      id,
      'RECORD_MEETING',
      { heldOn: '2027-01-01', comment: ' ' },
      { revision: await revisionOf() },
    );
    expect(answer).toMatchObject({
      ok: false,
      status: 422,
      refusals: [{ code: 'VALIDATION', issues: [{ pointer: '/comment' }] }],
    });
  });
});

describe('what is no lawful "no" is thrown', () => {
  test('a session that has ended', async () => {
    const { client, faults, id, revisionOf } = await portal('awaiting-cell');
    const revision = await revisionOf();
    faults.add({ operationId: '*', kind: 'expired-session', count: 1 });
    const sent = client.send(officialTransfer, id, 'WITHDRAW', {}, { revision });
    await expect(sent).rejects.toMatchObject({ name: 'ApiError', status: 401, code: 'UNAUTHENTICATED' });
    expect(accepted(await client.send(officialTransfer, id, 'WITHDRAW', {}, { revision })).state).toBe('withdrawn');
  });

  test('a dossier that the caller may not know of', async () => {
    const { client, id, identity } = await portal('awaiting-cell');
    identity.become('m-cao-thi-ba-cap');
    await expect(client.dossier(officialTransfer, id)).rejects.toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 'NOT_FOUND',
    });
  });
});

test('a server that is down for a moment is asked again', async () => {
  const { client, faults, seen } = await portal('awaiting-cell');
  faults.add({ operationId: 'getMe', kind: 'status', status: 502, count: 2 });
  await client.me();
  expect(seen).toHaveLength(3);
});

test('lists are read page by page', async () => {
  const { client, identity, who } = await portal('inbox');
  identity.become(who.baseSecretary);
  const first = await client.dossiers({ assignedTo: 'unit', limit: 1 });
  expect(first).toMatchObject({ items: [{ procedure: 'official-transfer' }], next: expect.any(String) });
  const second = await client.dossiers({ assignedTo: 'unit', limit: 1, cursor: first.next });
  expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  const cells = await client.organizations({ q: 'lam mau', types: ['cell'], limit: 50 });
  expect(new Set(cells.items.map(({ type }) => type))).toEqual(new Set(['cell']));
  expect(await client.organization(who.origin)).toMatchObject({ id: who.origin });
  const notified = await client.notifications({ limit: 1 });
  expect(notified.items[0]).toMatchObject({ procedure: 'official-transfer', label: expect.any(String) });
  const [table] = (await client.procedures()).items;
  expect(table).toMatchObject({ id: 'official-transfer' });
});

describe('over a real connection', () => {
  let http: HttpServer | undefined;
  afterEach(() => new Promise((done) => (http ? http.close(done) : done(undefined))));

  test('that breaks after the write, the same answer comes again and one file is stored', async () => {
    const { store, clock, dossierId: id, journey: who } = await scenario('transfer/draft');
    const faults = faultQueue();
    const server = createServer({ store, clock, identity: trustedIdentity(who.member), faults });
    http = listen(
      nodeListener(server, {
        origin: 'http://127.0.0.1',
        report: () => undefined,
      }),
    );
    await new Promise<void>((ready) => http?.listen(0, '127.0.0.1', ready));
    // A server that listens on a port has an address with a port.
    const { port } = http.address() as AddressInfo;
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, retry: { delay: () => 0 } });
    faults.add({ operationId: 'uploadAttachment', kind: 'drop-after-write' });
    const stored = await client.upload(id, pdf('Một lần.pdf'));
    expect(stored).toMatchObject({ type: 'application/pdf', size: samplePdf.byteLength });
    expect(await store.read((reader) => reader.attachments(id))).toHaveLength(1);
    expect(new Uint8Array(await (await client.download(stored.id)).arrayBuffer())).toEqual(samplePdf);
  });
});
