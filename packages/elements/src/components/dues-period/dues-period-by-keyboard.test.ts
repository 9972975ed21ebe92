import { afterEach, expect, test } from 'vitest';
import { duesCast } from '@tthc-dang/api-spec';
import { focusIsOn, go, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('the secretary closes the book by keyboard alone, is asked once more, and hears that it is closed', async () => {
  const { element, heard, reads } = await walk('tthc-dues-period', 'dues/book-prepared', duesCast.secretary, {
    month: '2026-11',
  });
  await expect.poll(() => element.shadowRoot?.textContent).toContain('Chốt sổ');
  await reads();
  await go(/^Chốt sổ/);
  await focusIsOn(/^Chốt sổ/);
  await reads('#desk');
  await go(/^Chốt sổ/);
  await focusIsOn(/^Việc này không hoàn tác được/);
  await reads('#desk');
  await go(/^Xác nhận: Chốt sổ/);
  await focusIsOn(/^Đã ghi nhận: Chốt sổ/);
  await reads();
  expect(heard).toEqual(['Đang gửi…', 'Đã gửi.', 'Đã ghi nhận: Chốt sổ. Trạng thái mới: Đã chốt sổ.']);
});
