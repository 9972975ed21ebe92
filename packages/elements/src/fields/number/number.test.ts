import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import { numberFromText, textFromNumber } from './whole-number.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('takes amounts as people write them, and nothing that could mean something else', () => {
  const written = ['15930', '15.930', '15 930 đ', '1,250,000', '１２３', ' 7 đồng ', '0'];
  expect(written.map(numberFromText)).toEqual([15930, 15930, 15930, 1250000, 123, 7, 0]);
  for (const text of ['1,5', '1.5 triệu', '-3', '1e5', '12.34', 'mười', '1.250.00', '99999999999999999999'])
    expect(numberFromText(text)).toBe(text);
  expect(numberFromText('   ')).toBeUndefined();
  expect([textFromNumber(1250000, true), textFromNumber(2026, false), textFromNumber('mười', true)]).toEqual([
    '1.250.000',
    '2026',
    'mười',
  ]);
});

test('leaves the box alone while one types, then groups the digits and reads the amount in words', async () => {
  const field = await mount('tthc-field-number', { name: 'amount', label: 'Số tiền', kind: 'money', required: true });
  const answers = answersOf(field);
  const box = page.getByLabelText('Số tiền');
  await userEvent.click(box);
  await userEvent.keyboard('15930');
  await expect.element(box).toHaveValue('15930');
  box.element().dispatchEvent(new FocusEvent('blur'));
  await expect.element(box).toHaveValue('15.930');
  expect(answers.at(-1)).toBe(15930);
  await expect.element(box).toHaveAccessibleDescription(/đồng/);
  expect(field.renderRoot.textContent).toContain('nghìn chín trăm ba mươi');
  await expectAccessible(field);
});

test('keeps what is no number, for the form to say so', async () => {
  const field = await mount('tthc-field-number', { name: 'year', label: 'Năm', kind: 'count', required: true });
  const answers = answersOf(field);
  await userEvent.fill(page.getByLabelText('Năm'), 'năm nay');
  page.getByLabelText('Năm').element().dispatchEvent(new FocusEvent('blur'));
  expect(answers.at(-1)).toBe('năm nay');
  await expect.element(page.getByLabelText('Năm')).toHaveValue('năm nay');
});

test('after an error what is typed at once takes the place of the number', async () => {
  const field = await mount('tthc-field-number', {
    name: 'n',
    label: 'Số',
    kind: 'money',
    value: 150,
    error: 'quá ít.',
  });
  field.focus();
  await userEvent.keyboard('2000');
  expect(field.value).toBe(2000);
});
