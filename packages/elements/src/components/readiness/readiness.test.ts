import { administrationCast as who } from '@tthc-dang/api-spec';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { fill, press, tick } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcReadiness } from './readiness.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function listOf(personId: string = who.baseSecretary) {
  const served = await scenarioClient('accounts/none', personId);
  const element = document.createElement('tthc-readiness');
  Object.assign(element, { client: served.client, unitId: who.base });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#items, .notice.bad')).toBeTruthy());
  return { ...served, element, admin: administrationClient(served.client) };
}
const textIn = (element: TthcReadiness, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('shows every item with its state, and the units below, without an accessibility violation', async () => {
  const { element, admin } = await listOf();
  const list = await admin.readiness(who.base);
  const rowsIn = (selector: string) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>(`${selector} tbody tr`)].map(({ dataset }) => dataset['row']);
  const idsOf = (isOpen: boolean) =>
    list.items.filter(({ state }) => (state === 'open') === isOpen).map(({ id }) => id);
  // What is done is folded away.
  expect(rowsIn('#items + .blocks')).toEqual(idsOf(true));
  expect(rowsIn('details:not([open])')).toEqual(idsOf(false));
  expect(textIn(element, '.notice')).toContain(`${list.done} trên ${list.applicable} mục`);
  await vi.waitFor(() => expect(textIn(element, '#units ~ .blocks')).toContain('Chi bộ'));
  await expectAccessible(element);
});

test('states an item with what proves it, and says who and when', async () => {
  const { element, admin } = await listOf();
  const item = (await admin.readiness(who.base)).items.find(({ declared, state }) => declared && state === 'open')!;
  oneIn(element.shadowRoot!, `[data-row="${item.id}"] button`).click();
  await vi.waitFor(() => expect(focused()?.id).toBe('statement-title'));
  await tick(/Mục này đã xong/);
  await press('Ghi nhận');
  expect(textIn(element, '#wrong')).toContain('Ghi căn cứ');
  await fill(/Căn cứ/, 'Biên bản số 05');
  await press('Ghi nhận');
  await vi.waitFor(() => expect(textIn(element, `[data-row="${item.id}"]`)).toContain('Đã xong'));
  expect(textIn(element, `[data-row="${item.id}"]`)).toContain('Biên bản số 05');
  expect(textIn(element, `[data-row="${item.id}"]`)).toMatch(/\d\d:\d\d/);
  expect(focused()?.id).toBe('news');
});

test('keeps what was typed when somebody else was faster', async () => {
  const { element, admin } = await listOf();
  const list = await admin.readiness(who.base);
  const [item, other] = list.items.filter(({ declared, state }) => declared && state === 'open');
  oneIn(element.shadowRoot!, `[data-row="${item!.id}"] button`).click();
  await fill(/Căn cứ/, 'Đang gõ dở');
  await admin.stateReadiness(who.base, other!.id, { done: true, evidence: 'Nhanh hơn' }, { revision: list.revision });
  await tick(/Mục này đã xong/);
  await press('Ghi nhận');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Có người vừa sửa'));
  expect(oneIn<HTMLTextAreaElement>(element.shadowRoot!, 'textarea').value).toBe('Đang gõ dở');
  await press('Ghi nhận');
  await vi.waitFor(() => expect(textIn(element, `[data-row="${item!.id}"]`)).toContain('Đang gõ dở'));
});

test('offers an administrator the list to read, not to state', async () => {
  const { element } = await listOf(who.admin);
  expect(element.shadowRoot?.querySelector('[data-row] button')).toBeNull();
});

test('an administrator switches how far the unit works online; without being ready it stays with paper, and is told why', async () => {
  const { element, client } = await listOf(who.admin);
  await vi.waitFor(() => expect(textIn(element, '#scope ~ p')).toContain('Thực hiện điện tử'));
  await press('Đổi phạm vi');
  await vi.waitFor(() => expect(focused()?.id).toBe('scope-title'));
  await userEvent.click(page.getByRole('radio', { name: /Thí điểm/ }));
  await press('Ghi phạm vi');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã đổi phạm vi: Thí điểm'));
  expect((await client.organization(who.base)).onlineScope).toBe('pilot');
  expect(textIn(element, '#scope ~ p')).toContain('Thí điểm');
  await press('Đổi phạm vi');
  await userEvent.click(page.getByRole('radio', { name: /Thực hiện điện tử/ }));
  await press('Ghi phạm vi');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('chưa đủ điều kiện'));
  expect((await client.organization(who.base)).onlineScope).toBe('pilot');
  await press('Thôi');
  await vi.waitFor(() => expect(focused()?.id).toBe('change-scope'));
});

test('whoever administers nothing sees how far the unit works online, and has no switch', async () => {
  const { element } = await listOf();
  await vi.waitFor(() => expect(textIn(element, '#scope ~ p')).toContain('Thực hiện điện tử'));
  expect(element.shadowRoot?.querySelector('#change-scope')).toBeNull();
});
