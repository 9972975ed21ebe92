import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { theme as vietnamese } from '../../locales/vi/theme.ts';
import { contrastPairs } from '../../styles/contrast-pairs.ts';
import { readOverrides } from './read-overrides.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const judgement = (element: Element) =>
  element.shadowRoot?.querySelector('[role="status"] p')?.textContent?.trim() ?? '';
const css = (element: Element) => element.shadowRoot?.querySelector<HTMLTextAreaElement>('#css')?.value ?? '';
const buttonIn = (element: Element) => oneIn(element.shadowRoot!, '.button.pressed');
const box = (name: string) => page.getByRole('textbox', { name, exact: true });

test('the colours of a portal become a theme that is seen, judged, and can be copied', async () => {
  const element = await mount('tthc-theme', { colours: { brand: '#1d4d2b', action: '#1f6f4a' } });
  expect(judgement(element)).toBe(`Cả ${contrastPairs.length + 2} cặp màu đều đọc được.`);
  expect(getComputedStyle(buttonIn(element)).backgroundColor).toBe('rgb(28, 89, 63)');
  expect(css(element)).toContain('--tthc-action: #1f6f4a;');
  await expectAccessible(element);
});

test('colours that cannot be read are said so, pair by pair, and the nearest that can is one press away', async () => {
  const element = await mount('tthc-theme', { colours: { brand: '#a4161a', action: '#ffd23f' } });
  expect(judgement(element)).toMatch(/^\d+ trong \d+ cặp màu không đủ tương phản/);
  const [first] = [...element.shadowRoot!.querySelectorAll('tbody tr')];
  expect(first?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    'màu nút, liên kết trên nền trang #ffd23f / #ffffff 1,44 : 1 (cần 4,5) Không đạt',
  );
  await userEvent.click(page.getByRole('button', { name: /^Dùng màu gần nhất đạt/ }));
  await vi.waitFor(() => expect(judgement(element)).toContain('đều đọc được'));
  await expect.element(box('Màu nút và liên kết')).not.toHaveValue('#ffd23f');
});

test('an override that breaks a pair is told from colours that do', async () => {
  const element = await mount('tthc-theme');
  await userEvent.fill(page.getByRole('textbox', { name: /tự đặt thêm/ }), ':root { --tthc-ink-soft: #a0a8b4 }');
  await vi.waitFor(() => expect(judgement(element)).toContain('vì thuộc tính cổng tự đặt thêm'));
  expect(css(element)).toContain('--tthc-ink-soft: #a0a8b4;');
});

test('where no shade of the action helps, that is said', async () => {
  const element = await mount('tthc-theme', {
    colours: { brand: '#a4161a', action: '#ffd23f', surface: '#808080', ink: '#8a8a8a' },
  });
  expect(element.shadowRoot?.textContent).toContain('Không có sắc độ nào của màu nút giúp được');
  expect(element.shadowRoot?.querySelector('#better')).toBeNull();
});

test('what is no colour is named, and the theme stays as it was', async () => {
  const element = await mount('tthc-theme');
  const before = css(element);
  await userEvent.fill(box('Màu nút và liên kết'), 'xanh');
  await expect.element(page.getByText('“xanh” không phải màu viết như #0b4f8a.')).toBeVisible();
  await expect.element(box('Màu nút và liên kết')).toHaveAttribute('aria-invalid', 'true');
  expect(css(element)).toBe(before);
  await expectAccessible(element);
});

test('of a style sheet the properties of the kit are read; what cannot be judged and what nobody knows is named', () => {
  expect(
    readOverrides(`
      /* --tthc-ink: #000000; */
      tthc-portal { --tthc-action: #123; --tthc-ok: rgb(1 2 3); --tthc-radius: 0; color: red }
      .other { --tthc-primary: #123456 }`),
  ).toEqual({ theme: { '--tthc-action': '#123' }, unjudged: ['--tthc-ok'], unknown: ['--tthc-primary'] });
});

test('every colour of a pair has a name in words', () => {
  const names = new Set([...contrastPairs.flatMap(([on, ground]) => [on, ground]), 'focus']);
  for (const name of names) expect(vietnamese).toHaveProperty([`theme.name.${name}`]);
});
