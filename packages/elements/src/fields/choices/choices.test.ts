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

test('a long list of which something is chosen begins closed, says what, and lets more be chosen by keyboard', async () => {
  const names = ['Họ và tên', 'Sinh ngày', 'Dân tộc', 'Tôn giáo', 'Quê quán', 'Thường trú', 'Nơi ở', 'Chức vụ'];
  const field = await mount('tthc-field-choices', {
    name: 'items',
    label: 'Các mục cần sửa',
    required: true,
    choices: Object.fromEntries(names.map((label) => [label, label])),
    value: ['Thường trú'],
  });
  const answers = answersOf(field);
  const summary = field.renderRoot.querySelector('summary')!;
  expect(summary.textContent?.replace(/\s+/g, ' ').trim()).toBe('Thường trú Thêm hoặc bớt mục');
  await expect.element(page.getByRole('checkbox', { name: 'Chức vụ' })).not.toBeInTheDocument();
  summary.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('checkbox', { name: 'Chức vụ' }));
  expect(answers).toEqual([['Thường trú', 'Chức vụ']]);
  await field.updateComplete;
  await expect.element(page.getByRole('checkbox', { name: 'Chức vụ' })).toBeChecked();
  expect(summary.textContent).toContain('Thường trú; Chức vụ');
  await expectAccessible(field);
});

test('a very long list is searched without accents; what is chosen stays, and Enter sends nothing', async () => {
  const field = await mount('tthc-field-choices', {
    name: 'unitIds',
    label: 'Các chi bộ',
    required: true,
    choices: Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`u${place}`, `Chi bộ số ${place + 1}`])),
  });
  const answers = answersOf(field);
  const sent: Event[] = [];
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(event);
  });
  field.replaceWith(form);
  form.append(field);
  const search = page.getByRole('searchbox', { name: 'Tìm trong danh sách, gõ không cần dấu' });
  const shown = () => [...field.renderRoot.querySelectorAll('.option')].map((one) => one.textContent?.trim());
  expect(shown()).toHaveLength(30);
  await userEvent.fill(search, 'SO 12');
  await expect.poll(shown).toEqual(['Chi bộ số 12']);
  await userEvent.keyboard('{Enter}');
  expect(sent).toEqual([]);
  await userEvent.click(page.getByRole('checkbox', { name: 'Chi bộ số 12' }));
  await userEvent.fill(search, 'đảng ủy');
  await expect.poll(shown).toEqual(['Chi bộ số 12']);
  expect(field.renderRoot.querySelector('[role="status"]')?.textContent).toContain('1 trong 30');
  await userEvent.fill(search, '');
  await expect.poll(() => shown().length).toBe(30);
  expect(answers).toEqual([['u11']]);
  await expectAccessible(field);
});
