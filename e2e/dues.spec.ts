import type { Page } from '@playwright/test';
import { asked, bankReports } from './support/bank.ts';
import { cast, signIn } from './support/people.ts';
import type { TestServer } from './support/server.ts';
import { expect, test } from './support/test.ts';

/** Puts the page of dues into the portal. */
async function openDues(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dues = document.createElement('tthc-dues');
    document.querySelector('tthc-portal')?.replaceChildren(dues);
  });
  await expect(page.getByRole('heading', { name: 'Đảng phí của tôi' })).toBeVisible();
}

async function begin(page: Page, server: TestServer, scenario: string): Promise<void> {
  await server.control('reset', { scenario });
  await signIn(page, cast.routeA.member);
  await openDues(page);
}

const pay = (page: Page) => page.getByRole('button', { name: 'Chuyển khoản bằng mã QR' });
const again = (page: Page) => page.getByRole('button', { name: 'Kiểm tra lại' });

test('dues: confirmed, paid by transfer, reported by the bank, the page notices by itself, receipt', async ({
  page,
  server,
}) => {
  await begin(page, server, 'dues/assessed');
  await page.getByRole('button', { name: 'Đúng, tôi xác nhận mức đóng' }).click();
  await pay(page).click();
  await expect(page.getByRole('heading', { name: 'Đang chờ ngân hàng báo' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Mã VietQR/ })).toBeVisible();
  expect(await bankReports(server, await asked(page))).toEqual({ result: 'paid' });
  await expect(page.getByText('Đã nhận 123.457 đ. Cảm ơn đồng chí.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Xem biên lai', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Biên lai thu đảng phí' })).toBeVisible();
});

test('dues: the page is closed while the bank is waited for, and nothing is lost', async ({ page, server }) => {
  await begin(page, server, 'dues/confirmed');
  await pay(page).click();
  await expect(again(page)).toBeVisible();
  const before = await asked(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Đổi người' })).toBeVisible();
  await openDues(page);
  await expect(again(page)).toBeVisible();
  expect(await asked(page)).toEqual(before);
});

test('dues: two quick presses and an answer that is lost ask for the money once', async ({ page, server }) => {
  await begin(page, server, 'dues/confirmed');
  const keys = new Set<string | undefined>();
  page.on('request', (request) => {
    if (request.url().endsWith('/payment-request')) keys.add(request.headers()['idempotency-key']);
  });
  await server.control('faults', { operationId: 'requestDuesPayment', kind: 'drop-after-write', count: 1 });
  await pay(page).dblclick();
  await expect(again(page)).toBeVisible();
  expect(keys.size).toBe(1);
});

test('dues: the network breaks while the bank is waited for; back again, the money is there', async ({
  page,
  server,
  context,
}) => {
  await begin(page, server, 'dues/awaiting-bank');
  await expect(again(page)).toBeVisible();
  const request = await asked(page);
  await context.setOffline(true);
  await again(page).click();
  await bankReports(server, request);
  await expect(page.getByText(/thất bại|không thành/)).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.getByText('Đã nhận 123.457 đ. Cảm ơn đồng chí.').first()).toBeVisible();
});

test('dues: a wrong amount is looked at by people', async ({ page, server }) => {
  await begin(page, server, 'dues/awaiting-bank');
  await expect(again(page)).toBeVisible();
  expect(await bankReports(server, { ...(await asked(page)), amount: 12_345 })).toEqual({ result: 'mismatch' });
  await again(page).click();
  await expect(page.getByText('Đã nhận 12.345 đ, trong khi số phải nộp là 123.457 đ.')).toBeVisible();
  await expect(page.getByText('Số tài khoản')).toHaveCount(0);
});

test('dues: money that comes after the code has expired counts', async ({ page, server }) => {
  await begin(page, server, 'dues/awaiting-bank');
  await expect(again(page)).toBeVisible();
  const request = await asked(page);
  await server.control('clock', { advanceDays: 2 });
  await server.control('sweep');
  await bankReports(server, request, 'FT26251000009');
  // Two days later the session is over; the page is left first, so that it does not renew it meanwhile.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await signIn(page, cast.routeA.member);
  await openDues(page);
  await expect(page.getByText('Đã nộp 123.457 đ', { exact: true })).toBeVisible();
});
