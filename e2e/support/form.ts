import type { Locator, Page } from '@playwright/test';
import { pdf } from './files.ts';
import { expect } from './test.ts';

/** Fills the three boxes of a day, `YYYY-MM-DD`. */
export async function fillDate(within: Page | Locator, label: string | RegExp, day: string): Promise<void> {
  const [year, month, date] = day.split('-').map((part) => String(Number(part)));
  const group = within.getByRole('group', { name: label });
  await group.getByLabel('Ngày', { exact: true }).fill(date ?? '');
  await group.getByLabel('Tháng', { exact: true }).fill(month ?? '');
  await group.getByLabel('Năm', { exact: true }).fill(year ?? '');
}

/** Types into the search of organizations, without accents, and takes the option. */
export async function chooseOrganization(
  page: Page,
  label: string | RegExp,
  typed: string,
  option: string | RegExp,
): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Uploads one paper and waits until the server has it. */
export async function upload(page: Page, label: string | RegExp, name: string): Promise<void> {
  const group = page.getByRole('group', { name: label });
  await group.locator('input[type=file]').setInputFiles(pdf(name));
  await expect(group.getByText('Đã tải lên')).toBeVisible();
}

export const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tiếp tục', exact: true }).click();

/** Where a member of the cast wants to go. */
export interface Destination {
  readonly typed: string;
  readonly option: string | RegExp;
}

/** Fills the application to a new unit, screen by screen, as far as the answers read over. */
export async function fillApplication(page: Page, { typed, option }: Destination): Promise<void> {
  await page.getByLabel('Lý do chuyển').selectOption({ label: 'Chuyển công tác đến đơn vị mới' });
  await page.getByLabel('Số quyết định').fill('128-QĐ/ĐU');
  await page.getByLabel('Nơi ban hành quyết định').fill('Sở Ví Dụ');
  await fillDate(page, /Ngày ban hành quyết định/, '2026-08-20');
  await fillDate(page, /Ngày quyết định có hiệu lực/, '2026-09-01');
  await next(page);
  await chooseOrganization(page, /Chi bộ nơi đến/, typed, option);
  await next(page);
  await upload(page, /Quyết định hoặc văn bản làm căn cứ/, 'quyet-dinh.pdf');
  await upload(page, /Bản tự kiểm điểm/, 'tu-kiem-diem.pdf');
  await next(page);
  await page.getByLabel('Số điện thoại liên hệ').fill('0912 345 678');
  await next(page);
  await expect(page.getByRole('heading', { name: 'Kiểm tra lại trước khi nộp' })).toBeVisible();
}

/** Declares, submits, and reads the code of the dossier. */
export async function submitApplication(page: Page): Promise<string> {
  await page.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
  const code = await page
    .getByText(/CT-[\dA-Z-]+-\d{6}-\d{6}-\d{2}/)
    .first()
    .textContent();
  return /CT-[\dA-Z-]+/.exec(code ?? '')?.[0] ?? '';
}

/** Opens the one dossier of a member in the officer's inbox. */
export async function openFromInbox(page: Page, memberName: string): Promise<void> {
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('link', { name: memberName }).click();
  await expect(page.getByRole('heading', { name: 'Chuyển sinh hoạt đảng chính thức', level: 1 })).toBeVisible();
}

/** Takes a step on the page of a dossier: opens its form, fills it, sends it, and confirms where the page asks once more. */
export async function act(
  page: Page,
  event: string,
  fill: (form: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.locator(`tthc-dossier button[data-event="${event}"]`).click();
  const form = page.locator('tthc-event-form');
  await fill(form);
  await form.locator('#send').click();
  const sure = form.locator('#sure .button');
  const done = page.getByText('Đã ghi nhận:').first();
  await expect(sure.or(done).first()).toBeVisible();
  if (await sure.isVisible()) await sure.click();
  await expect(done).toBeVisible();
}
