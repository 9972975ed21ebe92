import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../internal/testing/in-shadow.ts';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const box = (name: string) => page.getByRole('textbox', { name, exact: true });

test('takes day, month and year, and never moves the focus by itself', async () => {
  const field = await mount('tthc-field-date', { name: 'on', label: 'Ngày họp', required: true });
  const answers = answersOf(field);
  await userEvent.click(box('Ngày'));
  await userEvent.keyboard('05');
  expect(focused()?.id).toBe('day');
  await userEvent.fill(box('Tháng'), '11');
  await userEvent.fill(box('Năm'), '2026');
  expect(answers.at(-1)).toBe('2026-11-05');
  await expectAccessible(field);
});

test('a day pasted into one box fills all three', async () => {
  const field = await mount('tthc-field-date', { name: 'on', label: 'Ngày họp', required: true });
  const answers = answersOf(field);
  await userEvent.fill(box('Ngày'), '5/11/2026');
  expect(answers).toEqual(['2026-11-05']);
  await expect.element(box('Năm')).toHaveValue('2026');
});

test('takes no letters, and shows a value that comes from outside', async () => {
  const field = await mount('tthc-field-date', { name: 'on', label: 'Ngày họp', required: true, value: '2026-03-09' });
  await expect.element(box('Ngày')).toHaveValue('9');
  await userEvent.fill(box('Tháng'), 'x4');
  await expect.element(box('Tháng')).toHaveValue('4');
  expect(field.value).toBe('2026-04-09');
});

test('after an error the focus goes to the first empty box', async () => {
  const field = await mount('tthc-field-date', {
    name: 'on',
    label: 'Ngày họp',
    required: true,
    value: '--5',
    error: 'nhập đủ ngày, tháng, năm.',
  });
  field.focus();
  expect(focused()?.id).toBe('month');
  await expectAccessible(field);
});

test('after an error what is typed at once takes the place of what stands there', async () => {
  const value = '2026-11-05';
  const field = await mount('tthc-field-date', { name: 'on', label: 'Ngày họp', value, error: 'phải trước hôm nay.' });
  field.focus();
  await userEvent.keyboard('12');
  expect(field.value).toBe('2026-11-12');
});
