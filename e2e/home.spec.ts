import { put } from './support/element.ts';
import { cast, signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('home: what is asked of a member leads to the dossier', async ({ page, server }) => {
  await server.control('reset', { scenario: 'corrections/needs-supplement' });
  await signIn(page, cast.routeA.member);
  await put(page, 'tthc-home', { href: '#/ho-so/{procedure}/{id}' });
  await expect(page.getByRole('heading', { name: 'Chào đồng chí Nguyễn Văn Mẫu' })).toBeVisible();
  await page.getByRole('link', { name: 'Sửa dữ liệu đảng viên: Yêu cầu bổ sung' }).first().click();
  await expect(page.getByRole('heading', { name: 'Sửa dữ liệu đảng viên', level: 1 })).toBeVisible();
});

test('home: contacts read once are there when the network is not', async ({ page, server, context }) => {
  await server.control('reset', { scenario: 'feedback/none' });
  await signIn(page, cast.routeA.member);
  await put(page, 'tthc-support');
  await expect(page.getByRole('link', { name: 'Gọi 0912 345 601' })).toBeVisible();
  await context.setOffline(true);
  await put(page, 'tthc-support');
  await expect(page.getByText('được lưu trên máy này lúc')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('link', { name: 'Gọi 0912 345 601' })).toBeVisible();
});

test('home: own data are looked over, and what is wrong is reported', async ({ page, server }) => {
  await server.control('reset', { scenario: 'corrections/none' });
  await signIn(page, cast.routeA.member);
  await put(page, 'tthc-profile-check');
  await page.getByRole('checkbox', { name: 'Chưa đúng: Thường trú' }).check();
  await page.getByRole('button', { name: 'Báo sửa 1 mục đã đánh dấu' }).click();
  await page.getByLabel(/^Thường trú/).fill('Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu');
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.getByRole('button', { name: 'Đề nghị sửa dữ liệu', exact: true }).click();
  await expect(page.getByText(/Đã gửi đề nghị sửa SD-/).first()).toBeVisible();
  await expect(page.getByText('Chờ chi bộ xác nhận')).toBeVisible();
});

test('home: feedback is written and followed', async ({ page, server }) => {
  await server.control('reset', { scenario: 'feedback/none' });
  await signIn(page, cast.routeA.member);
  await put(page, 'tthc-feedback');
  await page.getByRole('button', { name: 'Viết phản ánh' }).click();
  await page.getByRole('radio', { name: 'Đề xuất, góp ý' }).check();
  await page.getByRole('radio', { name: 'Góp ý để tốt hơn' }).check();
  await page.getByLabel('Tiêu đề').fill('Thêm chữ to');
  await page.getByLabel('Nội dung').fill('Đồng chí lớn tuổi khó đọc chữ nhỏ.');
  await page.getByRole('button', { name: 'Gửi phản ánh', exact: true }).click();
  await expect(page.getByText(/Đã gửi phản ánh GY-/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Xem GY-/ }).click();
  await expect(page.getByRole('heading', { name: 'Phản ánh, góp ý', level: 1 })).toBeVisible();
});
