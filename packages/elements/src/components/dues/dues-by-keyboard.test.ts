import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { duesClient } from '@tthc-dang/core/client/dues';
import { bankOf } from '../../internal/testing/bank-of.ts';
import { answer, focusIsOn, go, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { member } = cast.routeA;

test('a member hears why the amount is what it is, and objects to it, by keyboard alone', async () => {
  const { element, heard, reads } = await walk('tthc-dues', 'dues/assessed', member);
  await expect.poll(() => element.shadowRoot?.querySelector('.why')).toBeTruthy();
  await reads();
  await go(/Vì sao/);
  await reads();
  await go(/^Chưa đúng, đề nghị điều chỉnh/);
  await focusIsOn(/^Đề nghị điều chỉnh/);
  await reads();
  await go(/^Đề nghị điều chỉnh/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await reads();
  await answer(/^Lý do$/, 'Tháng 10 tôi nghỉ không lương.');
  await answer(/^Thu nhập đúng/, '9800000');
  await go(/^Đề nghị điều chỉnh/);
  await focusIsOn(/^Đã gửi đề nghị điều chỉnh/);
  await reads();
  expect(heard).toEqual(['Đang gửi…', 'Đã gửi.', 'Đã gửi đề nghị điều chỉnh. Chi bộ sẽ xem lại mức đóng.']);
});

test('a member pays by transfer and hears when the money has come, by keyboard alone', async () => {
  const served = await walk('tthc-dues', 'dues/assessed', member);
  const { element, client, heard, reads } = served;
  await expect.poll(() => element.shadowRoot?.querySelector('.why')).toBeTruthy();
  await go(/^Đúng, tôi xác nhận mức đóng/);
  await focusIsOn(/^Đã xác nhận mức đóng/);
  await reads();
  await go(/^Chuyển khoản bằng mã QR/);
  await focusIsOn(/^Chuyển khoản/);
  await expect.poll(() => element.shadowRoot?.querySelector('svg.qr path')?.getAttribute('d')).toMatch(/^M/);
  await reads();
  const dues = duesClient(client);
  const { dossierId = '' } = (await dues.obligations()).items[0] ?? {};
  const status = await dues.payment(dossierId);
  if (status.status !== 'pending' || !status.request) throw new Error('Nothing is waited for.');
  await bankOf(served)(status.request);
  await go(/^Kiểm tra lại/);
  await expect.poll(() => element.shadowRoot?.textContent).toContain('Cảm ơn đồng chí');
  await reads();
  await go(/^Xem biên lai/);
  await focusIsOn(/Biên lai/);
  expect(heard).toEqual([
    'Đã xác nhận mức đóng. Đồng chí chọn cách nộp.',
    'Chuyển khoản',
    'Đã nhận 123.457 đ. Cảm ơn đồng chí.',
  ]);
});
