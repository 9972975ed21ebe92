import { administrationCast as who } from '../packages/api-spec/src/server/scenarios/administration-cast.ts';
import { put, tabTo } from './support/element.ts';
import { signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('an administrator locks an account by keyboard alone, with its reason', async ({ page, server }) => {
  await server.control('reset', { scenario: 'accounts/active' });
  await signIn(page, who.admin);
  await put(page, 'tthc-accounts', { 'unit-id': who.cell });
  await expect(page.getByRole('row', { name: new RegExp(who.memberName) }).first()).toBeVisible();
  await tabTo(page, new RegExp(`^Xử lý tài khoản của ${who.memberName}, cấp ủy viên`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Khóa tài khoản' })).toBeVisible();
  await tabTo(page, /^Khóa tài khoản$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Khóa tài khoản' })).toBeFocused();
  await tabTo(page, /Thay đổi nhân sự/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Lý do/);
  await page.keyboard.type('Thôi giữ chức vụ.');
  await tabTo(page, /^Khóa tài khoản$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#news')).toHaveText(/Đã ghi nhận: Khóa tài khoản/);
  await expect(page.locator('#news')).toBeFocused();
});

test('a signature is made ready on the device under the strict policy and put into use', async ({ page, server }) => {
  await server.control('reset', { scenario: 'images/none' });
  await signIn(page, who.baseSecretary);
  await put(page, 'tthc-signatures', { 'unit-id': who.base });
  const photo = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'ivory';
    context.fillRect(0, 0, 900, 600);
    context.fillStyle = 'midnightblue';
    context.fillRect(300, 200, 300, 150);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  });
  await page
    .getByRole('group', { name: 'Ảnh chụp hoặc ảnh quét' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from(photo) });
  await expect(page.getByText(/điểm ảnh, .*: đạt\./)).toBeVisible();
  await page.getByRole('button', { name: 'Dùng ảnh này' }).click();
  await page.getByRole('checkbox', { name: /Đây là chữ ký của tôi/ }).check();
  await page.locator('tthc-event-form #send').click();
  await expect(page.locator('#news')).toHaveText(/Đã ghi nhận: Tải ảnh chữ ký/);
  await expect(page.locator('#news')).toBeFocused();
  await expect(page.getByText('không phải ký số').first()).toBeVisible();
});

test('a checklist item is stated with what proves it', async ({ page, server }) => {
  await server.control('reset', { scenario: 'accounts/none' });
  await signIn(page, who.baseSecretary);
  await put(page, 'tthc-readiness', { 'unit-id': who.base });
  await page
    .getByRole('button', { name: /^Cập nhật mục/ })
    .first()
    .click();
  const done = page.getByRole('checkbox', { name: 'Mục này đã xong' });
  if (await done.isVisible()) await done.check();
  await page.getByLabel(/Căn cứ/).fill('Biên bản số 05');
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.locator('#news')).toHaveText(/^Đã ghi:/);
  await expect(page.locator('#news')).toBeFocused();
});
