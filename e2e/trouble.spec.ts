import { cast, signIn } from './support/people.ts';
import { act, fillApplication, fillDate, openFromInbox } from './support/form.ts';
import { expect, listen, test } from './support/test.ts';

const { routeC } = cast;
const name = 'Trần Thị Ví Dụ';
const destination = { typed: 'lam mau 1', option: /1/ };

test('two officers act at once: one is first, the other is told, keeps the text and sees what changed', async ({
  page,
  browser,
  server,
  complaints,
}) => {
  await server.control('reset', { scenario: 'transfer/in-cell-review' });
  const other = await (await browser.newContext({ baseURL: server.origin })).newPage();
  listen(other, complaints, server.origin);
  await signIn(page, routeC.cellSecretary);
  await signIn(other, routeC.cellDeputy);
  await openFromInbox(page, name);
  await openFromInbox(other, name);

  const comment = 'Nhận xét của phó bí thư, viết dài và không được mất.';
  await other.locator('tthc-dossier button[data-event="RECORD_MEETING"]').click();
  await fillDate(other, /Ngày họp chi bộ/, '2026-09-05');
  await other.getByLabel('Nhận xét của chi bộ về bản tự kiểm điểm').fill(comment);
  await act(page, 'RECORD_MEETING', async (form) => {
    await fillDate(form, /Ngày họp chi bộ/, '2026-09-04');
    await form.getByLabel('Nhận xét của chi bộ về bản tự kiểm điểm').fill('Nhận xét của bí thư.');
  });
  await other.locator('tthc-event-form #send').click();
  await expect(other.getByText('Hồ sơ vừa có thay đổi')).toBeVisible();
  await expect(other.getByLabel('Nhận xét của chi bộ về bản tự kiểm điểm')).toHaveValue(comment);
  await other.getByRole('button', { name: 'Đọc xong, gửi tiếp nội dung của tôi' }).click();
  await expect(other.getByText('Đã ghi nhận:').first()).toBeVisible();
  await other.context().close();
});

test('an answer that is lost after the write is asked for again with the same key, and nothing is done twice', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/none' });
  const keys: (string | undefined)[] = [];
  let submitted = '';
  let bearer = '';
  page.on('request', (request) => {
    if (!request.url().endsWith('/submit')) return;
    submitted = request.url();
    bearer = request.headers()['authorization'] ?? '';
    keys.push(request.headers()['idempotency-key']);
  });
  await signIn(page, routeC.member);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await fillApplication(page, destination);
  // The server does the work, and every answer is lost on its way back, also to the client's own repetitions.
  await page.route('**/submit', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
  await expect(page.getByText('Chưa rõ máy chủ đã nhận hay chưa. Gửi lại không sợ trùng.')).toBeVisible();
  await page.unroute('**/submit');
  await page.getByRole('button', { name: 'Gửi lại' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  const address = submitted.replace(/\/submit$/, '/log');
  const { entries } = await (await fetch(address, { headers: { authorization: bearer } })).json();
  expect(
    entries.map(({ event }: { readonly event: string }) => event).filter((event: string) => event === 'SUBMIT'),
  ).toEqual(['SUBMIT']);
});

test('what is typed without a network stays, says that it is not saved, and is saved when the network is back', async ({
  page,
  server,
  context,
}) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await signIn(page, routeC.member);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByLabel('Lý do chuyển').selectOption({ label: 'Chuyển công tác đến đơn vị mới' });
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Số quyết định').fill('99-QĐ/ĐU');
  await page.getByLabel('Nơi ban hành quyết định').focus();
  await expect(page.getByText(/Chưa lưu được/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Đổi người' })).toBeVisible();
  await page.getByRole('button', { name: 'Làm tiếp hồ sơ' }).click();
  await expect(page.getByLabel('Số quyết định')).toHaveValue('99-QĐ/ĐU');
});

test('a session that ends in the middle of a form is renewed without losing a keystroke', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await signIn(page, routeC.member);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByLabel('Lý do chuyển').selectOption({ label: 'Chuyển công tác đến đơn vị mới' });
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await server.control('faults', { operationId: 'officialTransferSaveDraft', kind: 'expired-session', count: 1 });
  await page.getByLabel('Số quyết định').fill('77-QĐ/ĐU');
  await page.getByLabel('Nơi ban hành quyết định').fill('Sở Ví Dụ');
  await expect(page.getByText(/Đã lưu \d/)).toBeVisible();
  await expect(page.getByLabel('Số quyết định')).toHaveValue('77-QĐ/ĐU');
  await page.reload();
  await page.getByRole('button', { name: 'Làm tiếp hồ sơ' }).click();
  await expect(page.getByLabel('Nơi ban hành quyết định')).toHaveValue('Sở Ví Dụ');
});
