import { expect, test } from './support/test.ts';

test('somebody who is not signed in practises on a phone, by the keyboard alone, and it is ticked off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/qa/');
  await page.getByRole('link', { name: 'Tập làm thử với dữ liệu giả định' }).click();
  await expect(page.getByRole('heading', { name: 'Tập làm thử' })).toBeVisible();
  await expect(page.getByText('Không có gì được gửi đi thật').first()).toBeVisible();
  const begin = page.getByRole('button', { name: 'Làm thử: Tiếp nhận thử một hồ sơ' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tiếp nhận thử một hồ sơ' })).toBeFocused();
  const accept = page.getByRole('button', { name: 'Tiếp nhận', exact: true });
  await accept.focus();
  await page.keyboard.press('Enter');
  const send = page.locator('tthc-event-form').getByRole('button', { name: 'Tiếp nhận', exact: true });
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đồng chí đã làm xong việc này.').first()).toBeVisible();
  // The page around is where it was: the practice is no dossier of the portal.
  expect(new URL(page.url()).hash).toBe('#/tap-lam');
  const cutOff = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(cutOff).toBe(0);
  await page.getByRole('button', { name: 'Về danh sách việc tập' }).press('Enter');
  const again = page.getByRole('button', { name: 'Làm lại: Tiếp nhận thử một hồ sơ' });
  await expect(again).toBeFocused();
});

test('a portal with real data has no practice', async ({ page }) => {
  await page.goto('/#/tap-lam');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await expect(page.locator('tthc-tour')).toHaveCount(0);
});
