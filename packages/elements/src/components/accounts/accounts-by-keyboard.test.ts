import { afterEach, expect, test } from 'vitest';
import { administrationCast as who } from '@tthc-dang/api-spec';
import { answer, focusIsOn, go, tick, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('an administrator locks an account by keyboard alone, and hears what is asked and what was done', async () => {
  const { element, heard, reads } = await walk('tthc-accounts', 'accounts/active', who.admin, { unitId: who.cell });
  await expect.poll(() => element.shadowRoot?.textContent).toContain(who.memberName);
  await reads();
  await go(new RegExp(`^Xử lý tài khoản của ${who.memberName}`));
  await expect.poll(() => element.shadowRoot?.querySelector('[data-event]')).toBeTruthy();
  await reads('#desk');
  await go(/^Khóa tài khoản/);
  await focusIsOn(/^Khóa tài khoản/);
  await go(/^Khóa tài khoản/);
  await focusIsOn(/mục cần sửa/);
  await reads('#desk');
  await tick(/Thay đổi nhân sự/);
  await answer(/^Lý do/, 'Thôi giữ chức vụ.');
  await go(/^Khóa tài khoản/);
  await focusIsOn(/^Đã ghi nhận: Khóa tài khoản/);
  await reads('table');
  await go(new RegExp(`^Xử lý tài khoản của ${who.memberName}`));
  await expect.poll(() => element.shadowRoot?.querySelector('[data-event]')).toBeTruthy();
  await go(/^Đóng/);
  await focusIsOn(new RegExp(`^Xử lý tài khoản của ${who.memberName}`));
  expect(heard).toEqual(['Đang gửi…', 'Đã gửi.', 'Đã ghi nhận: Khóa tài khoản. Trạng thái mới: Bị khóa.']);
});
