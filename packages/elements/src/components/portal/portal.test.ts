import axe from 'axe-core';
import { cast, createServer, trustedIdentity, type Identity } from '@tthc-dang/api-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import '../inbox/index.ts';
import { TthcPortal } from './portal.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

/** A portal with an inbox on the reference handler; `session` is who the handler takes the caller for, and until when. */
async function portalOn(session: { endsIn?: number; token?: string } = {}) {
  const served = await scenarioClient('transfer/awaiting-base', cast.routeC.baseSecretary);
  let valid = 'first';
  let fetched = 0;
  const trusted = trustedIdentity(cast.routeC.baseSecretary);
  const identity: Identity = {
    verify: async (request) => {
      if (request.headers.get('authorization') !== `Bearer ${valid}`) return undefined;
      const who = await trusted.verify(request);
      if (!who || session.endsIn === undefined) return who;
      return { ...who, secondsLeft: session.endsIn };
    },
  };
  const server = createServer({ store: served.store, clock: served.clock, identity });
  const portal = document.createElement('tthc-portal');
  portal.baseUrl = 'https://may-chu.example';
  portal.token = session.token ?? 'first';
  portal.fetch = (request) => {
    fetched += 1;
    return server(request);
  };
  const inbox = document.createElement('tthc-inbox');
  portal.append(inbox);
  return {
    ...served,
    portal,
    inbox,
    identity: trusted,
    fetched: () => fetched,
    invalidate: () => (valid = 'second'),
  };
}
const rows = (inbox: HTMLElement) => inbox.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
const bars = (portal: TthcPortal) =>
  [...(portal.shadowRoot?.querySelectorAll('.bar') ?? [])].map((bar) => bar.querySelector('p')?.textContent ?? '');
const button = (portal: TthcPortal) => portal.shadowRoot?.querySelector<HTMLButtonElement>('.bar button');

test('gives the elements inside it their client, and tells who is signed in', async () => {
  const { portal, inbox } = await portalOn();
  document.body.append(portal);
  await vi.waitFor(() => expect(rows(inbox)).toBe(1));
  expect(bars(portal)).toEqual([]);
});

test('says that the session has ended, and goes on with a new token without losing what is typed', async () => {
  const { portal, inbox, invalidate } = await portalOn();
  document.body.append(portal);
  await vi.waitFor(() => expect(rows(inbox)).toBe(1));
  const expired = new Promise((resolve) => portal.addEventListener('tthc-session-expired', resolve, { once: true }));
  invalidate();
  const field = inbox.shadowRoot?.querySelector<HTMLInputElement>('#q');
  field?.focus();
  await userEvent.keyboard('vi du{Enter}');
  await expired;
  await vi.waitFor(() => expect(bars(portal)[0]).toContain('Phiên đã hết hạn'));
  expect((await axe.run(portal)).violations).toEqual([]);
  const asked = new Promise((resolve) => portal.addEventListener('tthc-sign-in', resolve, { once: true }));
  button(portal)?.click();
  await asked;
  portal.token = 'second';
  await vi.waitFor(() => expect(bars(portal)).toEqual([]));
  await vi.waitFor(() => expect(inbox.shadowRoot?.querySelector('.notice.bad')).toBeNull());
  expect(field?.value).toBe('vi du');
  expect(rows(inbox)).toBe(1);
});

test('warns before the session ends, and asks the page for a new token', async () => {
  const { portal } = await portalOn({ endsIn: 100 });
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)[0]).toMatch(/còn 2 phút/));
  expect(portal.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain('Phiên làm việc sắp hết');
  const asked = new Promise((resolve) => portal.addEventListener('tthc-renew-session', resolve, { once: true }));
  button(portal)?.click();
  await asked;
});

test('says nothing of a session that lasts', async () => {
  const { portal, inbox } = await portalOn({ endsIn: 3600 });
  document.body.append(portal);
  await vi.waitFor(() => expect(rows(inbox)).toBe(1));
  expect(bars(portal)).toEqual([]);
});

test('says that the server is away, and takes it back with the next answer', async () => {
  const { portal, inbox } = await portalOn();
  const reach = portal.fetch;
  portal.fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)[0]).toContain('Chưa kết nối được'), 10_000);
  portal.fetch = reach;
  await vi.waitFor(() => expect(rows(inbox)).toBe(1), 10_000);
  expect(bars(portal)).toEqual([]);
});

test('keeps two portals on one page apart', async () => {
  const [one, other] = [await portalOn(), await portalOn({ token: 'unknown' })];
  document.body.append(one.portal, other.portal);
  await vi.waitFor(() => expect(rows(one.inbox)).toBe(1));
  await vi.waitFor(() => expect(bars(other.portal)[0]).toContain('Phiên đã hết hạn'));
  expect(bars(one.portal)).toEqual([]);
});

test('asks nothing more once it is taken off the page', async () => {
  const { portal, inbox, fetched } = await portalOn({ endsIn: 100 });
  document.body.append(portal);
  await vi.waitFor(() => expect(rows(inbox)).toBe(1));
  portal.remove();
  const before = fetched();
  globalThis.dispatchEvent(new Event('focus'));
  globalThis.dispatchEvent(new Event('online'));
  await portal.updateComplete;
  expect(fetched()).toBe(before);
});

test('finds the elements that stood on the page before its tag was defined', async () => {
  const { portal, inbox } = await portalOn();
  const late = document.createElement('tthc-late-portal');
  late.append(inbox);
  document.body.append(late);
  await inbox.updateComplete;
  const { baseUrl, token, fetch } = portal;
  customElements.define('tthc-late-portal', class extends TthcPortal {});
  Object.assign(late, { baseUrl, token, fetch });
  await vi.waitFor(() => expect(rows(inbox)).toBe(1));
});
