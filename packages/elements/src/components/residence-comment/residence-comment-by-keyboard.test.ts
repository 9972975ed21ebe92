import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { answer, attach, choose, focusIsOn, go, paper, pick, tick, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('a member asks for the yearly comment by keyboard alone, and hears at each step what stands there', async () => {
  const { element, heard, reads } = await walk('tthc-residence-comment', 'residence/none', cast.routeC.member);
  await expect.poll(() => element.shadowRoot?.querySelector('.button')).toBeTruthy();
  await reads();
  await go(/^Bắt đầu/);
  await focusIsOn(/^Mục đích/);
  await reads();

  await go(/^Tiếp tục/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await reads();
  await go(/Mục đích lấy ý kiến/);
  await focusIsOn(/^Mục đích lấy ý kiến/);
  await choose('Nhận xét định kỳ');
  await answer(/^Năm nhận xét/, '2026');
  await go(/^Tiếp tục/);
  await focusIsOn(/^Nơi cư trú/);

  await pick(/^Đảng ủy xã, phường/, 'lam mau');
  await answer(/^Nơi cư trú/, 'Thôn 4, xã Lam Mẫu');
  await go(/^Tiếp tục/);
  await focusIsOn(/^Giấy tờ/);
  await attach(/Bản tự nhận xét/, paper('tu-nhan-xet.pdf'));
  await expect.poll(() => heard.at(-1)).toBe('Đã tải lên tu-nhan-xet.pdf.');
  await reads();
  await answer(/^Số điện thoại liên hệ/, '0912 345 678');
  await go(/^Tiếp tục/);

  await focusIsOn(/^Kiểm tra lại trước khi nộp/);
  await reads();
  await tick(/^Tôi cam kết/);
  await go(/^Gửi yêu cầu/);
  await focusIsOn(/^Đã nộp hồ sơ/);
  await reads();
  expect(heard).toEqual([
    'Có 1 kết quả. Dùng phím mũi tên để chọn.',
    'Đã chọn Đảng bộ xã Lam Mẫu, Đảng bộ tỉnh Sông Mẫu, Trung ương Đảng.',
    'Đã tải lên tu-nhan-xet.pdf.',
    'Đang gửi…',
    'Đã gửi.',
  ]);
});
