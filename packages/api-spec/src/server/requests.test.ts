import { describe, expect, test } from 'vitest';
import { rateLimit } from './http/rate-limit.ts';
import { trial } from './internal/testing/trial.ts';
import { cast } from './seed/cast.ts';

const { routeC } = cast;
const path = '/v1/official-transfer/dossiers';

describe('requests that are wrong in themselves', () => {
  test.each([
    ['GET', '/v1/nowhere', 404],
    ['GET', '/', 404],
    ['GET', '/v1/constructor', 404],
    ['GET', '/v1/procedures/__proto__', 404],
    ['GET', `${path}/%2e%2e`, 404],
    ['GET', `${path}/..%2f..%2fetc`, 404],
    ['GET', '/v1/temporary-whatever/dossiers', 404],
    ['POST', '/v1/me', 405],
    ['PATCH', '/v1/dossiers', 405],
    ['POST', '/__control/clock', 404],
    ['GET', '/v1/dossiers?limit=0', 400],
    ['GET', '/v1/dossiers?limit=101', 400],
    ['GET', '/v1/dossiers?limit=abc', 400],
    ['GET', '/v1/dossiers?assignedTo=everybody', 400],
    ['GET', '/v1/dossiers?cursor=%00', 400],
    ['GET', '/v1/dossiers?cursor=W10', 400],
    ['GET', '/v1/organizations?on=2026-13-45', 400],
    ['GET', '/v1/organizations?on=2026-02-29', 400],
    ['GET', '/v1/organizations?q=%00', 400],
    ['GET', '/v1/organizations?limit=1&limit=100', 400],
    ['GET', '/v1/organizations/no-such', 404],
    ['GET', `/v1/organizations?q=${'x'.repeat(5000)}`, 414],
  ])('%s %s is %i', async (method, address, status) => {
    const at = await trial('transfer/awaiting-cell');
    const answer = await at.send(routeC.cellSecretary, method, address);
    expect([answer.status, answer.body.status]).toEqual([status, status]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.title).not.toBe('');
  });

  test.each([
    ['no JSON', '{"a":', 400],
    ['a list', '[]', 400],
    ['a text', '"x"', 400],
    ['nothing but null', 'null', 400],
    ['more than is read', `{"comment":"${'x'.repeat(300_000)}"}`, 413],
    ['an unknown name', '{"surprise":1}', 422],
    ['a prototype', '{"__proto__":{"number":"1"},"constructor":{"prototype":{}}}', 400],
    ['a constructor', '{"constructor":{"prototype":{"number":"1"}}}', 422],
    ['a prototype far inside', '{"a":[{"b":{"\\u005f_proto__":{"number":"1"}}}]}', 400],
    ['a deep nest', `{"number":${'['.repeat(5000)}${']'.repeat(5000)}}`, 400],
    ['the same name twice', '{"comment":"a","comment":"b"}', 400],
    ['the same name twice, once escaped', '{"comment":"a","c\\u006fmment":"b"}', 400],
    ['a number beyond all', '{"number":1e400}', 400],
    ['a number that cannot be kept', '{"number":9007199254740993}', 400],
    ['half a surrogate pair', '{"comment":"\\ud800"}', 400],
    ['the sign NUL', '{"comment":"a\\u0000b"}', 400],
  ])('a body that is %s is refused', async (_, body, status) => {
    const at = await trial('transfer/in-cell-review');
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const answer = await at.send(routeC.cellSecretary, 'POST', `${path}/${at.dossierId}/record-meeting`, body, {
      revision,
    });
    expect(answer.status).toBe(status);
    expect(({} as { number?: unknown }).number).toBeUndefined();
  });

  test('a body that is not JSON by its type is refused', async () => {
    const at = await trial('transfer/in-cell-review');
    const answer = await at.send(routeC.cellSecretary, 'POST', `${path}/${at.dossierId}/accept`, '<xml/>', {
      revision: 3,
      headers: { 'content-type': 'text/xml' },
    });
    expect([answer.status, answer.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test.each(['*', '3', '"x"', 'W/"3"', '"-1"', '"99999999999"'])('If-Match: %s names no revision', async (tag) => {
    const at = await trial('transfer/in-cell-review');
    expect(
      (
        await at.send(
          routeC.cellSecretary,
          'POST',
          `${path}/${at.dossierId}/accept`,
          {},
          { headers: { 'if-match': tag } },
        )
      ).status,
    ).toBe(400);
  });

  test('events of the system have no address', async () => {
    const at = await trial('transfer/introduced');
    for (const event of ['presentation-timeout', 'supplement-timeout', 'update-from-register', 'open', 'PRESENT'])
      expect((await at.act(routeC.member, event, 1)).status).toBe(404);
  });

  test('nobody unknown, unsure or unproved gets in', async () => {
    const ask = async (verify: () => Promise<{ personId: string; acr: string } | undefined>) => {
      const at = await trial('transfer/none', { identity: { verify } });
      const answer = await at.get('', '/v1/me');
      return [answer.status, answer.body.code];
    };
    expect(await ask(async () => undefined)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await ask(async () => ({ personId: routeC.member, acr: 'urn:vneid:loa:1' }))).toEqual([403, 'VNEID_LEVEL']);
    expect(await ask(async () => ({ personId: routeC.member, acr: '' }))).toEqual([403, 'VNEID_LEVEL']);
    expect(await ask(async () => ({ personId: 'system', acr: 'urn:vneid:loa:2' }))).toEqual([403, 'NOT_REGISTERED']);
  });

  test('a locked account reads its own and does nothing', async () => {
    const at = await trial('transfer/awaiting-cell');
    expect((await at.get(cast.lockedOfficer, '/v1/me')).body.account).toBe('locked');
    expect((await at.get(cast.lockedOfficer, '/v1/dossiers')).body.items).toEqual([]);
    const opening = await at.send(cast.lockedOfficer, 'POST', path, {});
    expect([opening.status, opening.body.code]).toEqual([403, 'NOT_ALLOWED']);
  });

  test('too many requests are told when to come back', async () => {
    const at = await trial('transfer/none', { requestsPerMinute: 3 });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await at.get(routeC.member, '/v1/me')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const waiting = await at.get(routeC.member, '/v1/me');
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await at.get(routeC.cellSecretary, '/v1/me')).status).toBe(200);
  });

  test('a bucket fills again with time', () => {
    let now = 0;
    const wait = rateLimit(60, () => now);
    for (let n = 0; n < 60; n += 1) expect(wait('a')).toBe(0);
    expect(wait('a')).toBe(1);
    now = 1000;
    expect(wait('a')).toBe(0);
    expect(wait('a')).toBe(1);
  });

  test('only pages of allowed origins may read answers', async () => {
    const at = await trial('transfer/none', { origins: ['https://cong.example'] });
    const from = (origin: string) => at.get(routeC.member, '/v1/me', { origin });
    expect((await from('https://cong.example')).headers.get('access-control-allow-origin')).toBe(
      'https://cong.example',
    );
    expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const preflight = (origin: string) =>
      at.server(
        new Request('http://test/v1/me', {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        }),
      );
    expect((await preflight('https://cong.example')).headers.get('access-control-allow-headers')).toContain(
      'Idempotency-Key',
    );
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-headers')).toBeNull();
  });

  test('what is known need not be sent again', async () => {
    const at = await trial('transfer/awaiting-cell');
    const first = await at.get(routeC.member, `${path}/${at.dossierId}`);
    const again = await at.get(routeC.member, `${path}/${at.dossierId}`, {
      'if-none-match': first.headers.get('etag')!,
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('the log of requests names operations and nobody', async () => {
    const lines: object[] = [];
    const at = await trial('transfer/awaiting-cell', { log: (line) => lines.push(line) });
    await at.get(routeC.member, `${path}/${at.dossierId}?q=Nguyễn`);
    await at.get(routeC.member, '/v1/nobody/knows');
    expect(lines).toEqual([
      { method: 'GET', route: `${path}/{dossierId}`, status: 200, ms: expect.any(Number) },
      { method: 'GET', route: 'none', status: 404, code: 'NOT_FOUND', ms: expect.any(Number) },
    ]);
  });

  test('a fault of ours is reported here and says nothing there', async () => {
    const reported: unknown[] = [];
    const broken = new Error('secret detail');
    const at = await trial('transfer/none', {
      identity: { verify: () => Promise.reject(broken) },
      report: (cause) => reported.push(cause),
    });
    const answer = await at.get(routeC.member, '/v1/me');
    expect([answer.status, answer.body.code]).toEqual([500, 'INTERNAL']);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect(reported).toEqual([broken]);
  });

  test('a day beyond the holiday table is said to be one', async () => {
    const at = await trial('transfer/awaiting-cell', { report: () => undefined });
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    at.clock.set('2028-03-01T08:00:00+07:00');
    const { body } = await at.act(routeC.cellSecretary, 'accept', revision);
    expect([body.status, body.code]).toEqual([500, 'POLICY_MISSING']);
    expect(body.detail).toContain('2028');
  });

  test('a day without values that the request itself names is a fault of the request', async () => {
    const at = await trial('transfer/none');
    const { body } = await at.get(routeC.member, '/v1/reports/deadlines?on=2026-01-01');
    expect([body.status, body.code]).toEqual([400, 'BAD_REQUEST']);
    expect(body.detail).toContain('2026-01-01');
  });
});

describe('working copies', () => {
  test('are kept per person, shown with the dossier, and gone when the event is sent', async () => {
    const at = await trial('transfer/in-cell-review');
    const draft = { event: 'RECORD_MEETING', input: { comment: 'Đang soạn', heldOn: 'nửa chừng' }, revision: 3 };
    const address = `${path}/${at.dossierId}`;
    expect((await at.send(routeC.cellSecretary, 'PUT', `${address}/draft`, draft)).body).toMatchObject(draft);
    expect((await at.get(routeC.cellSecretary, address)).body.draft).toMatchObject(draft);
    expect((await at.get(routeC.cellDeputy, address)).body.draft).toBeUndefined();
    const { revision } = (await at.get(routeC.cellSecretary, address)).body;
    const done = await at.act(routeC.cellSecretary, 'record-meeting', revision, {
      heldOn: at.clock.now().slice(0, 10),
      comment: 'Xong.',
    });
    expect(done.status).toBe(200);
    expect(done.body.draft).toBeUndefined();
    expect(await at.store.read((reader) => reader.log(at.dossierId))).toHaveLength(revision + 1);
  });

  test('can be thrown away', async () => {
    const at = await trial('transfer/draft');
    await at.send(routeC.member, 'PUT', `${path}/${at.dossierId}/draft`, {
      event: 'SUBMIT',
      input: { ground: 'other' },
      revision: 1,
    });
    expect((await at.send(routeC.member, 'DELETE', `${path}/${at.dossierId}/draft`)).status).toBe(204);
    expect((await at.get(routeC.member, `${path}/${at.dossierId}`)).body.draft).toBeUndefined();
  });

  test.each([
    ['an unknown field', { event: 'SUBMIT', input: { surprise: 1 }, revision: 1 }, 400],
    ['a prototype', '{"event":"SUBMIT","input":{"__proto__":{"a":1}},"revision":1}', 400],
    ['an unknown event', { event: 'toString', input: {}, revision: 1 }, 400],
    ['an event of the system', { event: 'PRESENTATION_TIMEOUT', input: {}, revision: 1 }, 400],
    ['no revision', { event: 'SUBMIT', input: {} }, 400],
    ['a list', { event: 'SUBMIT', input: [], revision: 1 }, 400],
    ['another key', { event: 'SUBMIT', input: {}, revision: 1, more: 1 }, 400],
    ['too much', { event: 'SUBMIT', input: { strengths: 'x'.repeat(70_000) }, revision: 1 }, 413],
  ])('with %s are refused', async (_, body, status) => {
    const at = await trial('transfer/draft');
    expect((await at.send(routeC.member, 'PUT', `${path}/${at.dossierId}/draft`, body)).status).toBe(status);
  });
});
