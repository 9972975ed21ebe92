import type { Page } from '@playwright/test';
import { cast, signIn, switchTo } from './support/people.ts';
import { act, fillApplication, fillDate, openFromInbox, submitApplication } from './support/form.ts';
import { expect, test } from './support/test.ts';

const number = (value: string) => async (form: ReturnType<Page['locator']>) =>
  form.getByLabel('Số giấy giới thiệu').fill(value);

const meeting = async (form: ReturnType<Page['locator']>) => {
  await fillDate(form, /Ngày họp chi bộ/, '2026-09-05');
  await form
    .getByLabel('Nhận xét của chi bộ về bản tự kiểm điểm')
    .fill('Hoàn thành tốt nhiệm vụ, nhất trí giới thiệu.');
};

const sealing = async (form: ReturnType<Page['locator']>) => {
  await form.getByLabel('Số giấy giới thiệu').fill('15-GGT/ĐU');
  await form.getByLabel('Nhận xét của cấp ủy cơ sở về bản tự kiểm điểm').fill('Nhất trí.');
  await form.getByRole('checkbox', { name: /Hồ sơ đảng viên đã đầy đủ/ }).check();
  await form.getByLabel('Số niêm phong hồ sơ').fill('NP-15');
  await fillDate(form, /Ngày niêm phong/, '2026-09-07');
};

const receipt = async (form: ReturnType<Page['locator']>) => {
  await form.getByLabel('Số giấy giới thiệu').fill('08-GGT/CB');
  await fillDate(form, /Ngày họp chi bộ tiếp nhận/, '2026-09-07');
};

test('route A: inside one commune, from the draft to the receipt, every officer signing in', async ({ page }) => {
  const { routeA } = cast;
  const name = 'Nguyễn Văn Mẫu';
  await signIn(page, routeA.member);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await fillApplication(page, { typed: 'lam mau 2', option: /2/ });
  const code = await submitApplication(page);
  expect(code).toMatch(/^CT-/);

  await switchTo(page, routeA.cellSecretary);
  await openFromInbox(page, name);
  await expect(page.getByText(code)).toBeVisible();
  await act(page, 'ACCEPT');
  await act(page, 'RECORD_MEETING', meeting);
  await act(page, 'INTRODUCE_UP', number('07-GGT/CB'));

  await switchTo(page, routeA.baseSecretary);
  await openFromInbox(page, name);
  await act(page, 'APPROVE', sealing);

  await switchTo(page, routeA.member);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('link', { name }).click();
  await act(page, 'PRESENT');

  await switchTo(page, routeA.destCellSecretary);
  await openFromInbox(page, name);
  await act(page, 'RECEIVE', receipt);
  await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible();

  await switchTo(page, routeA.member);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('Việc chuyển sinh hoạt đảng đã hoàn tất').first()).toBeVisible();
});

test('route C: between bodies of one province, over both bodies above', async ({ page }) => {
  const { routeC } = cast;
  const name = 'Trần Thị Ví Dụ';
  await signIn(page, routeC.member);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chuyển sinh hoạt/ })
    .click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await fillApplication(page, { typed: 'lam mau 1', option: /1/ });
  await submitApplication(page);

  const officer = async (personId: string | undefined, steps: () => Promise<void>) => {
    if (personId === undefined) throw new Error('The cast of route C lacks an officer.');
    await switchTo(page, personId);
    await openFromInbox(page, name);
    await steps();
  };
  await officer(routeC.cellSecretary, async () => {
    await act(page, 'ACCEPT');
    await act(page, 'RECORD_MEETING', meeting);
    await act(page, 'INTRODUCE_UP', number('07-GGT/CB'));
  });
  await officer(routeC.baseSecretary, () => act(page, 'APPROVE', sealing));
  await officer(routeC.upperOfficer, () => act(page, 'APPROVE', number('40-GGT/BTC')));

  await switchTo(page, routeC.member);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('link', { name }).click();
  await act(page, 'PRESENT');

  await officer(routeC.destUpperOfficer, () => act(page, 'INTRODUCE_DOWN', number('22-GGT/BTC')));
  await officer(routeC.destBaseSecretary, () =>
    act(page, 'INTRODUCE_DOWN', async (form) => {
      await form.getByLabel('Số giấy giới thiệu').fill('31-GGT/ĐU');
      await form.getByRole('combobox', { name: /Chi bộ tiếp nhận/ }).fill('lam mau 1');
      await page.getByRole('option').first().click();
      await form.getByRole('radio', { name: 'Đã nhận hồ sơ niêm phong' }).check();
    }),
  );
  await officer(routeC.destCellSecretary, () => act(page, 'RECEIVE', receipt));
  await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible();
});
