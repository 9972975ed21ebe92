import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { cast, createServer, memoryStore, scenario, trustedIdentity, type Server } from '@tthc-dang/api-spec';
import { launchOptions } from '../../../tools/chromium.mjs';

/** So many dossiers wait for one officer: the first argument, or ten thousand. */
const many = Number(process.argv[2] ?? 10_000);
const longest = 100;
const here = import.meta.dirname;

/** The reference server with many dossiers of one unit: those of a scenario, copied under other ids and names. */
async function crowdedServer(): Promise<Server> {
  const { store, clock } = await scenario('transfer/inbox');
  const snapshot = await store.snapshot();
  const held = snapshot.dossiers.filter(({ record }) =>
    record.handlers.some(({ organizationId }) => organizationId === 'base-so-vi-du'),
  );
  const copies = Array.from({ length: many }, (_unused, n) => {
    // The scenario has such dossiers.
    const { record, ...rest } = held[n % held.length]!;
    const [id, memberName] = [`${record.id}-${n}`, `${record.memberName} ${n}`];
    return { ...rest, log: [], record: { ...record, id, memberName, search: `nguoi ${n}` } };
  });
  const crowded = memoryStore({ ...snapshot, dossiers: copies });
  const identity = trustedIdentity(cast.routeC.baseSecretary);
  return createServer({ store: crowded, clock, identity, requestsPerMinute: 1e9 });
}

/** The list alone, bundled as its host would. */
async function pageScript(): Promise<string> {
  const folder = await mkdtemp(join(here, '.inbox-'));
  try {
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: here, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['tthc-source', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      outdir: folder,
      write: false,
      logLevel: 'error',
    });
    return outputFiles[0]?.text ?? '';
  } finally {
    await rm(folder, { recursive: true });
  }
}

const entry = `
import '../src/components/inbox/index.ts';
import { windowSize } from '../src/components/inbox/row-windows.ts';
import { createClient } from '@tthc-dang/core/client';
globalThis.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
const inbox = document.createElement('tthc-inbox');
inbox.client = createClient({ baseUrl: location.origin });
document.body.append(inbox);
globalThis.listed = () => Number([...inbox.shadowRoot.querySelectorAll('tbody')].length) * windowSize;
globalThis.rendered = () => inbox.shadowRoot.querySelectorAll('tbody tr').length;
`;

/** Opens the page; its requests to the API go to the handler. */
async function open(page: Page, server: Server, script: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (!url.pathname.startsWith('/v1/'))
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        },
        body: '<!doctype html><html lang="vi"><title>.</title><body><script type="module" src="/page.js"></script>',
      });
    const answer = await server(new Request(url, { method: request.method(), headers: await request.allHeaders() }));
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  await page.goto('http://127.0.0.1:1/');
  await until(page, 'rendered() > 0');
}

/** Waits until something holds. Asked from outside: the page's policy lets nobody evaluate inside. */
async function until(page: Page, holds: string): Promise<void> {
  while (!(await page.evaluate<boolean>(holds))) await page.evaluate('new Promise(requestAnimationFrame)');
}

/** Scrolls as a wheel does until something holds. */
async function scrollUntil(page: Page, by: number, holds: string): Promise<void> {
  while (!(await page.evaluate<boolean>(holds))) {
    await page.mouse.wheel(0, by);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
}

const acts: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['first page', async () => undefined],
  [`scrolled to the end of ${many} rows`, (page) => scrollUntil(page, 3000, `listed() >= ${many}`)],
  ['scrolled back to the top', (page) => scrollUntil(page, -20_000, 'scrollY === 0')],
  [
    'searched among them',
    async (page) => {
      await page.locator('#q').fill('4321');
      await until(page, 'listed() <= 100 && rendered() > 0');
    },
  ],
  [
    'search taken away',
    async (page) => {
      await page.locator('#q').fill('');
      await until(page, 'rendered() >= 25');
    },
  ],
];

const server = await crowdedServer();
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  const rows = [];
  await open(page, server, await pageScript());
  for (const [what, act] of acts) {
    const start = performance.now();
    await act(page);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    const tasks = await page.evaluate<number[]>('tasks.splice(0)');
    rows.push({
      what,
      seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
      'rows in the page': await page.evaluate<number>('rendered()'),
      'long tasks': tasks.length,
      'longest, ms': Math.round(Math.max(0, ...tasks)),
    });
  }
  console.table(rows);
  if (rows.slice(1).some((row) => row['longest, ms'] > longest)) {
    console.error(`A task took more than ${longest} ms.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
