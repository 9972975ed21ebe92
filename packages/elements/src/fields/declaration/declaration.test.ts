import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('is true or not given', async () => {
  const field = await mount('tthc-field-declaration', {
    name: 'truth',
    label: 'Tôi cam kết',
    required: true,
    error: 'chưa xác nhận.',
  });
  const answers = answersOf(field);
  const box = page.getByRole('checkbox', { name: 'Tôi cam kết' });
  await userEvent.click(box);
  await userEvent.click(box);
  expect(answers).toEqual([true, undefined]);
  await expect.element(box).toHaveAccessibleDescription('Lỗi: chưa xác nhận.');
  await expectAccessible(field);
});
