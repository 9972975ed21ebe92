import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('gives the keys in the order of the list, and undefined for none', async () => {
  const field = await mount('tthc-field-choices', {
    name: 'items',
    label: 'Các mục cần bổ sung',
    required: true,
    choices: { a: 'Bản tự kiểm điểm', b: 'Quyết định' },
  });
  const answers = answersOf(field);
  await userEvent.click(page.getByRole('checkbox', { name: 'Quyết định' }));
  await userEvent.click(page.getByRole('checkbox', { name: 'Bản tự kiểm điểm' }));
  await userEvent.click(page.getByRole('checkbox', { name: 'Quyết định' }));
  await userEvent.click(page.getByRole('checkbox', { name: 'Bản tự kiểm điểm' }));
  expect(answers).toEqual([['b'], ['a', 'b'], ['a'], undefined]);
  await expectAccessible(field);
});
