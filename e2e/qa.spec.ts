import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { cast } from './support/people.ts';
import { startServer } from './support/server.ts';
import { expect, test } from './support/test.ts';

const { routeC } = cast;
const supplement = `/qa/?scenario=transfer/needs-supplement&person=${routeC.member}&element=tthc-dossier`;
const bar = (page: Page) => page.locator('tthc-qa');
const where = (page: Page) => page.evaluate(() => location.search + location.hash);

test('a link lands in one exact state, and again in the same after something was done', async ({ page }) => {
  await page.goto(supplement);
  await expect(page.getByText('Trần Thị Ví Dụ', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung' })).toBeVisible();
  await page.locator('tthc-dossier button[data-event="WITHDRAW"]').click();
  await page.locator('tthc-event-form').getByLabel(/Lý do/).fill('Thử');
  await page.locator('tthc-event-form #send').click();
  await page.locator('tthc-event-form #sure .button').first().click();
  await expect(page.locator('tthc-dossier .tag').first()).toHaveText('Đã rút');
  await page.goto('about:blank');
  await page.goto(supplement);
  await expect(page.locator('tthc-dossier .tag').first()).toHaveText('Yêu cầu bổ sung');
});

test('the address follows the page, and opens where the page was', async ({ page }) => {
  await page.goto(`/qa/?scenario=transfer/awaiting-cell&person=${routeC.cellSecretary}&element=tthc-inbox`);
  await page.locator('tthc-inbox').getByRole('link', { name: 'Trần Thị Ví Dụ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chuyển sinh hoạt đảng chính thức' })).toBeVisible();
  await expect
    .poll(() => where(page))
    .toBe(
      `?scenario=transfer/awaiting-cell&person=${routeC.cellSecretary}&element=tthc-dossier` +
        '&dossier=official-transfer/dossier-0001#/ho-so/official-transfer/dossier-0001',
    );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Chuyển sinh hoạt đảng chính thức' })).toBeVisible();
  await expect(bar(page)).toHaveAttribute('standing', 'entered');
});

test('clock, step, language and fault of a link are there', async ({ page }) => {
  await page.goto(
    `/qa/?scenario=transfer/awaiting-cell&person=${routeC.cellSecretary}&element=tthc-dossier&event=ACCEPT` +
      '&clock=2026-11-06T16:30&fault=officialTransferAccept:status:500&locale=en',
  );
  await expect(bar(page)).toContainText('06/11/2026 16:3');
  const form = page.locator('tthc-event-form');
  await form.locator('#send').click();
  await expect(form.locator('#outcome')).toContainText('The system made a mistake');
  await form.locator('#send').click();
  await expect(page.getByText(/Recorded/).first()).toBeVisible();
});

test('a link with mistakes opens nothing and says what there is', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/received' });
  await page.goto('/qa/?scenario=transfer/needs-suplement&person=m-nobody&element=tthc-dossier&clock=2026-02-30');
  await expect(bar(page).getByText('transfer/needs-suplement')).toContainText('transfer/needs-supplement');
  await expect(bar(page)).toHaveAttribute('standing', 'wrong');
  await expect(bar(page)).toContainText('Không có người “m-nobody”');
  await expect(bar(page)).toContainText('transfer/received');
});

test('a data set is chosen and opened in two steps', async ({ page }) => {
  await page.goto('/qa/');
  await bar(page).getByLabel('Bộ dữ liệu', { exact: true }).selectOption('transfer/refused');
  await bar(page).getByRole('link', { name: 'Mở trạng thái này' }).click();
  await expect(page.locator('tthc-dossier .tag').first()).toHaveText('Từ chối');
});

test('a server without levers has no page for testers', async ({ request }) => {
  const real = await startServer({ TTHC_CONTROL: '' });
  try {
    const answers = await Promise.all(
      ['/qa/', '/qa/qa.js', '/qa/tthc/tthc-qa.js', '/__control/choices'].map((path) => request.get(real.origin + path)),
    );
    expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404, 404]);
  } finally {
    await real.stop();
  }
});

test('an exported test runs: it passes where it was made, and fails in another state', async ({ page, server }) => {
  await page.goto(supplement);
  await expect(page.getByRole('heading', { name: 'Cần bổ sung' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Xuất thành phép thử' }).click();
  const written = await bar(page).getByLabel('Phép thử (Playwright)').inputValue();
  expect(written).toContain('transfer/needs-supplement');
  const right = run(written, server.origin);
  expect(right.said, right.said).toMatch(/1 passed/);
  const wrong = run(written.replaceAll('transfer/needs-supplement', 'transfer/received'), server.origin);
  expect(wrong.status).not.toBe(0);
  expect(wrong.said).toContain('Cần bổ sung');
});

/** Runs the text of a test as whoever took it would: from a file, with Playwright. */
function run(written: string, origin: string): { readonly status: number | null; readonly said: string } {
  const root = fileURLToPath(new URL('..', import.meta.url));
  mkdirSync(`${root}/.reports`, { recursive: true });
  const folder = mkdtempSync(`${root}/.reports/exported-`);
  writeFileSync(`${folder}/trang-thai.spec.ts`, written);
  writeFileSync(
    `${folder}/playwright.config.ts`,
    `import { launchOptions } from '${root}tools/chromium.mjs';
export default { use: { launchOptions: launchOptions() }, expect: { timeout: 10_000 }, outputDir: 'results' };`,
  );
  const { status, stdout, stderr } = spawnSync('playwright', ['test', '--config', folder, '--reporter=line'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TTHC_ORIGIN: origin },
    shell: process.platform === 'win32',
  });
  return { status, said: stdout + stderr };
}
