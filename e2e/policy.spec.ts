import type { Page } from '@playwright/test';
import { portalPolicy } from '../packages/api-spec/src/doctor/portal-policy.ts';
import { cast, signIn } from './support/people.ts';
import { chooseOrganization, fillApplication, next, submitApplication, upload } from './support/form.ts';
import { expect, test } from './support/test.ts';

// Every test of the project fails on any violation of the policy under which the portal is served; here the whole way is gone for that.

const visit = async (page: Page, service: string): Promise<void> => {
  await page.getByRole('link', { name: 'Tất cả các việc' }).click();
  await page.locator(`.services a[href="#/${service}"]`).click();
};
/** Continues without an answer, so that the errors are shown too. */
const stumble = async (page: Page): Promise<void> => {
  await next(page);
  await expect(page.getByText(/Có \d+ mục cần sửa/)).toBeVisible();
};

test('the policy is as strict as it can be', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  const answer = await page.goto('/');
  const policy = portalPolicy();
  expect(answer?.headers()['content-security-policy']).toBe(policy);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
});

test('a violation would be noticed', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  // The event, and what the browser says in its console.
  await expect.poll(() => complaints.length).toBe(2);
  // Provoked: it does not count against this test.
  for (const complaint of complaints.splice(0))
    expect(complaint).toMatch(/style-src.* is violated|violates.*style-src/);
});

test('an official transfer, errors and uploads included', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await signIn(page, cast.routeC.member);
  await visit(page, 'chuyen-chinh-thuc');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await stumble(page);
  await fillApplication(page, { typed: 'lam mau 1', option: /1/ });
  await submitApplication(page);
});

test('the comment of the residence, errors and uploads included', async ({ page, server }) => {
  await server.control('reset', { scenario: 'residence/none' });
  await signIn(page, cast.routeC.member);
  await visit(page, 'noi-cu-tru');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await stumble(page);
  await page.getByLabel('Mục đích lấy ý kiến').selectOption({ label: 'Nhận xét định kỳ hằng năm' });
  await page.getByLabel('Năm nhận xét').fill('2026');
  await next(page);
  await chooseOrganization(page, 'Đảng ủy xã, phường nơi cư trú', 'lam mau', /Lam Mẫu/);
  await page.getByLabel('Nơi cư trú', { exact: true }).fill('Thôn 4, xã Lam Mẫu');
  await next(page);
  await upload(page, /tự nhận xét/i, 'tu-nhan-xet.pdf');
  await page.getByLabel('Số điện thoại liên hệ').fill('0912 345 678');
  await next(page);
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
});

test('a temporary transfer, errors included', async ({ page, server }) => {
  await server.control('reset', { scenario: 'temporary/none' });
  await signIn(page, cast.routeC.member);
  await visit(page, 'chuyen-tam-thoi');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await stumble(page);
});

test('every page of the portal', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/awaiting-base' });
  await signIn(page, cast.routeC.baseSecretary);
  await page.getByRole('link', { name: 'Tất cả các việc' }).click();
  const pages = await page
    .locator('.services a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(pages.length).toBeGreaterThan(10);
  for (const address of pages) {
    await page.goto(`/${address}`);
    await expect(page.locator('#view h1').first()).toBeVisible();
  }
});
