import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

beforeEach(() => localStorage.removeItem('tthc-support-contacts'));
afterEach(() => document.body.replaceChildren());

const served = () => scenarioClient('feedback/none', cast.routeA.member);
const textOf = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

test('names whom to turn to by topic, with numbers to call and addresses to write to', async () => {
  const element = await mount('tthc-support', { client: (await served()).client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('a[href="tel:0912345601"]')).not.toBeNull());
  expect(element.shadowRoot?.querySelector('a[href="mailto:dang-phi@song-mau.example"]')).not.toBeNull();
  await expectAccessible(element);
});

test('without a network the contacts of an earlier visit are there, and their age is said', async () => {
  const first = await mount('tthc-support', { client: (await served()).client });
  await vi.waitFor(() => expect(first.shadowRoot?.querySelector('li')).not.toBeNull());
  first.remove();
  const { client, faults } = await served();
  faults.add({ operationId: 'listSupportContacts', kind: 'status', status: 503, count: 1 });
  const again = await mount('tthc-support', { client });
  await vi.waitFor(() => expect(textOf(again)).toContain('được lưu trên máy này lúc'));
  expect(again.shadowRoot?.querySelector('a[href="tel:0912345601"]')).not.toBeNull();
});

test('before signing in only what the page gives is shown', async () => {
  const contact = {
    topic: 'sign-in',
    topicLabel: '',
    name: 'Tổ hỗ trợ',
    organizationId: 'x',
    organizationName: 'Xã',
  } as const;
  const element = await mount('tthc-support', { contacts: [contact] });
  expect(textOf(element)).toContain('Tổ hỗ trợ');
});
