import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../internal/testing/in-shadow.ts';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const box = (name: string) => page.getByRole('textbox', { name, exact: true });

test('takes month and year, in either box a whole month, and never moves the focus by itself', async () => {
  const field = await mount('tthc-field-month', { name: 'from', label: 'Từ tháng', required: true });
  const answers = answersOf(field);
  await userEvent.click(box('Tháng'));
  await userEvent.keyboard('03');
  expect(focused()?.id).toBe('month');
  await userEvent.fill(box('Năm'), '2026');
  expect(answers.at(-1)).toBe('2026-03');
  await userEvent.fill(box('Tháng'), '11/2027');
  expect(answers.at(-1)).toBe('2027-11');
  await expectAccessible(field);
});

test('keeps the gaps of an unfinished month, and goes to the empty box after an error', async () => {
  const field = await mount('tthc-field-month', {
    name: 'from',
    label: 'Từ tháng',
    required: true,
    value: '-4',
    error: 'nhập đủ tháng, năm.',
  });
  await expect.element(box('Tháng')).toHaveValue('4');
  field.focus();
  expect(focused()?.id).toBe('year');
  await expectAccessible(field);
});
