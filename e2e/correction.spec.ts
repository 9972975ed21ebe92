import { cast, signIn, switchTo } from './support/people.ts';
import { act, next, openFromInbox, upload } from './support/form.ts';
import { expect, test } from './support/test.ts';

const { routeC } = cast;
const name = 'Trần Thị Ví Dụ';

test('an officer asks for a supplement, the member answers it, and the dossier comes back to the step that asked', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/awaiting-base' });
  await signIn(page, routeC.baseSecretary);
  await openFromInbox(page, name);
  await act(page, 'REQUEST_SUPPLEMENT', async (form) => {
    await form.getByRole('checkbox', { name: 'Quyết định hoặc văn bản làm căn cứ' }).check();
    await form.getByRole('radio', { name: 'Chưa đúng' }).check();
    await form.getByLabel('Lý do', { exact: true }).fill('Quyết định thiếu trang có chữ ký.');
  });

  await switchTo(page, routeC.member);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('Quyết định thiếu trang có chữ ký.').first()).toBeVisible();
  await page.locator('tthc-dossier button[data-event="RESUBMIT"]').click();
  // The earlier answers are there; only the paper is replaced.
  await expect(page.getByLabel('Số quyết định')).toHaveValue('128-QĐ/ĐU');
  await next(page);
  await next(page);
  const paper = page.getByRole('group', { name: /Quyết định hoặc văn bản làm căn cứ/ });
  await paper.getByRole('button', { name: /Xóa tệp/ }).click();
  await upload(page, /Quyết định hoặc văn bản làm căn cứ/, 'quyet-dinh-du-trang.pdf');
  await next(page);
  await next(page);
  // Before it is sent: what the earlier submission said, and what this one says.
  await expect(page.locator('tthc-event-form ins')).toHaveText('quyet-dinh-du-trang.pdf');
  await expect(page.locator('tthc-event-form del')).toHaveText(/\.pdf$/);
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByText('Đã ghi nhận:').first()).toBeVisible();

  await switchTo(page, routeC.baseSecretary);
  await openFromInbox(page, name);
  await expect(page.getByText('quyet-dinh-du-trang.pdf').first()).toBeVisible();
  await expect(page.locator('tthc-dossier button[data-event="APPROVE"]')).toBeVisible();
});

test('nobody who is not entitled finds the button, and a forged request is refused with its reason', async ({
  page,
  server,
  complaints,
}) => {
  await server.control('reset', { scenario: 'transfer/awaiting-base' });
  let bearer = '';
  page.on('request', (request) => (bearer = request.headers()['authorization'] ?? bearer));
  await signIn(page, routeC.baseClerk);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('radio', { name: 'Tất cả' }).check();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('tthc-dossier button[data-event="ADD_NOTE"]')).toBeVisible();
  await expect(page.locator('tthc-dossier button[data-event="APPROVE"]')).toHaveCount(0);

  const id = page.url().split('/').at(-1);
  const address = `${server.origin}/v1/official-transfer/dossiers/${id}`;
  const revision = (await fetch(address, { headers: { authorization: bearer } })).headers.get('etag') ?? '';
  const forged = await fetch(`${address}/approve`, {
    method: 'POST',
    headers: {
      authorization: bearer,
      'content-type': 'application/json',
      'if-match': revision,
      'idempotency-key': 'forged-1',
    },
    body: JSON.stringify({ number: '1', comment: 'x', fileIsComplete: true, sealNo: '1', sealedOn: '2026-09-01' }),
  });
  expect(forged.status).toBe(403);
  expect(forged.headers.get('content-type')).toContain('application/problem+json');
  const { refusals } = await forged.json();
  expect(refusals).toEqual([
    expect.objectContaining({ code: 'NOT_ALLOWED', says: expect.stringContaining('bí thư đảng ủy cơ sở') }),
  ]);
  const after = await (await fetch(address, { headers: { authorization: bearer } })).json();
  expect(after.state).toBe('base-review');
  expect(complaints).toEqual([]);
});

test('a member who is the secretary of the cell does not decide on the own dossier', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  let bearer = '';
  page.on('request', (request) => (bearer = request.headers()['authorization'] ?? bearer));
  await signIn(page, cast.secretaryOfOwnCell);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByLabel('Lý do chuyển')).toBeVisible();
  const mine = await (
    await fetch(`${server.origin}/v1/dossiers?role=member`, { headers: { authorization: bearer } })
  ).json();
  expect(mine.items).toHaveLength(1);
  const { id, revision } = mine.items[0];
  const forged = await fetch(`${server.origin}/v1/official-transfer/dossiers/${id}/accept`, {
    method: 'POST',
    headers: {
      authorization: bearer,
      'content-type': 'application/json',
      'if-match': `"${revision}"`,
      'idempotency-key': 'own-1',
    },
    body: '{}',
  });
  expect(forged.status).toBe(409);
});
