import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('keeps lines, counts near the limit and cuts nothing beyond it', async () => {
  const field = await mount('tthc-field-long-text', { name: 'reason', label: 'Lý do', required: true, max: 20 });
  const answers = answersOf(field);
  const box = page.getByLabelText('Lý do');
  await userEvent.fill(box, 'dòng một\ndòng hai');
  await expect.element(page.getByText('Còn 3 ký tự')).toBeVisible();
  await userEvent.fill(box, 'dài hơn hai mươi ký tự rồi');
  await expect.element(page.getByText('Quá 6 ký tự')).toBeVisible();
  // Chromium tells a paragraph's lines one by one, with the whole text each time.
  expect([...new Set(answers)]).toEqual(['dòng một\ndòng hai', 'dài hơn hai mươi ký tự rồi']);
  await expectAccessible(field);
});
