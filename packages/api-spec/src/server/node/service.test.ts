import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizeAt, browser, follow, proofKey, redeem, type Browser } from '../internal/testing/sign-in.ts';
import { cast } from '../seed/cast.ts';
import { sqliteStore } from '../store/sqlite.ts';
import { portalHeaders } from './page-policy.ts';
import { startService, type Service } from './service.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-service-'));
const data = join(folder, 'data.sqlite');
const reported: unknown[] = [];
let service: Service;

const start = (): Promise<Service> =>
  startService({
    store: sqliteStore(data),
    host: '127.0.0.1',
    port: 0,
    control: true,
    mounts: [{ path: '/', folder: join(folder, 'public'), headers: portalHeaders }],
    origins: [],
    tokenSeconds: 600,
    requestsPerMinute: 10_000,
    log: () => undefined,
    report: (cause) => reported.push(cause),
  });

beforeAll(async () => {
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public', 'index.html'), '<!doctype html><title>Cổng</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  service = await start();
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes through the whole sign-in as a person. */
async function signIn(who: Browser, person: string, more: Readonly<Record<string, string>> = {}) {
  const { origin } = service;
  const { verifier, challenge } = await proofKey();
  const chooser = await follow(who, origin, await who.go(authorizeAt(origin, challenge)));
  const html = await chooser.response.text();
  const chosen = await follow(who, origin, await who.go(chooser.at.href, { person, ...more }));
  const code = chosen.at.searchParams.get('code') ?? '';
  return { html, chooser, chosen, code, verifier, token: await redeem(origin, code, verifier) };
}

describe('sign-in', () => {
  test('goes through the chooser to a token that the API believes', async () => {
    const { html, chooser, chosen, token } = await signIn(browser(), cast.routeC.member);
    expect(html).toContain('Trần Thị Ví Dụ');
    expect(html).toContain('bí thư, Chi bộ Thôn 4 xã Lam Mẫu');
    expect(html).toContain('<html lang="vi">');
    expect(html).not.toMatch(/<script|style=|\son[a-z]+=/);
    expect(chooser.response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(chosen.at.searchParams.get('state')).toBe('state-1');
    const { access_token: accessToken, token_type: type, expires_in: seconds } = await token.json();
    expect([type, seconds]).toEqual(['Bearer', 600]);
    const me = await fetch(`${service.origin}/v1/me`, { headers: { authorization: `Bearer ${accessToken}` } });
    expect(me.status).toBe(200);
    const { personId, now, sessionEndsAt } = await me.json();
    expect(personId).toBe(cast.routeC.member);
    expect(Date.parse(sessionEndsAt) - Date.parse(now)).toBeGreaterThan(590_000);
  });

  test('refuses a wrong verifier, a code without one and a code used twice', async () => {
    const { code, verifier } = await signIn(browser(), cast.routeC.member);
    expect((await redeem(service.origin, code, verifier)).status).toBe(400);
    const { origin } = service;
    const who = browser();
    const { challenge } = await proofKey();
    const chooser = await follow(who, origin, await who.go(authorizeAt(origin, challenge)));
    const chosen = await follow(who, origin, await who.go(chooser.at.href, { person: cast.routeC.member }));
    const wrong = await redeem(origin, chosen.at.searchParams.get('code')!, `${verifier}x`);
    expect([wrong.status, (await wrong.json()).error]).toEqual([400, 'invalid_grant']);
    const bare = await follow(browser(), origin, await who.go(authorizeAt(origin, '', { prompt: 'login' })));
    expect(bare.at.searchParams.get('error')).toBe('invalid_request');
  });

  test('renews without a page while the session lasts, and asks again when another person is wanted', async () => {
    const { origin } = service;
    const who = browser();
    await signIn(who, cast.routeC.member);
    const { verifier, challenge } = await proofKey();
    const silent = await follow(who, origin, await who.go(authorizeAt(origin, challenge, { prompt: 'none' })));
    const renewed = await redeem(origin, silent.at.searchParams.get('code')!, verifier);
    expect(renewed.status).toBe(200);
    const asked = await follow(who, origin, await who.go(authorizeAt(origin, challenge, { prompt: 'login' })));
    expect(await asked.response.text()).toContain('Chọn người đăng nhập');
    const stranger = browser();
    const refused = await follow(
      stranger,
      origin,
      await stranger.go(authorizeAt(origin, challenge, { prompt: 'none' })),
    );
    expect(refused.at.searchParams.get('error')).toBe('login_required');
  });

  test('a person with level 1 is told that level 2 is needed', async () => {
    const { token } = await signIn(browser(), cast.routeC.member, { level: '1' });
    const me = await fetch(`${service.origin}/v1/me`, {
      headers: { authorization: `Bearer ${(await token.json()).access_token}` },
    });
    expect([me.status, (await me.json()).code]).toEqual([403, 'VNEID_LEVEL']);
  });

  test('finds people by name and office, without accents', async () => {
    const { origin } = service;
    const who = browser();
    const chooser = await follow(who, origin, await who.go(authorizeAt(origin, (await proofKey()).challenge)));
    const html = await (await who.go(`${chooser.at.href}?q=bi%20thu%20thon%204`)).text();
    expect(html).toContain(cast.routeA.cellSecretary);
    expect(html).not.toContain(cast.routeC.member);
    const hostile = await (await who.go(`${chooser.at.href}?q=${encodeURIComponent('"><script>')}`)).text();
    expect(hostile).not.toContain('<script>');
    const other = await browser().go(chooser.at.href);
    expect(other.status).toBe(400);
  });

  test('signs out', async () => {
    const { origin } = service;
    const who = browser();
    const { token } = await signIn(who, cast.routeC.member);
    const { id_token: idToken } = await token.json();
    const asked = await who.go(
      `${origin}/oidc/session/end?${new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: `${origin}/` })}`,
    );
    const html = await asked.text();
    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const out = await who.go(action, { xsrf, logout: 'yes' });
    expect(out.headers.get('location')).toBe(`${origin}/`);
    const silent = await follow(
      who,
      origin,
      await who.go(authorizeAt(origin, (await proofKey()).challenge, { prompt: 'none' })),
    );
    expect(silent.at.searchParams.get('error')).toBe('login_required');
  });

  test.each([
    '',
    'Bearer x',
    'Bearer a.b.c',
    'Basic eDp5',
    `Bearer ${unsigned({ sub: cast.routeC.member, iss: 'x' })}`,
  ])('%s proves nothing', async (authorization) => {
    expect((await fetch(`${service.origin}/v1/me`, { headers: { authorization } })).status).toBe(401);
  });
});

describe('service', () => {
  test('serves the portal under its strict policy and nothing outside its folder', async () => {
    const index = await fetch(`${service.origin}/`);
    expect([index.status, index.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(index.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(index.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(
      (await fetch(`${service.origin}/`, { headers: { 'if-none-match': index.headers.get('etag')! } })).status,
    ).toBe(304);
    for (const path of ['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing', '/%00', '/%zz'])
      expect((await fetch(service.origin + path)).status).toBe(404);
    expect(await raw('GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).not.toContain('secret');
  });

  test('is healthy and ready', async () => {
    expect(await (await fetch(`${service.origin}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${service.origin}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('outlives an address that is none', async () => {
    for (const address of ['//[', '//', 'http://[', '/oidc//[', '//oidc/interaction/x', '/v1//['])
      expect(await raw(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect((await fetch(`${service.origin}/healthz`)).status).toBe(200);
  });

  test('refuses headers that are too large', async () => {
    const answer = await raw(
      `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(20_000)}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toContain('431');
  });

  test('breaks the connection where a trial asks for it, and keeps what was written', async () => {
    const { token } = await signIn(browser(), cast.routeC.member);
    const headers = {
      authorization: `Bearer ${(await token.json()).access_token}`,
      'content-type': 'application/json',
      'idempotency-key': 'dropped-1',
    };
    const open = () =>
      fetch(`${service.origin}/v1/official-transfer/dossiers`, { method: 'POST', headers, body: '{}' });
    await fetch(`${service.origin}/__control/faults`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ operationId: 'officialTransferOpen', kind: 'drop-after-write' }),
    });
    await expect(open()).rejects.toThrow('fetch failed');
    const again = await open();
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(reported).toEqual([]);
  });

  test('keeps data, keys and the clock when it is stopped and started again', async () => {
    const { token } = await signIn(browser(), cast.routeA.member);
    const { access_token: accessToken } = await token.json();
    await fetch(`${service.origin}/__control/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"at":"2027-03-01T08:00:00+07:00"}',
    });
    const { port } = new URL(service.origin);
    await service.stop();
    service = await startService({
      store: sqliteStore(data),
      host: '127.0.0.1',
      port: Number(port),
      control: true,
      mounts: [],
      origins: [],
      tokenSeconds: 600,
      requestsPerMinute: 10_000,
      log: () => undefined,
      report: (cause) => reported.push(cause),
    });
    // A connection of its own: those from before the stop are closed.
    const me = await raw(
      `GET /v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${accessToken}\r\nConnection: close\r\n\r\n`,
    );
    expect(me).toContain('"now":"2027-03-01T08:');
    expect(me).toContain(cast.routeA.member);
  });
});

function unsigned(payload: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ ...payload, aud: 'urn:tthc-dang:api', exp: 9e9, acr: 'urn:vneid:loa:2' })}.x`;
}

/** Sends bytes as they are: `fetch` would tidy the address. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const { hostname, port } = new URL(service.origin);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket
      .setEncoding('utf8')
      .on('data', (chunk) => (answer += chunk))
      .on('error', reject)
      .on('close', () => resolve(answer));
  });
