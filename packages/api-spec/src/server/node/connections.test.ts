import { strict as assert } from 'node:assert';
import { errors } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rawAnswer, rawConnection } from '../internal/testing/raw-http.ts';
import { memoryStore } from '../store/memory.ts';
import type { Limits } from './limits.ts';
import { startService, type Service, type ServiceOptions } from './service.ts';

const reported: unknown[] = [];
const started: Service[] = [];

async function start(limits: Partial<Limits> = {}, more: Partial<ServiceOptions> = {}): Promise<Service> {
  const service = await startService({
    store: memoryStore(),
    host: '127.0.0.1',
    port: 0,
    control: false,
    mounts: [],
    origins: [],
    tokenSeconds: 600,
    requestsPerMinute: 10_000,
    log: () => undefined,
    report: (cause) => void reported.push(cause),
    limits,
    ...more,
  });
  started.push(service);
  return service;
}

let service: Service;
beforeAll(async () => {
  service = await start({}, { control: true });
});
afterAll(() => Promise.all(started.map((one) => one.stop())));
// Whatever was sent, no program of ours failed.
afterEach(() => assert.deepEqual(reported, []));

const guards = [/x-content-type-options: nosniff/i, /cache-control: no-store/i, /referrer-policy: no-referrer/i];
const isProblem = (answer: string, status: number, code: string): void => {
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain(`"code":"${code}"`);
  for (const guard of guards) expect(answer).toMatch(guard);
};

