import type { Page } from '@playwright/test';
import { portalPolicy } from '../packages/api-spec/src/doctor/portal-policy.ts';
import { asked, bankReports } from './support/bank.ts';
import { pdf } from './support/files.ts';
import { act, chooseOrganization, fillApplication, fillDate, next, submitApplication, upload } from './support/form.ts';
import { cast, signIn, switchTo } from './support/people.ts';
import { expect, test } from './support/test.ts';

// Every test of e2e/ fails on any violation of the policy; these go through what else there is of the four procedures.

const visit = async (page: Page, service: string): Promise<void> => {
  await page.getByRole('link', { name: 'Tất cả các việc' }).click();
  await page.locator(`.services a[href="#/${service}"]`).click();
};
/** Goes on without an answer, so that the errors are shown too. */
const stumble = async (page: Page): Promise<void> => {
  await next(page);
  await expect(page.getByText(/Có \d+ mục cần sửa/)).toBeVisible();
};
/** Chooses a file that only pretends, which the server refuses, and takes it away again. */
async function uploadNonsense(page: Page, label: RegExp): Promise<void> {
  const group = page.getByRole('group', { name: label });
  await group.locator('input[type=file]').setInputFiles({ ...pdf('gia.pdf'), buffer: Buffer.from('chỉ là chữ') });
  await expect(group.getByText('Chỉ nhận tệp PDF, JPG hoặc PNG còn nguyên vẹn.')).toBeVisible();
  await group.getByRole('button', { name: 'Xóa tệp gia.pdf' }).click();
}
/** Begins where the person may not, and reads every reason. */
async function isRefused(page: Page, personId: string, service: string): Promise<void> {
  await switchTo(page, personId);
  await visit(page, service);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.locator('#refused li').first()).toBeVisible();
}
/** From the confirmation to the dossier, and out of the procedure. */
async function withdraw(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
  await act(page, 'WITHDRAW', async (form) => {
    await form.getByLabel(/^Lý do/).fill('Đổi kế hoạch.');
  });
  await expect(page.locator('tthc-dossier .tag').first()).toHaveText('Đã rút');
}

test('the policy is as strict as it can be, and a page that violates it is told of', async ({ page, complaints }) => {
  const answer = await page.goto('/');
  const policy = portalPolicy();
  expect(answer?.headers()['content-security-policy']).toBe(policy);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.innerHTML = '<p>Chữ</p>';
    } catch {
      // What is no trusted type is thrown out as well as told of.
    }
  });
  await expect.poll(() => complaints.filter((what) => what.includes('is violated'))).toHaveLength(2);
  // Provoked: they do not count against this test.
  expect(complaints.splice(0).join('\n')).toMatch(/style-src[^]*require-trusted-types-for/);
});

test('an official transfer, errors, uploads and a refused file included', async ({ page, server }) => {
  await server.control('reset', { scenario: 'transfer/none' });
  await signIn(page, cast.routeC.member);
  await visit(page, 'chuyen-chinh-thuc');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await stumble(page);
  await fillApplication(page, { typed: 'lam mau 1', option: /1/ });
  await submitApplication(page);
  await withdraw(page);
});

test('a temporary transfer from its errors to its end, and its refusal', async ({ page, server }) => {
  await server.control('reset', { scenario: 'temporary/none' });
  await signIn(page, cast.routeC.member);
  await visit(page, 'chuyen-tam-thoi');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await stumble(page);
  await page.getByRole('radio', { name: /Được cử đi học/ }).check();
  await page.getByLabel('Số quyết định').fill('12-QĐ/TT');
  await page.getByLabel('Nơi ban hành quyết định').fill('Sở Ví Dụ');
  await fillDate(page, /Ngày ban hành quyết định/, '2026-08-20');
  await page.getByRole('textbox', { name: 'Cơ sở đào tạo' }).fill('Trường Ví Dụ');
  await page.getByLabel(/Khóa học/).fill('Cao cấp');
  await fillDate(page, /Sinh hoạt tạm thời từ ngày/, '2026-10-01');
  await fillDate(page, /Đến ngày/, '2027-06-01');
  await next(page);
  await chooseOrganization(page, /Chi bộ nơi đến/, 'lam mau 1', /1/);
  await next(page);
  await uploadNonsense(page, /Quyết định hoặc văn bản/);
  await upload(page, /Quyết định hoặc văn bản/, 'quyet-dinh.pdf');
  await upload(page, /Bản tự kiểm điểm/, 'tu-kiem-diem.pdf');
  await next(page);
  await page.getByLabel('Số điện thoại liên hệ').fill('0912 345 678');
  await next(page);
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
  await withdraw(page);
  await isRefused(page, cast.abroad, 'chuyen-tam-thoi');
});

test('the comment of the residence from its errors to its end, and its refusal', async ({ page, server }) => {
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
  await uploadNonsense(page, /tự nhận xét/i);
  await upload(page, /tự nhận xét/i, 'tu-nhan-xet.pdf');
  await page.getByLabel('Số điện thoại liên hệ').fill('0912 345 678');
  await next(page);
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
  await withdraw(page);
  await isRefused(page, cast.routeA.member, 'noi-cu-tru');
});

test('dues from the assessment over an objection to the receipt, and a request for relief', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'dues/assessed' });
  await signIn(page, cast.routeA.member);
  await visit(page, 'dang-phi');
  await page.locator('tthc-dues .why summary').click();
  await expect(page.getByText('Mức đóng: 1 % của căn cứ tính.')).toBeVisible();
  await page.getByRole('button', { name: 'Chưa đúng, đề nghị điều chỉnh' }).click();
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByText(/Có \d+ mục cần sửa/)).toBeVisible();
  await uploadNonsense(page, /Giấy tờ chứng minh thu nhập/);
  await upload(page, /Giấy tờ chứng minh thu nhập/, 'bang-luong.pdf');
  await page.getByLabel('Lý do', { exact: true }).fill('Tháng 10 tôi nghỉ không lương.');
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByText('Đã gửi đề nghị điều chỉnh.').first()).toBeVisible();

  await server.control('reset', { scenario: 'dues/confirmed' });
  await page.reload();
  await page.getByRole('button', { name: 'Chuyển khoản bằng mã QR' }).click();
  await expect(page.getByRole('img', { name: /^Mã VietQR/ })).toBeVisible();
  await bankReports(server, await asked(page));
  await expect(page.getByText('Đã nhận 123.457 đ. Cảm ơn đồng chí.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Xem biên lai', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Biên lai thu đảng phí' })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại đảng phí' }).click();

  await page.getByRole('button', { name: /^Gửi đề nghị miễn, giảm/ }).click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await stumble(page);
  await page.getByLabel('Đề nghị', { exact: true }).selectOption({ label: 'Giảm 30 %' });
  for (const [group, month, year] of [
    [/Từ kỳ/, '12', '2026'],
    [/Đến hết kỳ/, '1', '2027'],
  ] as const) {
    await page.getByRole('group', { name: group }).getByLabel('Tháng').fill(month);
    await page.getByRole('group', { name: group }).getByLabel('Năm').fill(year);
  }
  await next(page);
  await page.getByLabel('Lý do', { exact: true }).fill('Ốm đau dài ngày.');
  await uploadNonsense(page, /Giấy tờ chứng minh/);
  await upload(page, /Giấy tờ chứng minh/, 'so-kham-benh.pdf');
  await page.getByRole('checkbox', { name: /Tôi cam đoan/ }).check();
  await next(page);
  await page.locator('tthc-event-form #send').click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
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
