import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startService, type Service } from '../server/node/service.ts';
import { memoryStore } from '../server/store/memory.ts';
import { conform } from './main.ts';

let service: Service;
let folder: string;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conform-'));
  service = await startService({
    store: memoryStore(),
    host: '127.0.0.1',
    port: 0,
    control: true,
    mounts: [],
    origins: [],
    tokenSeconds: 1800,
    requestsPerMinute: 100_000,
    log: () => undefined,
    report: (cause) => said.push(String(cause)),
  });
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
}, 60_000);

afterAll(async () => {
  vi.restoreAllMocks();
  await service.stop();
  await rm(folder, { recursive: true });
});

test('over the network everything that is asked passes, and the report is a file', async () => {
  const file = join(folder, 'report.xml');
  const code = await conform([
    '--base-url',
    `${service.origin}/`,
    '--procedures',
    'official-transfer',
    '--only',
    '/submit',
    '--junit',
    file,
  ]);
  expect([code, said.filter((line) => line.startsWith('FAILED'))]).toEqual([0, []]);
  expect(await readFile(file, 'utf8')).toContain('classname="official-transfer"');
  expect(said.join('\n')).toContain('requirement, row or rule');
}, 60_000);

test('real tokens: what is missing, expired or forged is refused', async () => {
  expect(await conform(['--base-url', service.origin, '--only', 'protocol/token', '--quiet'])).toBe(0);
}, 60_000);

test('a failure is told and ends with 1', async () => {
  // An adapter whose backend says every state wrongly.
  const adapter = join(folder, 'adapter.mjs');
  await writeFile(
    adapter,
    `export default (baseUrl) => ({
      baseUrl,
      begin: async ({ name }) => {
        await fetch(baseUrl + '/__control/reset', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ scenario: 'conformance/' + name }) });
      },
      token: async (personId) => {
        const answer = await fetch(baseUrl + '/__control/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId }) });
        return (await answer.json()).token;
      },
      fetch: async (request) => {
        const answer = await fetch(request);
        const text = (await answer.text()).replaceAll('"cell-intake"', '"received"');
        return new Response(text || null, { status: answer.status, headers: { ...Object.fromEntries(answer.headers), 'content-encoding': '' } });
      },
    });`,
  );
  const code = await conform([
    '--base-url',
    service.origin,
    '--adapter',
    adapter,
    '--only',
    'official-transfer/submit-incomplete',
  ]);
  expect(code).toBe(0);
  const failing = await conform([
    '--base-url',
    service.origin,
    '--adapter',
    adapter,
    '--only',
    'official-transfer/submit-on-behalf',
  ]);
  expect(failing).toBe(1);
  expect(said.join('\n')).toContain('state: expected "cell-intake", found "received"');
}, 60_000);

test.each([
  ['without an address', []],
  ['with an option that there is not', ['--base-url', 'http://127.0.0.1:1', '--fast']],
  ['with a procedure that there is not', ['--base-url', 'http://127.0.0.1:1', '--procedures', 'dang-vien']],
  ['where nobody listens', ['--base-url', 'http://127.0.0.1:1']],
])('%s it ends with 2', async (_, argv) => {
  expect(await conform(argv)).toBe(2);
});