describe('requests that two programs could read in two ways', () => {
  const post = 'POST /__control/clock HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  const get = 'GET /healthz HTTP/1.1\r\nHost: x\r\n';
  test.each([
    ['a length and chunks', `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['chunks and a length', `${post}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}`],
    ['two lengths', `${post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a length that is none', `${post}Content-Length: +2\r\n\r\n{}`],
    ['a negative length', `${post}Content-Length: -1\r\n\r\n{}`],
    ['chunks that are not the last coding', `${post}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`],
    ['a coding that looks like chunks', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a chunk of no size', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
    ['a chunk that is longer than it says', `${post}Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n`],
    ['a space before the colon', `${post}Content-Length : 2\r\n\r\n{}`],
    ['a header folded over two lines', `${get}X-A: b\r\n c\r\n\r\n`],
    ['a sign NUL in a header', `${get}X-A: b\0c\r\n\r\n`],
    ['a bare carriage return in a header', `${get}X-A: b\rX-B: c\r\n\r\n`],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['two hosts', `${get}Host: y\r\nConnection: close\r\n\r\n`],
    ['two authorizations', `${get}Authorization: a\r\nAuthorization: b\r\nConnection: close\r\n\r\n`],
    ['two tags', `${post}If-Match: "1"\r\nIf-Match: "2"\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['no version', 'GET /healthz\r\n\r\n'],
  ])('%s are refused', async (_, text) => {
    isProblem(await rawAnswer(service.origin, text), 400, 'BAD_REQUEST');
  });

  test('are refused also behind a good one, which is answered alone', async () => {
    const smuggled = `${get}\r\n${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /readyz HTTP/1.1\r\nHost: x\r\n\r\n`;
    const answer = await rawAnswer(service.origin, smuggled);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
  });
});

describe('requests beyond measure', () => {
  test.each([
    ['headers that are too large', `GET /healthz HTTP/1.1\r\nHost: x\r\nX-L: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['an address that is larger than headers may be', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    [
      'too many headers',
      `GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${Array.from({ length: 120 }, (_, at) => `X-${at}: 1\r\n`).join('')}\r\n`,
    ],
  ])('%s are refused', async (_, text) => {
    isProblem(await rawAnswer(service.origin, text), 431, 'HEADERS_TOO_LARGE');
  });

  test('an address that is too long is refused', async () => {
    const text = `GET /v1/me?q=${'x'.repeat(5000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    isProblem(await rawAnswer(service.origin, text), 414, 'URI_TOO_LONG');
  });

  test('a body that says it is endless is not waited for', async () => {
    const text =
      'POST /v1/attachments?dossierId=x HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 99999999999\r\n\r\n--x';
    const answer = rawAnswer(service.origin, text);
    // Nobody signed in, so nothing of the body is read; the connection ends with the answer.
    isProblem(await answer, 401, 'UNAUTHENTICATED');
    expect(await answer).toMatch(/connection: close/i);
  });
});

describe('methods and addresses', () => {
  test.each(['TRACE', 'PROPFIND', 'PURGE', 'LOCK'])('%s is no method of an address', async (method) => {
    const text = `${method} /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    isProblem(await rawAnswer(service.origin, text), 405, 'METHOD_NOT_ALLOWED');
  });

  test('nobody is carried through to elsewhere', async () => {
    const through = await rawAnswer(service.origin, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
    expect(through).not.toMatch(/^HTTP\/1\.1 2/);
    const upgrade =
      'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n';
    expect(await rawAnswer(service.origin, upgrade)).toMatch(/^HTTP\/1\.1 (200|400)/);
  });

  test('a host in the address or in the header changes nothing', async () => {
    const answer = await rawAnswer(
      service.origin,
      'GET http://evil.example/oidc/.well-known/openid-configuration HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toContain(`"issuer":"${service.origin}/oidc"`);
    const cors = await rawAnswer(
      service.origin,
      'GET http://evil.example/healthz HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(cors).toMatch(/^HTTP\/1\.1 200/);
    expect(cors).not.toMatch(/access-control-allow-origin/i);
  });
});

describe('somebody who is slow on purpose', () => {
  const quick: Partial<Limits> = { headersMs: 150, requestMs: 300, keepAliveMs: 100, idleMs: 2_000, checkMs: 20 };

  /** Sends one byte after the other until the other side has had enough. */
  async function drip(origin: string, head: string, byte: string): Promise<string> {
    const { socket, closed } = rawConnection(origin, head);
    const timer = setInterval(() => socket.writable && socket.write(byte), 10);
    const answer = await closed;
    clearInterval(timer);
    return answer;
  }

  test('with headers is cut off, and told why', async () => {
    const slow = await start(quick);
    isProblem(await drip(slow.origin, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: ', 'a'), 408, 'REQUEST_TIMEOUT');
  });

  test('with a body is cut off', async () => {
    const slow = await start(quick, { control: true });
    const head =
      'POST /__control/clock HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"a":"';
    expect(await drip(slow.origin, head, 'a')).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('between requests, or who says nothing at all, is cut off', async () => {
    const slow = await start(quick);
    const kept = rawConnection(slow.origin, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await kept.closed).toMatch(/^HTTP\/1\.1 200/);
    const silent = await start({ ...quick, idleMs: 100 });
    expect(await rawAnswer(silent.origin, '')).not.toMatch(/200/);
  });

  test('in numbers does not keep others out of a service that counts connections', async () => {
    const small = await start({ ...quick, connections: 3 });
    const held = Array.from({ length: 3 }, () => rawConnection(small.origin, 'GET /healthz HTTP/1.1\r\nX-A: '));
    const ended = await Promise.all(held.map(({ closed }) => closed));
    expect(ended.filter((answer) => answer.startsWith('HTTP/1.1 408'))).toHaveLength(3);
    expect((await fetch(`${small.origin}/healthz`)).status).toBe(200);
  });
});

describe('under a public origin', () => {
  test('answers stand under it, over https, and addresses come from the proxies that are ours', async () => {
    const publicOrigin = 'https://api.tinh.example';
    const behind = await start({}, { publicOrigin, trustedProxies: 1, requestsPerMinuteAndAddress: 2 });
    expect(behind.origin).toBe(publicOrigin);
    const local = `http://127.0.0.1:${behind.port}`;
    const ask = (forwarded: string, path = '/v1/me') =>
      fetch(local + path, { headers: { 'x-forwarded-for': forwarded } });
    const discovery = await (await ask('198.51.100.9', '/oidc/.well-known/openid-configuration')).json();
    expect([discovery.issuer, discovery.authorization_endpoint]).toEqual([
      `${publicOrigin}/oidc`,
      `${publicOrigin}/oidc/auth`,
    ]);
    const first = await ask('203.0.113.1');
    expect([first.status, first.headers.get('strict-transport-security')]).toEqual([401, 'max-age=31536000']);
    // The first address of the list is whatever the sender wrote there.
    expect((await ask('10.9.9.9, 203.0.113.1')).status).toBe(401);
    expect((await ask('10.8.8.8, 203.0.113.1')).status).toBe(429);
    expect((await ask('203.0.113.2')).status).toBe(401);
  });

  test('without one a service does not listen to the network', async () => {
    await expect(start({}, { host: '0.0.0.0' })).rejects.toThrow('TTHC_PUBLIC_ORIGIN');
    await expect(start({}, { publicOrigin: 'https://api.example/path' })).rejects.toThrow('no origin');
  });
});

describe('a service that is stopped', () => {
  /** An issuer whose keys are behind a gate: a request with a token waits there until it is opened. */
  function gated() {
    let [arrived, open] = [() => {}, () => {}];
    const whenArrived = new Promise<void>((resolve) => (arrived = resolve));
    const opened = new Promise<void>((resolve) => (open = resolve));
    const keys = async (): Promise<never> => {
      arrived();
      await opened;
      throw new errors.JWKSNoMatchingKey();
    };
    const headers = { authorization: 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.AA' };
    return { issuer: { issuer: 'https://a.example', audience: 'b', keys }, headers, whenArrived, open };
  }

  test('finishes what is under way, takes nothing new, and then is gone', async () => {
    const { issuer, headers, whenArrived, open } = gated();
    const ending = await start({}, { issuer });
    const underWay = fetch(`${ending.origin}/v1/me`, { headers });
    await whenArrived;
    const stopped = ending.stop();
    await expect(fetch(`${ending.origin}/healthz`)).rejects.toThrow('fetch failed');
    open();
    expect((await underWay).status).toBe(401);
    await stopped;
  });

  test('does not wait for ever', async () => {
    const { issuer, headers, whenArrived, open } = gated();
    const ending = await start({ stopMs: 50 }, { issuer });
    const underWay = fetch(`${ending.origin}/v1/me`, { headers });
    const end = underWay.then(
      () => 'answered',
      () => 'cut off',
    );
    await whenArrived;
    await ending.stop();
    expect(await end).toBe('cut off');
    open();
  });
});
