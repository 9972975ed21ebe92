import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { administrationCast, cast } from '@tthc-dang/api-spec';
import '../all.ts';
import '../fields/later.ts';
import { allIn, oneIn } from './testing/in-shadow.ts';
import { mount } from './testing/mount.ts';
import { scenarioClient } from './testing/scenario-client.ts';

afterEach(() => document.body.replaceChildren());

/** The browser's own way of letting an input method compose a word; types come with the provider. */
const devTools = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };

/** Composes a word letter by letter as an input method does, and takes it; `between` runs while nothing is decided yet. */
async function compose(input: HTMLInputElement | HTMLTextAreaElement, word: string, between: () => unknown) {
  input.focus();
  for (let length = 1; length <= word.length; length += 1) {
    const text = word.slice(0, length);
    await devTools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    await between();
    expect(input.value).toBe(text);
  }
  await devTools.send('Input.insertText', { text: word });
}

test.each(['tthc-field-text', 'tthc-field-long-text', 'tthc-field-place'] as const)(
  '%s lets a word be composed, and has it whole',
  async (tag) => {
    const field = await mount(tag, { label: 'Nội dung' });
    await vi.waitFor(() => expect(allIn(field.shadowRoot!, 'input, textarea')).toHaveLength(1));
    const input = oneIn<HTMLInputElement>(field.shadowRoot!, 'input, textarea');
    await compose(input, 'tiếng', () => field.updateComplete);
    expect([input.value, field.value]).toEqual(['tiếng', 'tiếng']);
  },
);

test.each([
  ['tthc-field-number', '12', 12],
  ['tthc-field-date', '12', '--12'],
  ['tthc-field-month', '11', '-11'],
] as const)('%s takes digits that an input method composed', async (tag, digits, value) => {
  const field = await mount(tag, { label: 'Số' } as object);
  const next = document.body.appendChild(document.createElement('button'));
  const input = oneIn<HTMLInputElement>(field.shadowRoot!, 'input');
  await compose(input, digits, () => field.updateComplete);
  next.focus();
  await vi.waitFor(() => expect(input.value).toBe(digits));
  if (tag !== 'tthc-field-number') expect(String(field.value)).toContain(digits);
  else expect(field.value).toBe(value);
});

test('the picker of organizations waits until a word is composed, and then searches for it', async () => {
  const { client } = await scenarioClient('transfer/none', cast.routeC.member);
  const field = await mount('tthc-field-organization', { client, label: 'Chi bộ nơi đến', types: ['cell'] });
  const input = oneIn<HTMLInputElement>(field.shadowRoot!, '#control');
  await compose(input, 'thôn', () => field.updateComplete);
  await vi.waitFor(() => expect(allIn(field.shadowRoot!, '[role=option]').length).toBeGreaterThan(0));
  expect(input.value).toBe('thôn');
});

test.each([
  ['tthc-inbox', 'transfer/inbox', cast.routeC.baseSecretary, '#q', 'hoàng', 'Hoàng Văn Mẫu Bộ Phận'],
  ['tthc-accounts', 'accounts/active', administrationCast.admin, '#q', 'trịnh', 'Trịnh Thị Mẫu Kỹ Thuật'],
] as const)('the search of %s finds a word that was composed', async (tag, scenario, person, box, word, found) => {
  const { client } = await scenarioClient(scenario, person);
  const screen = await mount(tag, { client } as object);
  await vi.waitFor(() => expect(allIn(screen.shadowRoot!, box)).toHaveLength(1));
  await expect.poll(() => screen.shadowRoot?.textContent).toContain(found);
  const rows = () => allIn(screen.shadowRoot!, 'tbody tr').length;
  const before = rows();
  await compose(oneIn<HTMLInputElement>(screen.shadowRoot!, box), word, () => screen.updateComplete);
  await expect.poll(rows).toBeLessThan(before);
  expect(screen.shadowRoot?.textContent).toContain(found);
});
