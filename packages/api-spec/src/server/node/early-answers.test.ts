import { strict as assert } from 'node:assert';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawConnection } from '../internal/testing/raw-http.ts';
import { cast } from '../seed/cast.ts';
import { memoryStore } from '../store/memory.ts';
import type { Limits } from './limits.ts';
import { startService, type Service } from './service.ts';

const reported: unknown[] = [];
const started: Service[] = [];
const start = async (limits: Partial<Limits> = {}): Promise<Service> => {
  const service = await startService({
    store: memoryStore(),
    host: '127.0.0.1',
    port: 0,
    control: true,
    mounts: [],
    origins: [],
    tokenSeconds: 600,
    requestsPerMinute: 1e6,
    requestsPerMinuteAndAddress: 1e6,
    log: () => undefined,
    report: (cause) => void reported.push(cause),
    limits,
  });
  started.push(service);
  return service;
};

let service: Service;
let dossierId: string;
let token: string;
const control = async (path: string, body: object) =>
  (
    await fetch(`${service.origin}/__control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).json();
beforeAll(async () => {
  service = await start();
  await control('reset', { scenario: 'transfer/needs-supplement' });
  ({ token } = await control('token', { personId: cast.routeC.member, secondsLeft: 3600 }));
  const own = await fetch(`${service.origin}/v1/dossiers`, { headers: { authorization: `Bearer ${token}` } });
  ({ id: dossierId } = (await own.json()).items[0]);
});
afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
  assert.deepEqual(reported, []);
});

const mebibyte = 1024 * 1024;
const headOf = (dossier: string, more: readonly string[]): string =>
  [
    `POST /v1/attachments?dossierId=${dossier} HTTP/1.1`,
    'Host: x',
    'Content-Type: multipart/form-data; boundary=x',
    'Idempotency-Key: k',
    ...more,
    '',
    '',
  ].join('\r\n');

/** A program that sends all it has before it reads, as most do, and tells what came. */
function sendsFirst(origin: string, head: string, isChunked: boolean, bytes: number): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(Number(port), hostname);
    socket.pause();
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (came += text));
    socket.on('error', (cause) => (came += `\n${cause.message}`));
    socket.on('close', () => resolve(came));
    const piece = Buffer.alloc(64 * 1024, 'x');
    const send = (left: number): void => {
      if (left <= 0) {
        if (isChunked) socket.write('0\r\n\r\n');
        // Whatever waits to be read is read now.
        socket.resume();
        return;
      }
      if (isChunked) socket.write(`${piece.length.toString(16)}\r\n`);
      socket.write(piece);
      socket.write(isChunked ? '\r\n' : '', () => send(left - piece.length));
    };
    socket.on('connect', () => socket.write(head, () => send(bytes)));
  });
}

const wholeAnswer = (status: number, code: string): RegExp =>
  new RegExp(`^HTTP/1\\.1 ${status} [^]*\\r\\n\\r\\n\\{[^]*"code":"${code}"[^]*\\}$`);

// Far more than the buffers of both sockets take, so the sender is still at it when the answer is there.
const large = 12 * mebibyte;
const length = `Content-Length: ${large}`;
const refusals: readonly (readonly [string, number, string, () => readonly [string, boolean]])[] = [
  ['by nobody', 401, 'UNAUTHENTICATED', () => [headOf(dossierId, [length]), false]],
  ['to no dossier', 404, 'NOT_FOUND', () => [headOf('none', [`Authorization: Bearer ${token}`, length]), false]],
  [
    'too large by its length',
    413,
    'PAYLOAD_TOO_LARGE',
    () => [headOf(dossierId, [`Authorization: Bearer ${token}`, length]), false],
  ],
  [
    'too large as it turns out',
    413,
    'PAYLOAD_TOO_LARGE',
    () => [headOf(dossierId, [`Authorization: Bearer ${token}`, 'Transfer-Encoding: chunked']), true],
  ],
];

test.each(refusals)(
  'an upload %s is answered by %i each time, however late its sender begins to read',
  async (_, status, code, made) => {
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => sendsFirst(service.origin, ...made(), large)));
      for (const answer of answers) expect(answer).toMatch(wholeAnswer(status, code));
    }
  },
);

test.each([
  [401, 'UNAUTHENTICATED', false],
  [413, 'PAYLOAD_TOO_LARGE', true],
])('a program of the platform gets its %i each time', async (status, code, isSignedIn) => {
  for (let round = 0; round < 40; round += 1) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(large)]), 'a.pdf');
    const answer = await fetch(`${service.origin}/v1/attachments?dossierId=${dossierId}`, {
      method: 'POST',
      body: form,
      headers: { 'idempotency-key': 'k', ...(isSignedIn ? { authorization: `Bearer ${token}` } : {}) },
    });
    expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
  }
});

test('headers beyond measure are answered too, however many there are', async () => {
  for (let round = 0; round < 20; round += 1)
    expect(await sendsFirst(service.origin, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-L: ', false, 4 * mebibyte)).toMatch(
      wholeAnswer(431, 'HEADERS_TOO_LARGE'),
    );
});

test('whoever sent a little more than is read is told so, and the connection goes on or says that it ends', async () => {
  for (const size of [257, 300, 321, 400]) {
    const body = 'x'.repeat(size * 1024);
    const head = 'POST /__control/clock HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const text = `${head}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const { socket, closed, until } = rawConnection(service.origin, text);
    await until('"code":"PAYLOAD_TOO_LARGE"');
    await wait(50);
    if (socket.writable) socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const answers = (await closed).match(/HTTP\/1\.1 \d+|connection: close/gi);
    expect([
      ['HTTP/1.1 413', 'connection: close'],
      ['HTTP/1.1 413', 'HTTP/1.1 200', 'connection: close'],
    ]).toContainEqual(answers);
  }
});

