import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import '../long-text/index.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('names its control by label, hint and error, and says when it may be left open', async () => {
  const field = await mount('tthc-field-text', {
    name: 'no',
    label: 'Số quyết định',
    hint: 'Ví dụ: 128-QĐ/ĐU',
    error: 'chưa nhập.',
  });
  const box = page.getByRole('textbox', { name: 'Số quyết định (không bắt buộc)' });
  await expect.element(box).toHaveAccessibleDescription('Ví dụ: 128-QĐ/ĐU Lỗi: chưa nhập.');
  await expect.element(box).toBeInvalid();
  await expectAccessible(field);
});

test('gives what is typed, and undefined when it is emptied', async () => {
  const field = await mount('tthc-field-text', { name: 'no', label: 'Số', required: true });
  const answers = answersOf(field);
  await userEvent.fill(page.getByLabelText('Số'), '15');
  await userEvent.clear(page.getByLabelText('Số'));
  expect(answers).toEqual(['15', undefined]);
});

test.each(['tthc-field-text', 'tthc-field-long-text'] as const)(
  '%s keeps out the signs that no server takes, so that the form can be saved',
  async (tag) => {
    const field = await mount(tag, { name: 'no', label: 'Số', required: true });
    const answers = answersOf(field);
    await userEvent.fill(page.getByLabelText('Số'), '15\0-QĐ\uD800 😀');
    expect(answers).toEqual(['15-QĐ\uFFFD 😀']);
  },
);

test('asks a phone for the right keyboard', async () => {
  const field = await mount('tthc-field-text', { name: 'tel', label: 'Điện thoại', kind: 'phone', required: true });
  const { type, autocomplete } = field.renderRoot.querySelector('input')!;
  expect([type, autocomplete]).toEqual(['tel', 'tel']);
});

test.each([
  ['tthc-field-text', 'takes the place of a line', '16'],
  ['tthc-field-long-text', 'goes on a text of several lines', '15 và 116'],
] as const)('after an error %s: what is typed at once %s', async (tag, _, becomes) => {
  const value = tag === 'tthc-field-text' ? '15' : '15 và 1';
  const field = await mount(tag, { name: 'no', label: 'Số', value, error: 'chưa đúng.' });
  field.focus();
  await userEvent.keyboard('16');
  expect(field.value).toBe(becomes);
});
