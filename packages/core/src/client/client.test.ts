import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { ResponseShapeError } from '../errors/response-shape-error.ts';
import { officialTransfer } from '../procedures/official-transfer/index.ts';
import { createClient } from './client.ts';
import { idempotencyKey } from './idempotency-key.ts';

// The network itself is the subject here, so it is played; answers of the real server: api-spec's client.test.ts.
type Reply = (request: Request) => Response | Promise<Response>;
const dropped: Reply = () => {
  throw new TypeError('Failed to fetch');
};
const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  () =>
    Response.json(body, { status, headers });
const dossier = {
  id: 'd1',
  procedure: 'official-transfer',
  state: 'draft',
  revision: 1,
  facts: {},
  clocks: [],
  tasks: [],
  timeline: [],
};

function network(...replies: Reply[]) {
  const seen: Request[] = [];
  const client = createClient({
    baseUrl: 'https://portal.example/tthc/',
    token: () => 'secret',
    retry: { delay: () => 0 },
    fetch: async (request) => {
      seen.push(request);
      const reply = replies[Math.min(seen.length, replies.length) - 1]!;
      return reply(request);
    },
  });
  return { client, seen };
}
const keysOf = (seen: readonly Request[]) => seen.map(({ headers }) => headers.get('idempotency-key'));
const note = { note: 'Đã gọi điện.' };

describe('a request', () => {
  test('carries token, revision and key, and the event in its path', async () => {
    const { client, seen } = network(answer(200, dossier));
    await client.send(officialTransfer, 'd 1', 'ADD_NOTE', note, { revision: 7, idempotencyKey: 'k1' });
    const [request] = seen;
    expect(request!.url).toBe('https://portal.example/tthc/v1/official-transfer/dossiers/d%201/add-note');
    expect(Object.fromEntries(request!.headers)).toMatchObject({
      authorization: 'Bearer secret',
      'if-match': '"7"',
      'idempotency-key': 'k1',
    });
    expect(await request!.json()).toEqual(note);
  });

  test('leaves out what a query does not ask for', async () => {
    const { client, seen } = network(answer(200, { items: [], total: 0 }));
    await client.organizations({ q: 'song lam', types: ['cell', 'base-cell'], under: undefined });
    expect(new URL(seen[0]!.url).search).toBe('?q=song+lam&types=cell%2Cbase-cell');
  });
});

describe('a dropped connection', () => {
  test('is tried again, a write with the same key', async () => {
    const { client, seen } = network(dropped, dropped, answer(200, dossier));
    const result = await client.send(officialTransfer, 'd1', 'ADD_NOTE', note, { revision: 1 });
    expect(result.ok).toBe(true);
    expect(seen).toHaveLength(3);
    expect(new Set(keysOf(seen)).size).toBe(1);
  });

  test('is reported when it stays', async () => {
    const { client, seen } = network(dropped);
    await expect(client.me()).rejects.toThrow(/network|fetch/i);
    expect(seen).toHaveLength(4);
  });

  test('of an upload sends the same file again', async () => {
    const { client, seen } = network(
      dropped,
      answer(201, { id: 'a', name: 'a.pdf', type: 'application/pdf', size: 4, sha256: 'f' }),
    );
    await client.upload('d1', new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }));
    const file = (await seen[1]!.formData()).get('file');
    expect(file).toMatchObject({ name: 'a.pdf', size: 4, type: 'application/pdf' });
  });
});

describe('a server in trouble', () => {
  test.each([408, 429, 502, 503, 504])('with %i is asked again', async (status) => {
    const { client, seen } = network(answer(status, {}, { 'retry-after': '0' }), answer(200, dossier));
    await client.dossier(officialTransfer, 'd1');
    expect(seen).toHaveLength(2);
  });

  test('with 500 is not: the same request would fail the same way', async () => {
    const { client, seen } = network(answer(500, { code: 'POLICY_MISSING', title: 'Lỗi' }));
    await expect(client.me()).rejects.toMatchObject({ name: 'ApiError', status: 500, code: 'POLICY_MISSING' });
    expect(seen).toHaveLength(1);
  });
});

describe('an answer that says no', () => {
  test.each([403, 409, 412, 422])('with %i and reasons is returned', async (status) => {
    const refusals = [{ code: 'GUARD_FAILED', guard: 'E7', says: 'Phải nộp đảng phí.' }];
    const { client, seen } = network(answer(status, { refusals, current: dossier }));
    const result = await client.send(officialTransfer, 'd1', 'ADD_NOTE', note, { revision: 1 });
    expect(result).toEqual({ ok: false, status, refusals, current: dossier });
    expect(seen).toHaveLength(1);
  });

  test.each([401, 404, 422])('with %i and no reasons is thrown', async (status) => {
    const { client } = network(answer(status, { code: 'SOME_CODE' }));
    const sent = client.send(officialTransfer, 'd1', 'ADD_NOTE', note, { revision: 1 });
    await expect(sent).rejects.toSatisfy(
      (error) => error instanceof ApiError && error.status === status && error.code === 'SOME_CODE',
    );
  });

  test("is an ApiError even when it is a proxy's page", async () => {
    const { client } = network(
      () => new Response('<h1>Nginx</h1>', { status: 413, headers: { 'content-type': 'text/html' } }),
    );
    await expect(client.me()).rejects.toMatchObject({ name: 'ApiError', code: 'HTTP_413' });
  });
});

describe('an answer of another shape', () => {
  test.each<[string, Reply, string]>([
    ['a page', () => new Response('<p>Đăng nhập', { headers: { 'content-type': 'text/html' } }), 'expected JSON'],
    ['a list', answer(200, []), 'expected an object, got list'],
    ['missing members', answer(200, { ...dossier, revision: '1' }), 'revision: expected number, got string'],
  ])('is refused: %s', async (_, reply, issue) => {
    const { client } = network(reply);
    const read = client.dossier(officialTransfer, 'd1');
    await expect(read).rejects.toSatisfy(
      (error) => error instanceof ResponseShapeError && error.issues.includes(issue),
    );
  });
});

test('an aborted request is not tried again', async () => {
  const { client, seen } = network(dropped);
  await expect(client.me({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen.length).toBeLessThanOrEqual(1);
});

describe('an idempotency key', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is made without TLS too', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const keys = Array.from({ length: 50 }, idempotencyKey);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
