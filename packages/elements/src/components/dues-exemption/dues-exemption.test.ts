import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { answer, attach, choose, focusIsOn, go, paper, tick, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('a member asks for relief by keyboard alone, with a file that is refused before the right one', async () => {
  const { element, client, heard, reads } = await walk('tthc-dues-exemption', 'dues/none', cast.routeA.member);
  await expect.poll(() => element.shadowRoot?.querySelector('.button')).toBeTruthy();
  await go(/^Bắt đầu/);
  await focusIsOn(/^Nội dung đề nghị/);
  await go(/^Tiếp tục/);
  await focusIsOn(/Có 3 mục cần sửa/);
  await reads();
  await go(/^Đề nghị: /);
  await focusIsOn(/^Đề nghị/);
  await choose('Miễn đóng do hoàn cảnh');
  await tick(/^Hoàn cảnh/);
  for (const [box, text] of Object.entries({
    'Từ kỳ Tháng': '12',
    'Từ kỳ Năm': '2026',
    'hết kỳ Tháng': '1',
    'hết kỳ Năm': '2030',
  }))
    await answer(new RegExp(box), text);
  await go(/^Tiếp tục/);
  await focusIsOn(/Có 1 mục cần sửa/);
  await reads();
  await go(/^Đến hết kỳ: /);
  await focusIsOn(/^Đến hết kỳ/);
  await answer(/hết kỳ Năm/, '2027');
  await go(/^Tiếp tục/);

  await focusIsOn(/^Lý do và giấy tờ/);
  await answer(/^Lý do/, 'Hộ nghèo theo chuẩn của tỉnh.');
  await attach(/Giấy tờ chứng minh/, new File(['chỉ là chữ'], 'anh.pdf', { type: 'application/pdf' }));
  await expect.poll(() => heard.at(-1)).toContain('! anh.pdf');
  await attach(/Giấy tờ chứng minh/, paper('ho-ngheo.pdf'));
  await expect.poll(() => heard.at(-1)).toBe('Đã tải lên ho-ngheo.pdf.');
  await reads();
  await go(/Xóa tệp anh.pdf/);
  await focusIsOn(/Giấy tờ chứng minh/);
  await tick(/^Tôi cam đoan/);
  await go(/^Tiếp tục/);
  await focusIsOn(/^Kiểm tra lại trước khi nộp/);
  await reads();
  await go(/^Gửi đề nghị/);
  await focusIsOn(/^Đã nộp hồ sơ/);
  await reads();
  expect(heard).toEqual([
    '! anh.pdf: Chỉ nhận tệp PDF, JPG hoặc PNG còn nguyên vẹn.',
    'Đã tải lên ho-ngheo.pdf.',
    'Đã xóa anh.pdf.',
    'Đang gửi…',
    'Đã gửi.',
  ]);
  expect((await client.dossiers({ role: 'member' })).items).toMatchObject([{ state: 'submitted' }]);
});
