import type { Page, Request } from '@playwright/test';
import { cast, signIn } from './support/people.ts';
import { expect, listen, test } from './support/test.ts';

const { member } = cast.routeC;
const number = (page: Page) => page.getByLabel('Số quyết định');
const saved = (page: Page) => expect(page.getByText(/^Đã lưu \d/)).toBeVisible();

/** Opens the application in a page where somebody is signed in already, or signs in. */
async function open(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt chính/ })
    .click();
}

async function begin(page: Page): Promise<void> {
  await signIn(page, member);
  await open(page);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByLabel('Lý do chuyển').selectOption({ label: 'Chuyển công tác đến đơn vị mới' });
  await saved(page);
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Làm tiếp hồ sơ' }).click();

test.beforeEach(async ({ server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
});

test('a reload in the middle of typing loses nothing', async ({ page }) => {
  await begin(page);
  await number(page).fill('NẠP LẠI');
  await saved(page);
  await page.reload();
  await goOn(page);
  await expect(number(page)).toHaveValue('NẠP LẠI');
});

test('the back button in the middle of typing loses nothing', async ({ page }) => {
  let asked: Request | undefined;
  page.on('request', (request) => {
    if (request.url().endsWith('/draft')) asked = request;
  });
  await begin(page);
  await number(page).fill('QUAY LẠI');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Chào đồng chí' })).toBeVisible();
  // The last copy was sent by a form that is no longer on the page.
  const dossier = asked?.url().replace(/\/draft$/, '') ?? '';
  const { authorization = '' } = asked?.headers() ?? {};
  await expect
    .poll(async () => (await (await fetch(dossier, { headers: { authorization } })).json()).draft.input.decisionNo)
    .toBe('QUAY LẠI');
  await page.goForward();
  await goOn(page);
  await expect(number(page)).toHaveValue('QUAY LẠI');
});

test('a server that goes down keeps nobody from typing, and has everything once it is back', async ({
  page,
  server,
}) => {
  await begin(page);
  await server.kill();
  await number(page).fill('MÁY CHỦ NGHỈ');
  await page.getByLabel('Nơi ban hành quyết định').fill('Sở Ví Dụ');
  await expect(page.getByRole('heading', { name: 'Còn 2 mục chưa lưu được lên máy chủ' })).toBeVisible();
  await server.restart();
  await page.locator('tthc-event-form').getByRole('button', { name: 'Thử lại' }).click();
  await saved(page);
  // The sign-in service went down too, and has forgotten who was here.
  await signIn(page, member);
  await open(page);
  await goOn(page);
  await expect(number(page)).toHaveValue('MÁY CHỦ NGHỈ');
});

test('two windows of one person: the second is told before it overwrites, sees both, and the person chooses', async ({
  page,
  context,
  server,
  complaints,
}) => {
  await begin(page);
  const other = await context.newPage();
  listen(other, complaints, server.origin);
  await other.goto('/');
  await open(other);
  await goOn(other);
  await number(other).fill('CỬA SỔ HAI');
  await saved(other);

  await number(page).fill('CỬA SỔ MỘT');
  const notice = page.getByRole('region', { name: 'Đồng chí đã soạn ở cửa sổ hoặc thiết bị khác' });
  await expect(notice).toContainText('CỬA SỔ HAI');
  await expect(notice).toContainText('CỬA SỔ MỘT');
  await notice.getByRole('button', { name: 'Giữ bản ở đây' }).click();
  await saved(page);
  await other.reload();
  await goOn(other);
  await expect(number(other)).toHaveValue('CỬA SỔ MỘT');
});

test('a tab that dies without a network leaves its answers on the own device, if the person wanted that', async ({
  page,
  context,
  server,
  complaints,
}) => {
  await begin(page);
  await page.getByText('Giữ và chuyển bản đang soạn').click();
  await page.getByRole('checkbox', { name: /Giữ thêm một bản mã hóa/ }).check();
  await expect(page.getByText('Máy này sẽ giữ thêm một bản.')).toBeAttached();
  await page.route('**/draft', (route) => route.abort('internetdisconnected'));
  await number(page).fill('TRÌNH DUYỆT CHẾT');
  await page.getByLabel('Nơi ban hành quyết định').focus();
  await expect(page.getByRole('heading', { name: 'Còn 1 mục chưa lưu được lên máy chủ' })).toBeVisible();
  const died = page.waitForEvent('crash');
  const devTools = await context.newCDPSession(page);
  void devTools.send('Page.crash').catch(() => undefined);
  await died;

  const next = await context.newPage();
  listen(next, complaints, server.origin);
  await next.goto('/');
  await open(next);
  await goOn(next);
  const notice = next.getByRole('region', { name: 'Trên máy này còn một bản chưa lưu được' });
  await expect(notice).toContainText('TRÌNH DUYỆT CHẾT');
  await notice.getByRole('button', { name: 'Lấy bản kia' }).click();
  await saved(next);
  await expect(number(next)).toHaveValue('TRÌNH DUYỆT CHẾT');
});

test('a working copy goes into a file, and comes back from it', async ({ page }) => {
  await begin(page);
  await number(page).fill('TỆP CỦA TÔI');
  await saved(page);
  await page.getByText('Giữ và chuyển bản đang soạn').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bản đang soạn về thành tệp' }).click();
  const path = await (await download).path();
  await number(page).fill('ĐỔI Ý');
  await saved(page);
  await page.getByRole('button', { name: 'Mở lại từ tệp' }).locator('+ input').setInputFiles(path);
  await page.getByRole('button', { name: 'Lấy bản kia' }).click();
  await expect(number(page)).toHaveValue('TỆP CỦA TÔI');
  await page.getByRole('button', { name: 'Làm tiếp trên điện thoại' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR dẫn đến hồ sơ này' })).toBeVisible();
});
