import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const box = page.getByRole('textbox', { name: 'Nơi cư trú' });
// The names come over the network when the field is left.
const patience = { timeout: 5_000 };
const show = async () => {
  const field = await mount('tthc-field-place', { label: 'Nơi cư trú', name: 'address', required: true });
  // Somewhere to go: where nothing follows, Firefox leaves the frame, and the field counts as not left.
  field.after(document.createElement('button'));
  window.focus();
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
  await expect.poll(advice, patience).toContain('Hà Giang nay thuộc Tỉnh Tuyên Quang');
  await expectAccessible(field);
  await userEvent.click(page.getByRole('button', { name: 'Ghi là Tỉnh Tuyên Quang' }));
  expect(answers.at(-1)).toBe('Xã Lam Mẫu, tỉnh Tuyên Quang');
  await expect.element(box).toHaveValue('Xã Lam Mẫu, tỉnh Tuyên Quang');
  await expect.poll(() => advice().trim()).toBe('');
});

test('a district is told of and nothing is changed', async () => {
  const { answers, advice } = await show();
  await userEvent.fill(box, 'Xã Lam Mẫu, huyện Ví Dụ, tỉnh Tuyên Quang');
  await userEvent.tab();
  await expect.poll(advice, patience).toContain('“huyện Ví Dụ”');
  expect(answers.at(-1)).toBe('Xã Lam Mẫu, huyện Ví Dụ, tỉnh Tuyên Quang');
});
