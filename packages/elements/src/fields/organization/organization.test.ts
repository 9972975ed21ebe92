import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cast, organizations } from '@tthc-dang/api-spec';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { member, destination } = cast.routeC;
const name = organizations.find(({ id }) => id === destination)?.name ?? '';
const box = page.getByRole('combobox', { name: 'Chi bộ nơi đến' });

async function show(value?: string) {
  const served = await scenarioClient('transfer/none', member);
  const field = await mount('tthc-field-organization', {
    client: served.client,
    name: 'destination',
    label: 'Chi bộ nơi đến',
    required: true,
    types: ['cell', 'base-cell'],
    value,
  });
  return { ...served, field, answers: answersOf(field) };
}

test('finds without accents, is worked by the keyboard alone, and gives the id', async () => {
  const { field, answers } = await show();
  await userEvent.click(box);
  await userEvent.keyboard('chi bo');
  await expect.element(page.getByRole('listbox', { name: 'Kết quả tìm' })).toBeVisible();
  await expect.element(page.getByText(/^Có \d+ kết quả/)).toBeInTheDocument();
  await expectAccessible(field);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  const first = page.getByRole('option').first();
  await expect.element(first).toHaveAttribute('aria-selected', 'true');
  await expect.element(box).toHaveAttribute('aria-activedescendant', 'option-0');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  const [id] = answers as string[];
  await expect.element(box).toHaveValue(organizations.find((known) => known.id === id)?.name ?? '');
});

test('the old name of a cell that was merged leads to the one in its place, and is said', async () => {
  const { answers } = await show();
  await userEvent.click(box);
  await userEvent.keyboard('phong luu tru');
  const option = page.getByRole('option', { name: /Chi bộ Văn phòng Sở Ví Dụ/ });
  await expect.element(option).toBeVisible();
  expect(option.element().textContent).toContain('Trước đây: Chi bộ Phòng Lưu trữ Sở Ví Dụ');
  await userEvent.click(option);
  expect(answers).toEqual(['cell-so-vi-du-1']);
});

test('the name of the unit and that of the province find it together', async () => {
  await show();
  await userEvent.click(box);
  await userEvent.keyboard('thon 4 song mau');
  await expect.element(page.getByRole('option', { name: /Chi bộ Thôn 4 xã Lam Mẫu/ })).toBeVisible();
});

test('Escape closes the list and keeps what was typed, which is no answer yet', async () => {
  const { answers } = await show();
  await userEvent.fill(box, 'chi bo');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Đồng chí gõ tên nhưng chưa chọn trong danh sách.')).toBeVisible();
  await expect.element(box).toHaveValue('chi bo');
  expect(answers).toEqual([]);
});

test('shows the name of an answer that comes from a working copy, and takes it back when it is changed', async () => {
  const { answers } = await show(destination);
  await expect.element(box).toHaveValue(name);
  await userEvent.fill(box, `${name} zzz`);
  expect(answers).toEqual([undefined]);
  await expect.element(page.getByText('Không tìm thấy tổ chức đảng nào.', { exact: false }).first()).toBeVisible();
});

test('says when the search fails and searches again', async () => {
  const { faults } = await show();
  faults.add({ operationId: '*', kind: 'status', status: 503 });
  await userEvent.fill(box, 'chi bo');
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
  await expect.element(page.getByRole('listbox')).toBeVisible();
});

test('leaves the keys alone while an accent is being composed', async () => {
  const { field } = await show();
  await userEvent.fill(box, 'chi bo');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  const input = field.renderRoot.querySelector('input')!;
  const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
  input.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(false);
  expect(field.value).toBeUndefined();
});
