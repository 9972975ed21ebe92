import { isAccessible } from './support/accessible.ts';
import { cast, signIn } from './support/people.ts';
import { fillApplication, next } from './support/form.ts';
import { expect, test } from './support/test.ts';

const { routeC } = cast;

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
