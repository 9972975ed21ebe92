import { devices, type Page } from '@playwright/test';
import { samplePng, signaturePng } from '../packages/api-spec/src/server/scenarios/sample-files.ts';
import { qrPath } from '../packages/elements/src/internal/qr-path.ts';
import { chooseOrganization, fillDate, next, submitApplication } from './support/form.ts';
import { cast, choose, signIn } from './support/people.ts';
import { expect, listen, test as base } from './support/test.ts';

const { member, cellSecretary } = cast.routeC;

/** A phone of its own: no cookie, no storage, nothing of the computer. */
const test = base.extend<{ readonly phone: Page }>({
  phone: async ({ browser, server, complaints }, use) => {
    const { viewport: _, ...pixel } = devices['Pixel 7'];
    const context = await browser.newContext({
      ...pixel,
      viewport: { width: 360, height: 740 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      baseURL: server.origin,
    });
    const page = await context.newPage();
    listen(page, complaints, server.origin);
    await use(page);
    await context.close();
  },
});

const photo = (name: string, bytes = samplePng) => ({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) });
const papers = (page: Page, name: RegExp) => page.getByRole('group', { name });
const saved = (page: Page) => expect(page.getByText(/^Đã lưu \d/)).toBeVisible();

/** On the computer, as far as the screen that asks for papers. */
async function asFarAsPapers(page: Page): Promise<void> {
  await signIn(page, member);
  await page.goto('/#/chuyen-chinh-thuc');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByLabel('Lý do chuyển').selectOption({ label: 'Chuyển công tác đến đơn vị mới' });
  await page.getByLabel('Số quyết định').fill('128-QĐ/ĐU');
  await page.getByLabel('Nơi ban hành quyết định').fill('Sở Ví Dụ');
  await fillDate(page, /Ngày ban hành quyết định/, '2026-08-20');
  await fillDate(page, /Ngày quyết định có hiệu lực/, '2026-09-01');
  await next(page);
  await chooseOrganization(page, /Chi bộ nơi đến/, 'lam mau 1', /1/);
  await next(page);
  await expect(papers(page, /Bản tự kiểm điểm/)).toBeVisible();
}

/** What the code says, and that the picture says the same. */
async function read(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: 'Mã QR dẫn đến hồ sơ này' });
  await expect(code).toBeVisible();
  const address = (await page.locator('tthc-event-form .phone .address').textContent())?.trim() ?? '';
  expect(await code.locator('path').getAttribute('d')).toBe((await qrPath(address)).d);
  return address;
}

test.beforeEach(async ({ server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await server.control('clock', { at: '2026-09-07T08:00:00+07:00' });
});

test('papers are photographed with the phone and appear on the computer, where typing goes on', async ({
  page,
  phone,
  server,
}) => {
  await asFarAsPapers(page);
  await page.getByRole('button', { name: 'Chụp giấy tờ bằng điện thoại' }).click();
  const address = await read(page);
  // Nothing of the person, of the sign-in or of the answers: the dossier, and no more.
  expect(address).toMatch(new RegExp(`^${server.origin}/#/ho-so/official-transfer/[\\w-]+$`));

  await phone.goto(address);
  await phone.getByRole('button', { name: 'Đăng nhập' }).click();
  await choose(phone, member);
  await phone.getByRole('button', { name: 'Tiếp tục phần chưa gửi' }).click();
  await expect(phone.getByLabel('Số quyết định')).toHaveValue('128-QĐ/ĐU');
  await next(phone);
  await next(phone);
  await papers(phone, /Bản tự kiểm điểm/)
    .locator('input[type=file]')
    .setInputFiles([photo('trang-1.png')]);
  await expect(papers(phone, /Bản tự kiểm điểm/)).toContainText('trang-1.png');
  await saved(phone);

  await expect(papers(page, /Bản tự kiểm điểm/)).toContainText('trang-1.png');
  await expect(page.locator('.phone .notice')).toContainText('đã nhận từ thiết bị khác: Bản tự kiểm điểm');

  // Both at once: each goes on without having seen what the other has just done.
  await papers(page, /Quyết định hoặc văn bản/)
    .locator('input[type=file]')
    .setInputFiles([photo('quyet-dinh.png')]);
  await saved(page);
  await papers(phone, /Bản tự kiểm điểm/)
    .locator('input[type=file]')
    .setInputFiles([photo('trang-2.png', signaturePng)]);
  await expect(papers(phone, /Quyết định hoặc văn bản/)).toContainText('quyet-dinh.png');
  await expect(papers(page, /Bản tự kiểm điểm/)).toContainText('trang-2.png');
  for (const one of [page, phone]) {
    await expect(papers(one, /Bản tự kiểm điểm/).locator('li')).toHaveCount(2);
    await expect(papers(one, /Quyết định hoặc văn bản/).locator('li')).toHaveCount(1);
    await expect(one.locator('#other-copy')).toHaveCount(0);
  }

  // Handed in on the computer, it is handed in on the phone.
  await page.getByRole('button', { name: 'Xong, ẩn mã' }).click();
  await next(page);
  await page.getByLabel('Số điện thoại liên hệ').fill('0912 345 678');
  await next(page);
  await submitApplication(page);
  await phone.reload();
  await expect(phone.locator('tthc-dossier .tag').first()).toHaveText('Chờ chi bộ tiếp nhận');
});

test('whoever else holds the code learns nothing', async ({ page, phone }) => {
  await asFarAsPapers(page);
  await page.getByRole('button', { name: 'Chụp giấy tờ bằng điện thoại' }).click();
  const address = await read(page);
  await phone.goto(address);
  await expect(phone.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await expect(phone.locator('body')).not.toContainText('128-QĐ/ĐU');
  await phone.getByRole('button', { name: 'Đăng nhập' }).click();
  await choose(phone, cellSecretary);
  await expect(phone.locator('tthc-dossier')).toBeVisible();
  await expect(phone.locator('tthc-dossier')).toContainText(/Không tìm thấy|không được xem|Bản nháp/);
  await expect(phone.locator('tthc-dossier')).not.toContainText('128-QĐ/ĐU');
});
