import { administrationCast as who } from '@tthc-dang/api-spec';
import { announcementsClient } from '@tthc-dang/core/client/announcements';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { press } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcAnnouncements } from './announcements.ts';
import './index.ts';

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

async function announced(
  personId: string,
  properties: Partial<TthcAnnouncements> = {},
  scenario = 'announcements/current',
) {
  const served = await scenarioClient(scenario, personId);
  const element = await mount('tthc-announcements', { client: served.client, ...properties });
  return { ...served, element };
}
const titlesIn = ({ shadowRoot }: TthcAnnouncements): readonly (string | undefined)[] =>
  [...shadowRoot!.querySelectorAll('strong')].map(({ textContent }) => textContent.trim());
const shutdown = 'Tạm ngừng hệ thống tối thứ Bảy, ngày 07/11/2026';
const deadline = 'Nộp bản tự kiểm điểm trước ngày 20/11/2026';

test('shows what runs, what interrupts people first, and what was before, without an accessibility violation', async () => {
  const { element } = await announced(who.member);
  await vi.waitFor(() => expect(titlesIn(element)).toHaveLength(4));
  expect(titlesIn(element)).toEqual([
    shutdown,
    deadline,
    'Nộp bản tự kiểm điểm trước ngày 10/11/2026',
    'Tổ hỗ trợ làm việc tại nhà văn hóa các thôn trong tháng 10',
  ]);
  expect(element.shadowRoot?.querySelector('li')?.textContent).toContain('Đã thu hồi ngày 28/10/2026');
  await expectAccessible(element);
});

test('one that is put away is not lost: it stays away on this device, and stands in the whole list', async () => {
  const { element, client } = await announced(who.member, { onlyNew: true });
  await vi.waitFor(() => expect(titlesIn(element)).toEqual([shutdown, deadline]));
  await press(`Ẩn thông báo: ${shutdown}`);
  await vi.waitFor(() => expect(focused()?.id).toBe('is-away'));
  expect(titlesIn(element)).toEqual([deadline]);
  const again = await mount('tthc-announcements', { client, onlyNew: true });
  await vi.waitFor(() => expect(titlesIn(again)).toEqual([deadline]));
  const whole = await mount('tthc-announcements', { client });
  await vi.waitFor(() => expect(titlesIn(whole)).toHaveLength(4));
  expect(whole.shadowRoot?.querySelector('.notice')?.textContent).toContain('đã ẩn trên máy này');
});

test('a device that keeps nothing puts one away all the same, as long as the page stands', async () => {
  const { element } = await announced(who.member, { onlyNew: true });
  await vi.waitFor(() => expect(titlesIn(element)).toHaveLength(2));
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await press(`Ẩn thông báo: ${shutdown}`);
  await press(`Ẩn thông báo: ${deadline}`);
  full.mockRestore();
  expect(titlesIn(element)).toEqual([]);
});

test('stands above a page without a word where there is nothing, or the server is away', async () => {
  const { element } = await announced(who.member, { onlyNew: true }, 'accounts/none');
  const { element: away, client, faults } = await announced(who.member, {}, 'accounts/none');
  await vi.waitFor(() => expect(away.shadowRoot?.textContent).toContain('Không có thông báo nào'));
  faults.add({ operationId: 'listAnnouncements', kind: 'status', status: 503, count: 1 });
  const troubled = await mount('tthc-announcements', { client, onlyNew: true });
  await vi.waitFor(() => expect(troubled.shadowRoot?.querySelector('.root')).not.toBeNull());
  for (const one of [element, troubled]) expect(one.shadowRoot?.querySelector('.notice, p, h1')).toBeNull();
});

test('what looks like markup is shown as it was typed', async () => {
  const { element, clientOf } = await announced(who.member, { onlyNew: true }, 'accounts/none');
  const title = '<img src=x onerror="document.title=1"> & <b>gấp</b>';
  const body = {
    kind: 'information',
    audience: 'members',
    title,
    text: '${alert(1)}',
    from: '2026-11-02',
    to: '2026-11-02',
  } as const;
  await announcementsClient(clientOf(who.admin)).publish(who.base, body);
  const seen = await mount('tthc-announcements', { client: element.client, onlyNew: true });
  await vi.waitFor(() => expect(titlesIn(seen)).toEqual([title]));
  expect(seen.shadowRoot?.querySelector('img, b')).toBeNull();
});
