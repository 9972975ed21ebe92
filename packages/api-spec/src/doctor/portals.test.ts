import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReference, type Reference } from '../node.ts';
import { examinePortal, portalPolicy, type Known } from './index.ts';
import { before, portalAnswer, stand, withHeaders, type Change, type Difference } from './internal/testing/stand.ts';

/** The origins that the reference server lets in: those of the portals, as they start. */
const origins: string[] = [];
let api: Reference;

beforeAll(async () => {
  api = await startReference({ origins });
});
afterAll(() => api.stop());

/** What is found at a portal whose API stands on another origin. */
async function foundAt(difference: Difference, { change, ...known }: Known & { readonly change?: Change } = {}) {
  await using proxy = await stand(before(() => api.origin, change ?? ((answer) => withHeaders(answer, {}))));
  await using portal = await stand(portalAnswer(proxy.origin, difference));
  origins.push(portal.origin);
  const { findings, ...rest } = await examinePortal(`${portal.origin}/`, known);
  const told = findings.map(({ topic, level, says, fix }) =>
    `${level} ${topic}: ${says} → ${fix}`.replaceAll(portal.origin, 'PORTAL').replaceAll(proxy.origin, 'API'),
  );
  return { told, ...rest, portal: portal.origin, proxy: proxy.origin };
}
const one = (text: string) => [expect.stringContaining(text)];
const page = (head: string, body = '<tthc-portal base-url="{api}"></tthc-portal>', html = '<html lang="vi">'): string =>
  `<!doctype html>${html}<head><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
const script = '<script type="module" src="/tthc-elements.js"></script>';

test('with a portal as it should be nothing is wrong', async () => {
  const { told, version, api: asked, proxy } = await foundAt({});
  expect([told, version, asked]).toEqual([[], '0.1.0', `${proxy}/`]);
});

test('what a policy lacks is named, and the whole policy for this portal is told', async () => {
  const policyWith = (line: string) => foundAt({ headers: { 'content-security-policy': line } });
  const strict = portalPolicy();
  const { told, policy, proxy } = await policyWith(strict);
  expect(told).toEqual(one('trouble policy: The policy does not let the page ask API/. → Add API to connect-src.'));
  expect(policy).toContain(`connect-src 'self' ${proxy};`);
  const open = portalPolicy({ 'connect-src': ['http:'] });
  for (const [from, to, says] of [
    [
      "script-src 'self'",
      'script-src https://elsewhere.example',
      "let PORTAL/tthc-elements.js run. → Add 'self' to script-src.",
    ],
    ["script-src 'self'", "script-src 'strict-dynamic' 'nonce-abc'", 'or its nonce to the tag'],
    ['trusted-types lit-html', 'trusted-types ours', 'Add lit-html to trusted-types.'],
    ["img-src 'self' data: blob:", "img-src 'self'", 'advice policy: Pictures of signatures'],
    ["script-src 'self'", "script-src 'self' 'unsafe-eval'", "allows 'unsafe-eval'"],
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'", "allows 'unsafe-inline'"],
    ["script-src 'self'", 'script-src *', 'lets scripts come from anywhere'],
    ["require-trusted-types-for 'script'; ", '', 'Trusted Types are not asked for'],
    ["default-src 'none'", "default-src 'none'; sandbox allow-scripts", 'add allow-same-origin allow-forms'],
  ] as const)
    expect((await policyWith(open.replace(from, to))).told, to).toEqual(one(says));
  expect((await foundAt({ without: ['content-security-policy'] })).told).toEqual(one('no Content-Security-Policy'));
});

test('a policy that is written into the page counts too; one that is only reported does not', async () => {
  const meta = (content: string) => page(`${script}<meta http-equiv="Content-Security-Policy" content="${content}">`);
  expect((await foundAt({ html: meta('connect-src &#39;self&#39;') })).told).toEqual(
    one('trouble policy: The policy does not let the page ask API/.'),
  );
  // Browsers do not follow a sandbox in the page, and one policy that forbids a thing is enough.
  expect((await foundAt({ html: meta('sandbox; img-src data:') })).told).toEqual([]);
  expect((await foundAt({ headers: { 'content-security-policy-report-only': "default-src 'none'" } })).told).toEqual(
    [],
  );
});

test('two scripts with the elements need one more word in the policy', async () => {
  const html = page(`${script}<script type="module" src="/tthc-elements-v2.js"></script>`);
  const { told, policy } = await foundAt({ html });
  expect(told).toEqual(one("Add 'allow-duplicates' to trusted-types."));
  expect(policy).toContain("trusted-types lit-html 'allow-duplicates'");
});

test('a page on which Vietnamese breaks, or the elements do not come, is told of', async () => {
  for (const [difference, says] of [
    [{ headers: { 'content-type': 'text/html; charset=windows-1258' } }, 'read as windows-1258'],
    [{ html: page(script, undefined, '<html>') }, 'does not say its language'],
    [{ html: `<!doctype html><html lang="vi">${script}<tthc-portal base-url="{api}">` }, 'as wide as a desk'],
    [{ html: page('') }, 'No script tag of the page carries the elements'],
    [{ script: { status: 404 } }, 'tthc-elements.js answers 404'],
    [{ script: { type: 'application/octet-stream' } }, 'browsers run no module of that type'],
    [{ html: page('<script src="/tthc-elements.js"></script>') }, 'Write type="module"'],
  ] as const)
    expect((await foundAt(difference)).told, says).toEqual(one(says));
});

test('what is no page at all is said, and nothing else', async () => {
  const { findings } = await examinePortal(`${api.origin}/v1/versions`);
  expect(findings.map(({ says }) => says)).toEqual([
    `${api.origin}/v1/versions is no page: it is sent as "application/json; charset=utf-8".`,
  ]);
  expect((await examinePortal(`${api.origin}/nowhere`)).findings).toMatchObject([
    { topic: 'page', level: 'trouble', says: `${api.origin}/nowhere answers 404.` },
  ]);
});

test('cookies that browsers drop, or that scripts read, are told of', async () => {
  const { told } = await foundAt({
    headers: { 'set-cookie': ['a=1; SameSite=None', 'session=2; SameSite=Lax', 'lang=vi'] },
  });
  expect(told).toEqual([
    expect.stringContaining('trouble cookies: Browsers drop the cookie "a"'),
    expect.stringContaining('advice cookies: Scripts read the cookie "session"'),
    expect.stringContaining('advice cookies: The cookie "lang" does not say'),
  ]);
});

test('an API that is not there, or something else in its place, is told of', async () => {
  expect((await foundAt({}, { api: 'http://127.0.0.1:1' })).told).toContainEqual(
    expect.stringMatching(/trouble api: http:\/\/127\.0\.0\.1:1\/ cannot be reached: \S/),
  );
  const html = (status: number) => () =>
    new Response('<h1>Cổng</h1>', { status, headers: { 'content-type': 'text/html' } });
  expect((await foundAt({}, { change: html(200) })).told).toEqual(
    one('is not of this API: it answers 200, "text/html"'),
  );
  expect((await foundAt({}, { change: html(503) })).told).toEqual(one('not available now (503)'));
  const moved = () => new Response(null, { status: 302, headers: { location: '/dang-nhap' } });
  expect((await foundAt({}, { change: moved })).told).toEqual(one('sends on to /dang-nhap'));
});

test('a sign-in page in the place of 401, and an API without a door, are told of', async () => {
  const me =
    (answer: () => Response): Change =>
    (real, { url }) =>
      url.endsWith('/v1/me')
        ? withHeaders(answer(), {
            'access-control-allow-origin': '*',
            ...Object.fromEntries(real.headers),
            'content-type': 'text/html',
          })
        : withHeaders(real, {});
  const { told } = await foundAt({}, { change: me(() => new Response('Đăng nhập', { status: 403 })) });
  expect(told).toContainEqual(expect.stringContaining('do not see that the session is over'));
  expect((await foundAt({}, { change: me(() => new Response('{}')) })).told).toContainEqual(
    expect.stringContaining('answers without a token'),
  );
});

test('an API that does not let the origin in is told of in the words of what is missing', async () => {
  const changed = async (change: Change) => (await foundAt({}, { change })).told;
  const all =
    (headers: Readonly<Record<string, string | undefined>>): Change =>
    (answer) =>
      withHeaders(answer, headers);
  expect(await changed(all({ 'access-control-allow-origin': undefined }))).toEqual(
    one('trouble origin: The API does not let pages of PORTAL in. → Name PORTAL'),
  );
  expect(await changed(all({ 'access-control-allow-origin': 'https://cu.example' }))).toEqual(
    one('lets pages of https://cu.example in'),
  );
  expect(await changed(all({ 'access-control-allow-origin': 'https://a.example, https://a.example' }))).toEqual(
    one('twice'),
  );
  expect(await changed(all({ 'access-control-allow-headers': '*' }))).toEqual(one('may not send Authorization.'));
  expect(await changed(all({ 'access-control-allow-methods': 'GET, POST' }))).toEqual(one('may not use PUT, DELETE.'));
  expect(await changed(all({ 'access-control-expose-headers': 'Location' }))).toEqual(
    one('may not read ETag, Retry-After'),
  );
  expect(
    await changed((answer, { method }) =>
      method === 'OPTIONS' ? new Response(null, { status: 401 }) : withHeaders(answer, {}),
    ),
  ).toEqual(one('answered 401; browsers take only 2xx'));
  expect(
    await changed((answer, { method }) =>
      withHeaders(
        answer,
        answer.status === 401 && method === 'GET' ? { 'access-control-allow-origin': undefined } : {},
      ),
    ),
  ).toEqual(one('Answers that refuse lack Access-Control-Allow-Origin'));
});

test('versions that do not go together are told of, with their days', async () => {
  const served =
    (more: object): Change =>
    async (answer, { url }) =>
      url.endsWith('/v1/versions')
        ? withHeaders(
            new Response(JSON.stringify({ ...((await answer.clone().json()) as object), ...more }), answer),
            {},
          )
        : withHeaders(answer, {});
  const kits = (endsOn: string) => [{ kit: '0.1', api: '1.0', from: '2020-01-01', endsOn }];
  const soon = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  for (const [more, says] of [
    [{ api: '2.0.0' }, 'trouble versions: Version 0.1.0 of the elements needs the API 1.0; the server speaks 2.0.0'],
    [{ kits: kits('2021-01-01') }, 'trouble versions: The last day of version 0.1.0 of the elements was 2021-01-01'],
    [{ kits: kits(soon) }, `advice versions: The last day of version 0.1.0 of the elements is ${soon}`],
    [{ kits: [] }, 'advice versions: The server does not know version 0.1.0'],
  ] as const)
    expect((await foundAt({}, { change: served(more) })).told).toEqual(one(says));
  expect((await foundAt({ script: { text: 'export {};' } })).told).toEqual(one('cannot be read from its script'));
  expect((await foundAt({ script: { text: 'export {};' } }, { version: '0.1.7' })).told).toEqual([]);
});

test('a clock that is off by more than a minute is told of; by less it is not', async () => {
  const off =
    (seconds: number): Change =>
    async (answer, { url }) =>
      url.endsWith('/v1/versions')
        ? withHeaders(
            new Response(
              JSON.stringify({
                ...((await answer.clone().json()) as object),
                now: new Date(Date.now() + seconds * 1000).toISOString(),
              }),
              answer,
            ),
            {},
          )
        : withHeaders(answer, {});
  expect((await foundAt({}, { change: off(50) })).told).toEqual([]);
  expect((await foundAt({}, { change: off(-600) })).told).toEqual(
    one("The clock of the API is 10 min behind this machine's. → Set"),
  );
  // The page's server says the same time: it may be this machine that is wrong.
  const date = new Date(Date.now() + 7_200_000).toUTCString();
  expect((await foundAt({ headers: { date } }, { change: off(7200) })).told).toEqual(one('2 hours ahead of'));
  expect((await foundAt({ headers: { date } }, { change: off(7200) })).told).toEqual(
    one('Look at the clock of this machine first'),
  );
});
