import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startReference, type Reference } from '../node.ts';
import { portalAnswer, stand } from './internal/testing/stand.ts';
import { doctor } from './main.ts';

const said: string[] = [];
let api: Reference;
const origins: string[] = [];

beforeAll(async () => {
  api = await startReference({ origins });
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
});
afterEach(() => said.splice(0));
afterAll(async () => {
  vi.restoreAllMocks();
  await api.stop();
});

test('nothing wrong ends with 0; what is wrong is printed with its remedy and ends with 1', async () => {
  await using portal = await stand(portalAnswer(api.origin, {}));
  // Its origin is not let in yet.
  expect(await doctor(['--portal', portal.origin])).toBe(1);
  expect(said.join()).toMatch(/TROUBLE\s+origin\s+The API does not let pages of .*\n\s+Name .*TTHC_ORIGINS=/);
  expect(said.join()).toContain('1 wrong, 0 to be better.');
  expect(said.join()).not.toContain('Content-Security-Policy:');
  origins.push(portal.origin);
  said.splice(0);
  expect(await doctor(['--portal', portal.origin])).toBe(0);
  expect(said.join()).toContain(`API       ${api.origin}/\nElements  0.1.0\n\n0 wrong`);
});

test('advice alone ends with 0, and the policy to send is printed', async () => {
  await using portal = await stand(portalAnswer(api.origin, { without: ['content-security-policy'] }));
  origins.push(portal.origin);
  expect(await doctor(['--portal', portal.origin])).toBe(0);
  expect(said.join()).toContain(`Content-Security-Policy: default-src 'none'; script-src 'self';`);
  expect(said.join()).toContain(`connect-src 'self' ${api.origin};`);
});

test('as JSON everything is there', async () => {
  await using portal = await stand(portalAnswer(api.origin, {}));
  expect(await doctor(['--portal', portal.origin, '--json'])).toBe(1);
  expect(JSON.parse(said.join())).toMatchObject({
    version: '0.1.0',
    findings: [{ topic: 'origin', level: 'trouble' }],
  });
});

test('a command that makes no sense ends with 2 and says why', async () => {
  expect(await doctor([])).toBe(2);
  expect(await doctor(['--help'])).toBe(0);
  for (const argv of [
    ['--portal', 'cong.example'],
    ['--portal', 'file:///etc/hosts'],
    ['--portal', 'https://cong.example', '--api', 'v1'],
    ['--portal', 'https://cong.example', '--elements', 'latest'],
    ['--portal'],
    ['--what'],
  ])
    expect(await doctor(argv), argv.join(' ')).toBe(2);
  expect(said.join('\n')).toMatch(/"cong\.example" is no address[^]*"latest" is no version/);
});

test('a base-url that is none is said', async () => {
  await using portal = await stand(portalAnswer('http://[', {}));
  expect(await doctor(['--portal', portal.origin])).toBe(2);
  expect(said.join()).toContain('The base-url "http://[" of <tthc-portal> is no address.');
});