/** How long a connection lasts on which one piece after the other is sent after the answer. */
async function holds(
  origin: string,
  piece: Buffer,
  everyMs: number,
): Promise<{ ms: number; sent: number; came: string }> {
  const began = performance.now();
  const { socket, closed, until } = rawConnection(origin, headOf('none', ['Content-Length: 999999999999']));
  await until('"code":"UNAUTHENTICATED"');
  let sent = 0;
  let isOpen = true;
  const came = closed.finally(() => (isOpen = false));
  while (isOpen) {
    if (socket.writable && socket.writableLength < mebibyte) sent += socket.write(piece) ? piece.length : 0;
    await wait(everyMs);
  }
  return { ms: performance.now() - began, sent, came: await came };
}

test('whoever goes on and on after the answer is cut off: by time, by what is sent, by silence', async () => {
  const slow = await start({ lingerMs: 400, lingerIdleMs: 200 });
  const dripping = await holds(slow.origin, Buffer.from('x'), 20);
  expect(dripping.ms).toBeGreaterThan(300);
  expect(dripping.ms).toBeLessThan(5_000);
  const silent = rawConnection(slow.origin, headOf('none', ['Content-Length: 999999999999']));
  const began = performance.now();
  expect(await silent.closed).toMatch(wholeAnswer(401, 'UNAUTHENTICATED'));
  expect(performance.now() - began).toBeLessThan(5_000);
  const small = await start({ lingerBytes: 8 * mebibyte });
  const flooding = await holds(small.origin, Buffer.alloc(64 * 1024), 0);
  expect(flooding.sent).toBeGreaterThan(7 * mebibyte);
  expect(flooding.sent).toBeLessThan(32 * mebibyte);
});

test('no more than some connections are waited for: the next one ends with its answer', async () => {
  const few = await start({ lingering: 2 });
  const head = headOf('none', ['Content-Length: 999999999999']);
  const waited = [rawConnection(few.origin, head), rawConnection(few.origin, head)];
  for (const { until } of waited) await until('"code":"UNAUTHENTICATED"');
  expect(await rawConnection(few.origin, head).closed).toMatch(wholeAnswer(401, 'UNAUTHENTICATED'));
  expect(waited.map(({ socket }) => socket.readyState)).toEqual(['open', 'open']);
  for (const { socket } of waited) socket.destroy();
});
