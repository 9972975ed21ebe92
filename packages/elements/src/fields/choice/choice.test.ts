import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const few = { missing: 'Còn thiếu', wrong: 'Chưa đúng', outdated: 'Đã cũ' };
const many = { a: 'Một', b: 'Hai', c: 'Ba', d: 'Bốn', e: 'Năm', f: 'Sáu' };

test('up to five choices are radio buttons under one legend', async () => {
  const field = await mount('tthc-field-choice', {
    name: 'kind',
    label: 'Vì sao',
    required: true,
    choices: few,
    error: 'chưa chọn.',
  });
  const answers = answersOf(field);
  await expect.element(page.getByRole('group', { name: 'Vì sao' })).toHaveAccessibleDescription('Lỗi: chưa chọn.');
  await userEvent.click(page.getByRole('radio', { name: 'Chưa đúng' }));
  expect(answers).toEqual(['wrong']);
  await expectAccessible(field);
});

test('more choices are a native list that begins with none', async () => {
  const field = await mount('tthc-field-choice', {
    name: 'kind',
    label: 'Lý do chuyển',
    required: true,
    choices: many,
  });
  const answers = answersOf(field);
  const list = page.getByRole('combobox', { name: 'Lý do chuyển' });
  await expect.element(list).toHaveValue('');
  await userEvent.selectOptions(list, 'Sáu');
  expect(answers).toEqual(['f']);
  field.value = undefined;
  await expect.element(list).toHaveValue('');
  await expectAccessible(field);
});
