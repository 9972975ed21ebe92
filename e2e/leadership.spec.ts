import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reportsCast } from '../packages/api-spec/src/server/scenarios/reports.ts';
import { put } from './support/element.ts';
import { signIn, switchTo } from './support/people.ts';
import { printed } from './support/printed.ts';
import { expect, test } from './support/test.ts';

/** Puts an element into the portal of a person who signs in. */
async function open(page: Page, personId: string, tag: string): Promise<void> {
  await signIn(page, personId);
  await put(page, tag);
}

/** No violation of WCAG 2.2 AA inside the element, and nothing that scrolls sideways. */
async function isAccessible(page: Page, tag: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(tag).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

test.beforeEach(({ server }) => server.control('reset', { scenario: 'reports/several-weeks' }));

for (const width of [320, 1280])
  test(`a leader reads how the work goes at ${width} pixels, goes down to one unit, and prints it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, reportsCast.aboveSecretary, 'tthc-progress');
    await expect(
      page.getByRole('img', { name: /Biểu đồ theo đơn vị: 5 hồ sơ đang giải quyết, trong đó 5 quá hạn/ }),
    ).toBeVisible();
    await page.locator('tthc-progress details').nth(1).locator('summary').click();
    await expect(page.getByRole('table', { name: 'Theo đơn vị' })).toBeVisible();
    await isAccessible(page, 'tthc-progress');
    await page.getByLabel('Đơn vị trực thuộc').selectOption({ label: 'Đảng bộ Sở Ví Dụ' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Đảng bộ Sở Ví Dụ');
    await expect(page.getByText('Chi bộ Thanh tra Sở Ví Dụ').first()).toBeVisible();
    const text = (await printed(page)).pages.map((one) => one.text).join(' ');
    // The figures beside the plots are printed though they are folded up on the screen.
    for (const words of ['Theo tuần', '12/11/2026 – 18/11/2026', 'Chín phần mười', 'quy ước của hệ thống'])
      expect(text).toContain(words);
  });

test('plots tell their series apart in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, reportsCast.aboveSecretary, 'tthc-progress');
  await expect(page.getByRole('img', { name: /Biểu đồ theo tuần/ }).first()).toBeVisible();
  const looks = await page.locator('tthc-progress').evaluate((element) => {
    const of = (selector: string) => {
      const { fill, stroke } = getComputedStyle(element.shadowRoot!.querySelector(selector)!);
      return `${fill} ${stroke}`;
    };
    return [of('.plot rect.full'), of('.plot rect.hollow'), of('.plot rect.done'), of('#plot-done .stripe')];
  });
  expect(new Set(looks.slice(0, 3)).size).toBe(3);
  expect(looks[3]?.split(' rgb')[0]).not.toBe(looks[1]?.split(' rgb')[0]);
});

test('a weekly report goes up by the keyboard alone, its text can be copied, and the body above sees it', async ({
  page,
  context,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, reportsCast.focalPoint, 'tthc-report-form');
  const count = page.getByLabel('Số vướng mắc của đơn vị trong tuần');
  await count.focus();
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Đã tập huấn hai buổi.');
  // The page is loaded again, and what was written is still there.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Đổi người' })).toBeVisible();
  await put(page, 'tthc-report-form');
  await expect(count).toHaveValue('2');
  await page.getByRole('button', { name: 'Sao chép' }).click();
  await expect(page.getByText('Đã sao chép').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('BÁO CÁO TUẦN (từ 24/12/2026 đến 30/12/2026)');
  expect(copied).toContain('Ghi chú: Đã tập huấn hai buổi.');
  await isAccessible(page, 'tthc-report-form');
  await page.getByRole('button', { name: 'Gửi báo cáo lên cấp trên' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('tthc-report-form #news')).toBeFocused();
  await expect(page.locator('tthc-report-form #news')).toContainText('Đã gửi báo cáo của Đảng bộ Sở Ví Dụ');
  // After the deadline the body above sees who reported, and who did not.
  await server.control('clock', { at: '2026-12-31T17:30:00+07:00' });
  await page.goto('/');
  await switchTo(page, reportsCast.aboveClerk);
  await put(page, 'tthc-report-form');
  const line = (name: string) => page.getByRole('row', { name });
  await expect(line('Đảng bộ Sở Ví Dụ')).toContainText('đã gửi');
  await expect(line('Đảng bộ Sở Thử Nghiệm')).toContainText('chậm');
});
