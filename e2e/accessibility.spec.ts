import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cast, signIn } from './support/people.ts';
import { fillApplication, next, openFromInbox } from './support/form.ts';
import { expect, test } from './support/test.ts';

const { routeC } = cast;

/** No violation of WCAG 2.2 AA, and nothing that scrolls sideways. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

test('every screen of the application is accessible, errors included', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await isAccessible(page);
  await signIn(page, routeC.member);
  await isAccessible(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await next(page);
  await expect(page.getByText(/Có \d+ mục cần sửa/)).toBeVisible();
  await isAccessible(page);
  await fillApplication(page, { typed: 'lam mau 1', option: /1/ });
  await isAccessible(page);
});

for (const [scenario, person, name] of [
  ['transfer/awaiting-base', routeC.baseSecretary, 'Trần Thị Ví Dụ'],
  ['transfer/inbox', routeC.baseSecretary, 'Trần Thị Ví Dụ'],
] as const)
  test(`inbox and dossier of ${scenario} are accessible`, async ({ page, server }) => {
    await server.control('reset', { scenario });
    await signIn(page, person);
    await page.getByRole('link', { name: 'Hộp thư' }).click();
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
    await isAccessible(page);
    await openFromInbox(page, name);
    await isAccessible(page);
    await page.locator('tthc-dossier button[data-event="APPROVE"]').click();
    await page.locator('tthc-event-form #send').click();
    await expect(page.getByText(/Có \d+ mục cần sửa/)).toBeVisible();
    await isAccessible(page);
  });

test('a member whose dossier needs a supplement sees it at 320 pixels without scrolling sideways', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/needs-supplement' });
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, routeC.member);
  await page
    .getByRole('link', { name: /Yêu cầu bổ sung/ })
    .first()
    .click();
  await expect(page.getByText('Bản tự kiểm điểm thiếu chữ ký').first()).toBeVisible();
  await isAccessible(page);
});
