import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { answer, answerDay, focusIsOn, go, key, tick, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('an officer approves by keyboard alone, is asked once more, and hears what became of it', async () => {
  const { element, heard, reads } = await walk('tthc-dossier', 'transfer/awaiting-base', cast.routeC.baseSecretary, {
    procedure: 'official-transfer',
  });
  await expect.poll(() => element.shadowRoot?.querySelector('[data-event=APPROVE]')).toBeTruthy();
  await reads();
  await go(/^Duyệt/);
  await focusIsOn(/^Duyệt/);
  await reads('.working');
  await go(/^Duyệt/);
  await focusIsOn(/mục cần sửa/);
  await reads('.working');
  await answer(/^Số giấy giới thiệu/, '15-GGT/ĐU');
  await answer(/^Nhận xét của cấp ủy cơ sở/, 'Nhất trí.');
  await tick(/^Hồ sơ đảng viên đã đầy đủ/);
  await answer(/^Số niêm phong/, 'NP-15');
  await answerDay(/^Ngày niêm phong/, '2026-11-02');
  await go(/^Duyệt/);
  await focusIsOn(/^Việc này không hoàn tác được/);
  await reads('.working');
  await go(/^Thôi/);
  await focusIsOn(/^Duyệt/);
  await key('Enter');
  await focusIsOn(/^Việc này không hoàn tác được/);
  await go(/^Xác nhận: Duyệt/);
  await expect.poll(() => heard.at(-1)).toMatch(/^Đã ghi nhận: Duyệt/);
  await reads('[aria-labelledby=next]');
  expect(heard).toEqual([
    'Đang gửi…',
    'Đã gửi.',
    'Đã ghi nhận: Duyệt, giới thiệu. Hồ sơ chuyển sang bước “Cấp trên trực tiếp/Ban Tổ chức xem xét”.',
  ]);
});
