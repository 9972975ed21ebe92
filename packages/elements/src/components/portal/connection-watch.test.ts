import { cast } from '@tthc-dang/api-spec';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { allTextOf } from '../../internal/testing/in-shadow.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import '../inbox/index.ts';
import '../official-transfer/index.ts';
import './index.ts';

let isHidden = false;
beforeEach(() => {
  isHidden = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Test files share the window, so this one may stand behind another.
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A portal around an element, whose server can be away while the browser has a network. */
async function portalAround(tag: keyof HTMLElementTagNameMap, scenario: string, personId: string) {
  const served = await scenarioClient(scenario, personId);
  const server = { away: false as false | 'unreachable' | 'maintenance', asked: [] as string[] };
  const portal = document.createElement('tthc-portal');
  portal.fetch = async (request) => {
    server.asked.push(new URL(request.url).pathname);
    if (server.away === 'maintenance') return new Response('', { status: 503 });
    if (server.away) throw new TypeError('Failed to fetch');
    return served.fetch(request);
  };
  const element = document.createElement(tag);
  portal.append(element);
  return { portal, element, server };
}
const bars = (portal: HTMLElement) => portal.shadowRoot?.querySelector('.bar')?.textContent ?? '';
const spoken = (portal: HTMLElement) => portal.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
const inbox = () => portalAround('tthc-inbox', 'transfer/awaiting-base', cast.routeC.baseSecretary);

test.each([
  ['unreachable', 'Chưa kết nối được'],
  ['maintenance', 'đang bảo trì'],
] as const)('a server that was %s is found again by itself, and what failed meanwhile is there', async (how, says) => {
  const { portal, element, server } = await inbox();
  server.away = how;
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)).toContain(says));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(element.shadowRoot?.querySelector('.notice.bad')).not.toBeNull();
  server.away = false;
  await vi.advanceTimersByTimeAsync(90_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(element.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(1));
  expect(element.shadowRoot?.querySelector('.notice.bad')).toBeNull();
  expect(spoken(portal)).toContain('Đã kết nối lại được');
});

test('what could not be saved is saved when the server is back, and nothing typed is gone', async () => {
  vi.useRealTimers();
  const { portal, element, server } = await portalAround('tthc-official-transfer', 'transfer/none', cast.routeC.member);
  document.body.append(portal);
  await userEvent.click(page.getByRole('button', { name: 'Bắt đầu' }));
  await userEvent.selectOptions(page.getByLabelText('Lý do chuyển'), 'new-unit');
  const box = page.getByLabelText('Số quyết định');
  await expect.element(box).toBeVisible();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  server.away = 'unreachable';
  await userEvent.fill(box, '12-QĐ/ĐU');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(allTextOf(element)).toContain('Chưa lưu được');
  server.away = false;
  await vi.advanceTimersByTimeAsync(90_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(allTextOf(element)).toMatch(/Đã lưu \d/));
  await expect.element(box).toHaveValue('12-QĐ/ĐU');
});

test('it says for a while that the server is back, and then no more', async () => {
  const { portal, server } = await inbox();
  server.away = 'unreachable';
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)).toContain('Chưa kết nối được'));
  server.away = false;
  await vi.waitFor(() => expect(bars(portal)).toContain('Đã kết nối lại được'));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(bars(portal)).toBe('');
});

test('it asks less and less often while the server stays away', async () => {
  const { portal, server } = await inbox();
  server.away = 'unreachable';
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)).toContain('Chưa kết nối được'));
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  const asked = server.asked.length;
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  const later = server.asked.length - asked;
  expect(later).toBeGreaterThanOrEqual(8);
  expect(later).toBeLessThanOrEqual(13);
});

test('it asks nothing behind a hidden tab, and at once when somebody comes back to it', async () => {
  const { portal, server } = await inbox();
  server.away = 'unreachable';
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)).toContain('Chưa kết nối được'));
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  isHidden = true;
  await vi.advanceTimersByTimeAsync(60_000);
  const asked = server.asked.length;
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.asked.length).toBe(asked);
  isHidden = false;
  server.away = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(bars(portal)).toContain('Đã kết nối lại được'));
});

test('it asks nothing once the portal is taken off the page', async () => {
  const { portal, server } = await inbox();
  server.away = 'unreachable';
  document.body.append(portal);
  await vi.waitFor(() => expect(bars(portal)).toContain('Chưa kết nối được'));
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  portal.remove();
  const asked = server.asked.length;
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.asked.length).toBe(asked);
});
