import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trialHeaders } from '../packages/api-spec/src/server/node/page-policy.ts';
import { cast } from './support/people.ts';
import { expect, test as base } from './support/test.ts';

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));

/** A page of a portal that carries two builds of the kit, the second one under a suffix, and gives each its own person. */
const test = base.extend<{ readonly open: (suffixed: boolean) => Promise<void> }>({
  open: async ({ page, server }, use) => {
    const second = join(mkdtempSync(join(tmpdir(), 'tthc-two-')), 'second.js');
    const { status, stderr } = spawnSync(process.execPath, [
      `${elements}bin/tthc-elements.mjs`,
      'suffixed',
      'v2',
      second,
    ]);
    expect(status, String(stderr)).toBe(0);
    const token = async (personId: string) => {
      const answer = await fetch(`${server.origin}/__control/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personId }),
      });
      return ((await answer.json()) as { token: string }).token;
    };
    const tokens = [await token(cast.routeC.cellSecretary), await token(cast.routeC.member)];
    await use(async (suffixed) => {
      const tag = suffixed ? '-v2' : '';
      await page.route('**/two.html', (route) =>
        route.fulfill({
          headers: { ...trialHeaders, 'content-type': 'text/html; charset=utf-8' },
          body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Hai bản</title>
<script type="module" src="/tthc/tthc-elements.js"></script><script type="module" src="/second.js"></script>
<main>
<tthc-portal id="first"><tthc-inbox></tthc-inbox></tthc-portal>
<tthc-portal${tag} id="second"><tthc-official-transfer${tag}></tthc-official-transfer${tag}></tthc-portal${tag}></main></html>`,
        }),
      );
      await page.route('**/second.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript; charset=utf-8',
          body: suffixed ? readFileSync(second, 'utf8') : readFileSync(`${elements}dist/cdn/tthc-elements.js`, 'utf8'),
        }),
      );
      await page.goto('/two.html');
      await page.evaluate(([one, other]) => {
        for (const [id, value] of [
          ['first', one],
          ['second', other],
        ] as const)
          Object.assign(document.getElementById(id)!, { token: value });
      }, tokens);
    });
  },
});

test('two builds on one page work side by side under a suffix, each with its own tags and its own person', async ({
  page,
  server,
  open,
}) => {
  await server.control('reset', { scenario: 'transfer/draft' });
  await open(true);
  // The second build: the whole form, with the fields that it loads later.
  const form = page.locator('#second');
  await form.getByRole('button', { name: 'Làm tiếp hồ sơ' }).click();
  await form.getByLabel('Lý do chuyển').selectOption({ label: 'Chuyển công tác đến đơn vị mới' });
  await form.getByLabel('Số quyết định').fill('99-QĐ/ĐU');
  await expect(form.getByText(/Đã lưu/).first()).toBeVisible();
  // The first build goes on as if it were alone.
  await expect(page.locator('#first').getByRole('heading', { level: 1 })).toHaveText('Hồ sơ chờ đơn vị tôi xử lý');
  const tags = await page.evaluate(() => {
    const inside = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.localName.startsWith('tthc-') ? [one.localName] : []),
        ...(one.shadowRoot ? inside(one.shadowRoot) : []),
      ]);
    return ['first', 'second'].map((id) => inside(document.getElementById(id)!));
  });
  expect(tags[0]!.filter((tag) => tag.endsWith('-v2'))).toEqual([]);
  expect(tags[1]!.length).toBeGreaterThan(3);
  expect(tags[1]!.filter((tag) => !tag.endsWith('-v2'))).toEqual([]);
});

test('without a suffix the second build says in the console that the tags are taken, and the first goes on', async ({
  page,
  server,
  open,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await server.control('reset', { scenario: 'transfer/awaiting-cell' });
  await open(false);
  await expect(page.locator('#first tthc-inbox').getByText('Trần Thị Ví Dụ').first()).toBeVisible();
  await expect.poll(() => warnings).toEqual([expect.stringContaining('Another version of the elements')]);
});
