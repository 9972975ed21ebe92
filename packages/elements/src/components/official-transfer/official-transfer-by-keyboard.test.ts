import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import {
  answer,
  answerDay,
  attach,
  choose,
  focusIsOn,
  go,
  key,
  paper,
  pick,
  walk,
} from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('a member moves to another unit by keyboard alone, and hears at each step what stands there', async () => {
  const { element, heard, reads } = await walk('tthc-official-transfer', 'transfer/none', cast.routeC.member);
  await expect.poll(() => element.shadowRoot?.querySelector('.button')).toBeTruthy();
  await reads();
  await go(/^Bắt đầu/);
  await focusIsOn(/^Căn cứ chuyển sinh hoạt/);
  await reads();
  await go(/^Tiếp tục/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await reads();
  await go(/^Lý do chuyển/);
  await focusIsOn(/^Lý do chuyển/);
  await choose('Chuyển công tác');
  await answer(/^Số quyết định/, '128-QĐ/ĐU');
  await answer(/^Nơi ban hành quyết định/, 'Sở Ví Dụ');
  await answerDay(/^Ngày ban hành quyết định/, '2026-10-20');
  await answerDay(/^Ngày quyết định có hiệu lực/, '2026-11-01');
  await go(/^Tiếp tục/);

  await focusIsOn(/^Nơi chuyển đến/);
  await pick(/^Chi bộ nơi đến/, 'lam mau 1');
  await reads();
  await go(/^Tiếp tục/);
  await focusIsOn(/^Giấy tờ/);
  await attach(/Quyết định hoặc văn bản/, new File([], 'rong.pdf', { type: 'application/pdf' }));
  await expect.poll(() => heard.at(-1)).toContain('Tệp rỗng');
  await reads();
  await attach(/Quyết định hoặc văn bản/, paper('quyet-dinh.pdf'));
  await attach(/Bản tự kiểm điểm/, paper('tu-kiem-diem.pdf'));
  await expect.poll(() => heard.filter((said) => said.startsWith('Đã tải lên'))).toHaveLength(2);
  await go(/^Tiếp tục/);
  await answer(/^Số điện thoại liên hệ/, '0912345678');
  await go(/^Tiếp tục/);

  await focusIsOn(/^Kiểm tra lại trước khi nộp/);
  await reads();
  await go(/^Sửa: Liên hệ/);
  await focusIsOn(/^Liên hệ/);
  await go(/^Tiếp tục/);
  await focusIsOn(/^Kiểm tra lại trước khi nộp/);
  await go(/^Nộp hồ sơ/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await go(/^Tôi cam kết/);
  await focusIsOn(/^Tôi cam kết/);
  await key('Space');
  await go(/^Nộp hồ sơ/);
  await focusIsOn(/^Đã nộp hồ sơ/);
  await reads();
  expect(heard).toEqual([
    'Có 1 kết quả. Dùng phím mũi tên để chọn.',
    'Đã chọn Chi bộ Thôn 1 xã Lam Mẫu, Đảng bộ xã Lam Mẫu, Đảng bộ tỉnh Sông Mẫu, Trung ương Đảng.',
    '! rong.pdf: Tệp rỗng.',
    'Đã tải lên quyet-dinh.pdf.',
    'Đã tải lên tu-kiem-diem.pdf.',
    'Đang gửi…',
    'Đã gửi.',
  ]);
});
