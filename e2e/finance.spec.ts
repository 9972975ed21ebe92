import { duesCast } from '../packages/api-spec/src/server/scenarios/dues-stage.ts';
import { put, tabTo } from './support/element.ts';
import { signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('the treasurer of a cell takes cash by keyboard alone', async ({ page, server }) => {
  await server.control('reset', { scenario: 'dues/assessed' });
  await signIn(page, duesCast.finance);
  await put(page, 'tthc-dues-ledger', { month: '2026-11' });
  await expect(page.getByRole('heading', { name: 'Đảng viên', exact: true })).toBeVisible();
  await tabTo(page, /^Thu tiền mặt của Nguyễn Văn Mẫu/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Thu tiền mặt' })).toBeFocused();
  await expect(page.getByLabel(/Số tiền thu/)).toHaveValue('123.457');
  await tabTo(page, /^Ngày/);
  for (const part of ['2', '11', '2026']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('0000131');
  await tabTo(page, /Người nộp đã xác nhận/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Thu tiền mặt$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#news')).toHaveText(/Đã ghi nhận: Thu tiền mặt/);
  await expect(page.locator('#news')).toBeFocused();
  await expect(page.getByRole('row', { name: /Nguyễn Văn Mẫu/ })).toContainText('Biên lai 0000131');
});

test('finance proposes, the secretary closes, and nobody does both', async ({ page, server }) => {
  await server.control('reset', { scenario: 'dues/book-collecting' });
  await signIn(page, duesCast.finance);
  await put(page, 'tthc-dues-period', { month: '2026-11' });
  await page.getByRole('button', { name: 'Lập đề nghị chốt sổ' }).click();
  await page.locator('tthc-event-form #send').click();
  await expect(page.locator('#news')).toHaveText(/Đã ghi nhận: Lập đề nghị chốt sổ/);
  await expect(page.locator('#news')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Chốt sổ', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Đổi người' }).click();
  await page.locator(`button[value="${duesCast.secretary}"]`).click();
  await expect(page.getByRole('button', { name: 'Đổi người' })).toBeVisible();
  await put(page, 'tthc-dues-period', { month: '2026-11' });
  await tabTo(page, /^Chốt sổ$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('tthc-event-form #send')).toBeVisible();
  await tabTo(page, /^Chốt sổ$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Xác nhận: Chốt sổ/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#news')).toHaveText(/Đã ghi nhận: Chốt sổ/);
  await expect(page.locator('#news')).toBeFocused();
});
