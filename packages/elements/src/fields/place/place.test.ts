import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const box = page.getByRole('textbox', { name: 'Nơi cư trú' });
const show = async () => {
  const field = await mount('tthc-field-place', { label: 'Nơi cư trú', name: 'address', required: true });
  return {
    field,
    answers: answersOf(field),
    advice: () => field.shadowRoot?.querySelector('.advice')?.textContent ?? '',
  };
};

test('an address of today is taken as it is', async () => {
  const { field, answers, advice } = await show();
  await userEvent.fill(box, 'Thôn 4, xã Lam Mẫu, tỉnh Tuyên Quang');
  await userEvent.tab();
  expect(answers.at(-1)).toBe('Thôn 4, xã Lam Mẫu, tỉnh Tuyên Quang');
  expect(advice().trim()).toBe('');
  await expectAccessible(field);
});

test('a former province is told once the field is left, and its present name is one press away', async () => {
  const { field, answers, advice } = await show();
  await userEvent.fill(box, 'Xã Lam Mẫu, tinh Ha Giang');
  expect(advice().trim()).toBe('');
  await userEvent.tab();
  await vi.waitFor(() => expect(advice()).toContain('Hà Giang nay thuộc Tỉnh Tuyên Quang'));
  await expectAccessible(field);
  await userEvent.click(page.getByRole('button', { name: 'Ghi là Tỉnh Tuyên Quang' }));
  expect(answers.at(-1)).toBe('Xã Lam Mẫu, tỉnh Tuyên Quang');
  await expect.element(box).toHaveValue('Xã Lam Mẫu, tỉnh Tuyên Quang');
  expect(advice().trim()).toBe('');
});

test('a district is told of and nothing is changed', async () => {
  const { answers, advice } = await show();
  await userEvent.fill(box, 'Xã Lam Mẫu, huyện Ví Dụ, tỉnh Tuyên Quang');
  await userEvent.tab();
  await vi.waitFor(() => expect(advice()).toContain('“huyện Ví Dụ”'));
  expect(answers.at(-1)).toBe('Xã Lam Mẫu, huyện Ví Dụ, tỉnh Tuyên Quang');
});
