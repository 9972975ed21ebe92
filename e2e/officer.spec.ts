import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { openFromInbox } from './support/form.ts';
import { cast, signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

const { routeC } = cast;

/** The row of the list that has the focus; -1 for none. */
const focusedRow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const active = document.querySelector('tthc-inbox')?.shadowRoot?.activeElement;
    return Number(active?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
  });

test('an officer goes through the inbox, opens a dossier and comes back to its row by keyboard alone', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/inbox' });
  await signIn(page, routeC.baseSecretary);
  await page.getByRole('link', { name: 'Hộp thư' }).focus();
  await page.keyboard.press('Enter');
  const rows = page.locator('tthc-inbox [data-row]');
  await expect(rows).toHaveCount(3);
  for (let presses = 0; presses < 40 && (await focusedRow(page)) < 0; presses += 1) await page.keyboard.press('Tab');
  await expect.poll(() => focusedRow(page)).toBe(0);
  await page.keyboard.press('j');
  await expect.poll(() => focusedRow(page)).toBe(1);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedRow(page)).toBe(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Chuyển sinh hoạt đảng chính thức', level: 1 })).toBeVisible();
  await page.goBack();
  await expect.poll(() => focusedRow(page)).toBe(2);
});

test('an officer returns several dossiers at once, with one reason', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/inbox' });
  await signIn(page, routeC.baseSecretary);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('button', { name: 'Xử lý nhiều hồ sơ cùng lúc' }).click();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Chọn mọi hồ sơ cùng bước đang hiện' }).click();
  await page.getByRole('button', { name: 'Xử lý 3 hồ sơ' }).click();
  await page.getByRole('button', { name: 'Trả lại bước trước' }).click();
  await page.locator('tthc-batch textarea').fill('Thiếu biên bản họp chi bộ.');
  await page.locator('tthc-batch #send-all').click();
  await expect(page.getByRole('heading', { name: 'Đã xong cả 3 hồ sơ' })).toBeFocused();
  await page.getByRole('button', { name: 'Quay lại danh sách' }).click();
  await expect(page.getByText('Không có hồ sơ nào chờ đơn vị xử lý.')).toBeVisible();
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
