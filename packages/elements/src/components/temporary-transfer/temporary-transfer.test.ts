import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import {
  answer,
  answerDay,
  attach,
  focusIsOn,
  go,
  key,
  paper,
  pick,
  pickRadio,
  walk,
} from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('a member asks for a stay elsewhere by keyboard alone, and hears at each step what stands there', async () => {
  const { element, heard, reads, client } = await walk('tthc-temporary-transfer', 'temporary/none', cast.routeC.member);
  await expect.poll(() => element.shadowRoot?.querySelector('.button')).toBeTruthy();
  await reads();
  await go(/^Bắt đầu/);
  await focusIsOn(/^Lý do và thời gian/);
  await reads();

  await go(/^Tiếp tục/);
  await focusIsOn(/Có 3 mục cần sửa/);
  await reads();
  await go(/^Lý do chuyển tạm thời/);
  await pickRadio(/^Lý do chuyển tạm thời/, /Được cử đi học/);
  await answer(/^Số quyết định/, '12-QĐ/TT');
  await answer(/^Nơi ban hành quyết định/, 'Sở Ví Dụ');
  await answerDay(/^Ngày ban hành quyết định/, '2026-10-20');
  await answer(/^Cơ sở đào tạo/, 'Trường Ví Dụ');
  await answer(/^Khóa học/, 'Cao cấp');
  await answerDay(/^Sinh hoạt tạm thời từ ngày/, '2026-11-10');
  await answerDay(/^Đến ngày/, '2026-11-20');
  await go(/^Tiếp tục/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await reads();
  await go(/^Đến ngày: Thời gian quá ngắn/);
  await focusIsOn(/^Đến ngày/);
  await answerDay(/^Đến ngày Ngày/, '2027-06-10');
  await go(/^Tiếp tục/);

  await focusIsOn(/^Nơi chuyển đến/);
  await pick(/^Chi bộ nơi đến/, 'lam mau 1');
  await go(/^Tiếp tục/);
  await focusIsOn(/^Giấy tờ/);
  await reads();
  await attach(/Quyết định hoặc văn bản/, paper('quyet-dinh.pdf'));
  await attach(/Bản tự kiểm điểm/, paper('tu-kiem-diem.pdf'));
  await expect.poll(() => heard.filter((said) => said.startsWith('Đã tải lên'))).toHaveLength(2);
  await go(/^Tiếp tục/);
  await focusIsOn(/^Liên hệ/);
  await answer(/^Số điện thoại liên hệ/, '0912 345 678');
  await go(/^Tiếp tục/);

  await focusIsOn(/^Kiểm tra lại trước khi nộp/);
  await reads();
  await go(/^Nộp hồ sơ/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await reads();
  await go(/^Tôi cam kết.*: chưa xác nhận/);
  await focusIsOn(/^Tôi cam kết/);
  await key('Space');
  await go(/^Nộp hồ sơ/);
  await focusIsOn(/^Đã nộp hồ sơ/);
  await reads();
  expect(heard).toEqual([
    'Có 1 kết quả. Dùng phím mũi tên để chọn.',
    'Đã chọn Chi bộ Thôn 1 xã Lam Mẫu, Đảng bộ xã Lam Mẫu, Đảng bộ tỉnh Sông Mẫu, Trung ương Đảng.',
    'Đã tải lên quyet-dinh.pdf.',
    'Đã tải lên tu-kiem-diem.pdf.',
    'Đang gửi…',
    'Đã gửi.',
  ]);
  expect((await client.dossiers({ role: 'member' })).items).toMatchObject([{ state: 'cell-intake' }]);
});
