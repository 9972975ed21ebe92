import { tabTo } from './support/element.ts';
import { pdf } from './support/files.ts';
import { cast, signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a member fills in and submits the application by keyboard alone', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await signIn(page, cast.routeC.member);
  const type = (text: string) => page.keyboard.type(text);
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, /^Chuyển sinh hoạt/);
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible();
  await tabTo(page, /^Bắt đầu/);
  await press('Enter');
  await expect(page.getByLabel('Lý do chuyển')).toBeVisible();

  await tabTo(page, /^Lý do chuyển/);
  await type('Chuyển công tác');
  await tabTo(page, /^Số quyết định/);
  await type('128-QĐ/ĐU');
  await press('Tab');
  await type('Sở Ví Dụ');
  for (const part of ['20', '8', '2026', '1', '9', '2026']) {
    await press('Tab');
    await type(part);
  }
  await tabTo(page, /^Tiếp tục/);
  await press('Enter');
  await expect(page.getByRole('combobox')).toBeVisible();

  await tabTo(page, /^Chi bộ nơi đến/);
  await type('lam mau 1');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await tabTo(page, /^Tiếp tục/);
  await press('Enter');

  for (const paper of [/Quyết định hoặc văn bản làm căn cứ/, /Bản tự kiểm điểm/]) {
    const group = page.getByRole('group', { name: paper });
    const chooser = page.waitForEvent('filechooser');
    await group.getByRole('button', { name: 'Chọn tệp hoặc chụp ảnh' }).focus();
    await press('Enter');
    await (await chooser).setFiles(pdf('giay-to.pdf'));
    await expect(group.getByText('Đã tải lên')).toBeVisible();
  }
  await tabTo(page, /^Tiếp tục/);
  await press('Enter');
  await tabTo(page, /^Số điện thoại liên hệ/);
  await type('0912345678');
  await tabTo(page, /^Tiếp tục/);
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Kiểm tra lại trước khi nộp' })).toBeFocused();
  await tabTo(page, /^Tôi cam kết/);
  await press('Space');
  await tabTo(page, /^Nộp hồ sơ/);
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
});

test('a member confirms the dues and asks for the transfer by keyboard alone', async ({ page, server }) => {
  await server.control('reset', { scenario: 'dues/assessed' });
  await signIn(page, cast.routeA.member);
  await page.goto('/#/dang-phi');
  for (const name of ['Đúng, tôi xác nhận mức đóng', 'Chuyển khoản bằng mã QR']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await tabTo(page, new RegExp(`^${name}`));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Chuyển khoản', exact: true })).toBeFocused();
  await tabTo(page, /^Kiểm tra lại/);
});
