import { administrationCast as who } from '@tthc-dang/api-spec';
import { announcementsClient } from '@tthc-dang/core/client/announcements';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { fill, fillDay, press } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcUnitAnnouncements } from './unit-announcements.ts';
import './index.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

async function unitOf(personId: string = who.admin) {
  const served = await scenarioClient('announcements/current', personId);
  const element = await mount('tthc-unit-announcements', { client: served.client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('[data-row]')).not.toBeNull());
  return { ...served, element, announced: announcementsClient(served.client) };
}
const textIn = (element: TthcUnitAnnouncements, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const errorAt = (element: TthcUnitAnnouncements, name: string) =>
  oneIn(element.shadowRoot!, `[name="${name}"]`).shadowRoot?.querySelector('#error')?.textContent ?? '';
const choose = (name: string) => userEvent.click(page.getByRole('radio', { name }));

test('shows what was announced and what became of it, without an accessibility violation', async () => {
  const { element } = await unitOf();
  expect(textIn(element, '[data-row="announcement-6"]')).toContain('sắp hiện');
  expect(textIn(element, '[data-row="announcement-3"]')).toContain('đang hiện');
  expect(textIn(element, '[data-row="announcement-2"]')).toMatch(/đã thu hồi .* thu hồi ngày 28\/10\/2026/);
  expect(textIn(element, '[data-row="announcement-1"]')).toContain('đã hết hạn');
  await expectAccessible(element);
});

test('what is missing is not sent, and each fault stands at its field', async () => {
  const { element, announced } = await unitOf();
  await press('Đăng thông báo');
  expect(errorAt(element, 'kind')).toContain('Chọn loại thông báo');
  expect(errorAt(element, 'title')).toContain('Nhập tiêu đề');
  expect(errorAt(element, 'to')).toContain('Nhập đủ ngày');
  await vi.waitFor(() => expect(focused()?.getAttribute('type')).toBe('radio'));
  expect((await announced.ofUnit(who.base)).total).toBe(5);
});

test('announces to members, who see it at once, and withdraws it again', async () => {
  const { element, clientOf } = await unitOf();
  const member = announcementsClient(clientOf(who.member));
  const title = 'Đổi giờ tiếp công dân';
  await choose('Thông tin');
  await choose('Đảng viên của đơn vị và các đơn vị trực thuộc');
  await fill(/^Tiêu đề/, title);
  await fill(/^Nội dung/, 'Từ 7 giờ 30.');
  await fillDay(/^Hiện từ ngày/, '2026-11-02');
  await fillDay(/^Đến hết ngày/, '2026-11-30');
  await press('Đăng thông báo');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain(title));
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  expect((await member.announcements()).items.map((one) => one.title)).toContain(title);
  await press(`Thu hồi thông báo: ${title}`);
  await vi.waitFor(() => expect(focused()?.id).toBe('sure'));
  await press('Xác nhận thu hồi');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã thu hồi'));
  expect((await member.announcements()).items.map((one) => one.title)).not.toContain(title);
});

test('a commune is not offered to tell everybody, a province is', async () => {
  await unitOf();
  await vi.waitFor(() => expect(page.getByRole('radio').elements().length).toBe(5));
  document.body.replaceChildren();
  await unitOf(who.provinceAdmin);
  await vi.waitFor(() =>
    expect(page.getByRole('radio', { name: 'Mọi người đã đăng nhập' }).elements()).toHaveLength(1),
  );
});

test('a day that the server counts otherwise is said at its field, and nothing typed is lost', async () => {
  const { element, clock } = await unitOf();
  await choose('Thông tin');
  await choose('Đảng viên của đơn vị và các đơn vị trực thuộc');
  await fill(/^Tiêu đề/, 'Hôm nay');
  await fill(/^Nội dung/, 'Chỉ hôm nay.');
  await fillDay(/^Hiện từ ngày/, '2026-11-02');
  await fillDay(/^Đến hết ngày/, '2026-11-02');
  clock.advance({ days: 1 });
  await press('Đăng thông báo');
  await vi.waitFor(() => expect(errorAt(element, 'to')).toContain('Ngày cuối đã qua'));
  expect(textIn(element, '#news')).toContain('Chưa làm được');
  await expect.element(page.getByLabelText(/^Tiêu đề/)).toHaveValue('Hôm nay');
});
