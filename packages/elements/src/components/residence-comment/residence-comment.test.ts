import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cast, organizations, samplePdf } from '@tthc-dang/api-spec';
import { allIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { member } = cast.routeC;
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const heading = (name: string) => expect.element(page.getByRole('heading', { name, level: 2 })).toBeVisible();

test('a member asks for the yearly comment of the residence', async () => {
  const { client } = await scenarioClient('residence/none', member);
  const element = await mount('tthc-residence-comment', { client });
  const submitted = vi.fn();
  element.addEventListener('tthc-submitted', ({ code }) => submitted(code));
  await heading('Đồng chí cần chuẩn bị');
  await expectAccessible(element);
  await press('Bắt đầu');

  await userEvent.selectOptions(page.getByLabelText('Mục đích lấy ý kiến'), 'Nhận xét định kỳ hằng năm');
  await userEvent.fill(page.getByLabelText('Năm nhận xét'), '2026');
  await expectAccessible(element);
  await press('Tiếp tục');

  const commune = organizations.find(({ id, validTo }) => id === 'base-lam-mau' && validTo === undefined)?.name ?? '';
  await userEvent.fill(page.getByRole('combobox', { name: 'Đảng ủy xã, phường nơi cư trú' }), commune);
  await userEvent.click(page.getByRole('option', { name: new RegExp(commune) }).first());
  await userEvent.fill(page.getByLabelText('Nơi cư trú', { exact: true }), 'Thôn 4, xã Lam Mẫu');
  await press('Tiếp tục');

  for (const input of allIn<HTMLInputElement>(element.shadowRoot!, 'input[type=file]'))
    await userEvent.upload(input, new File([samplePdf], 'tu-nhan-xet.pdf', { type: 'application/pdf' }));
  await expect
    .poll(() => allIn(element.shadowRoot!, '.files li').some(({ textContent }) => textContent?.includes('Đã tải lên')))
    .toBe(true);
  await userEvent.fill(page.getByLabelText('Số điện thoại liên hệ'), '0912 345 678');
  await press('Tiếp tục');

  await heading('Kiểm tra lại trước khi nộp');
  await expectAccessible(element);
  await userEvent.click(page.getByRole('checkbox', { name: 'Tôi cam kết thông tin trong hồ sơ là đúng sự thật' }));
  await press('Gửi yêu cầu');
  await heading('Đã nộp hồ sơ');
  const [dossier] = (await client.dossiers({ role: 'member', procedure: 'residence-comment' })).items;
  expect(submitted.mock.calls).toEqual([[dossier?.code]]);
  expect(dossier?.state).toBe('workplace-check');
});
