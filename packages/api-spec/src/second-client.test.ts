import { execFile } from 'node:child_process';
import { createServer as listen, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officialTransfer, verifyLog, type DossierView, type Problem } from '@tthc-dang/core';
import { createServer, jwtIdentity, samplePdf, scenario } from './server/index.ts';
import { signatureOf } from './server/dues/signature.ts';
import { nodeListener } from './server/node/adapter.ts';
import { duesCast } from './server/scenarios/dues-stage.ts';
import { residenceCast, stations as residenceStations } from './server/scenarios/residence-journey.ts';

// The document must be good for generators that know nothing of ours. What this one writes is never committed, so no
// type of it can be named here.
const example = new URL('../../../examples/generated-client/', import.meta.url);
const run = async (program: string, ...args: string[]) =>
  (await promisify(execFile)(program, args, { cwd: fileURLToPath(example) })).stdout;
const tool = (name: string) => fileURLToPath(new URL(`node_modules/.bin/${name}`, example));
interface Walk {
  readonly dossier: DossierView;
  readonly states: readonly string[];
  readonly refusal: Problem;
  readonly conflict: Problem;
}

const bankSecret = 'chi-de-thu';
const listening: HttpServer[] = [];
// The document is long, and other runs may share the cores.
beforeAll(async () => void (await run(tool('openapi-ts'))), 60_000);
afterAll(() => Promise.all(listening.map((http) => new Promise((done) => http.close(done)))));

/** A server on a scenario behind a real port, which believes real tokens, as a portal in the eyes of a client. */
async function portalOn(name: string) {
  const { store, clock, journey: who } = await scenario(name);
  const issuer = 'https://dinh-danh.example';
  const audience = 'urn:tthc-dang:api';
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] };
  const server = createServer({ store, clock, identity: jwtIdentity({ issuer, audience, keys }), bankSecret });
  const http = listen(
    nodeListener(server, {
      origin: 'http://127.0.0.1',
      isLocal: true,
      trustedProxies: 0,
      report: console.error,
    }),
  );
  listening.push(http);
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  // A server that listens on a port has an address with a port.
  const { port } = http.address() as AddressInfo;
  const portal = {
    baseUrl: `http://127.0.0.1:${port}`,
    tokenOf: (person: string) =>
      new SignJWT({ acr: 'urn:vneid:loa:2' })
        .setProtectedHeader({ alg: 'ES256' })
        .setSubject(person)
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('10m')
        .sign(privateKey),
    nextDay: () => clock.advance({ days: 1 }),
    today: () => clock.now().slice(0, 10),
  };
  const sign = (body: string) => signatureOf(bankSecret, body, Math.floor(Date.parse(clock.now()) / 1000));
  return { portal, sign, store, who };
}
const load = (file: string) => import(/* @vite-ignore */ new URL(file, example).href);

test('what another generator makes of the document holds under the strict settings of the packages', async () => {
  await expect(run(tool('tsc'), '--project', '.')).resolves.toBe('');
});

test('and walks a transfer over a real connection, with real tokens', async () => {
  const { portal, store, who } = await portalOn('transfer/none');
  const client = await load('official-transfer.ts');
  const walk: Walk = await client.officialTransfer(portal, who, new Blob([samplePdf]));

  expect(walk.dossier).toMatchObject({ procedure: officialTransfer.id, state: 'received', memberId: who.member });
  expect(walk.states).toEqual([
    'draft',
    'cell-intake',
    'cell-review',
    'cell-review',
    'base-review',
    'upper-review',
    'introduced',
    'dest-upper-intake',
    'dest-base-intake',
    'dest-cell-receive',
    'received',
  ]);
  expect(walk.refusal).toMatchObject({ status: 403, refusals: [{ code: 'NOT_ALLOWED' }, { guard: 'own-dossier' }] });
  expect(walk.conflict).toMatchObject({ status: 412, current: { state: 'cell-review' } });

  const { log, member } = await store.read(async (reader) => ({
    log: await reader.log(walk.dossier.id),
    member: await reader.member(who.member),
  }));
  expect(verifyLog(log)).toEqual({ ok: true });
  expect(log.filter(({ event }) => event === 'ACCEPT')).toHaveLength(1);
  expect(member?.cellId).toBe(who.destination);
});

test('and a comment of the residence', async () => {
  const { portal, store } = await portalOn('residence/none');
  const client = await load('residence-comment.ts');
  const states: readonly string[] = await client.residenceComment(portal, residenceCast, new Blob([samplePdf]));
  expect(states).toEqual(residenceStations);
  const { items } = await store.read((reader) => reader.dossiers({ procedure: 'residence-comment', limit: 2 }));
  expect(items).toMatchObject([{ state: 'acknowledged', memberId: residenceCast.member }]);
});

test('and pays dues by QR code, once, though the bank says so twice', async () => {
  const { portal, sign, store } = await portalOn('dues/assessed');
  const client = await load('dues-payment.ts');
  expect(await client.duesPayment(portal, duesCast.member, sign)).toMatchObject({
    vietQr: expect.stringMatching(/^000201/),
    before: 'pending',
    told: ['paid', 'known'],
    after: 'succeeded',
  });
  const { items } = await store.read((reader) =>
    reader.dossiers({ procedure: 'dues-obligation', memberId: duesCast.member, limit: 2 }),
  );
  expect(items).toMatchObject([{ state: 'paid-online' }]);
});

test('and the example runs by itself', async () => {
  const said = await run(process.execPath, '--conditions=tthc-source', 'main.ts');
  expect(said).toMatch(/^CT-\S+: draft → .* → received\n {2}no: .+\n {2}no: .+\n$/u);
});
