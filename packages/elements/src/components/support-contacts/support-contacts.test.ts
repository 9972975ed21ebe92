import { administrationCast as who } from '@tthc-dang/api-spec';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { fill, press } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcSupportContacts } from './support-contacts.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function contactsOf(personId: string = who.admin, unitId = '') {
  const served = await scenarioClient('accounts/none', personId);
  const element = document.createElement('tthc-support-contacts');
  Object.assign(element, { client: served.client, unitId });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#contacts, .empty, .notice')).toBeTruthy());
  return { ...served, element, admin: administrationClient(served.client) };
}
const textIn = (element: TthcSupportContacts, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const errorAt = (element: TthcSupportContacts, name: string) =>
  oneIn(element.shadowRoot!, `[name="${name}"]`).shadowRoot?.querySelector('#error')?.textContent ?? '';

test('shows the contacts of the unit by topic, and which topics have none, without an accessibility violation', async () => {
  const { element } = await contactsOf();
  await vi.waitFor(() => expect(element.shadowRoot?.querySelectorAll('[data-row]')).toHaveLength(2));
  expect(textIn(element, 'tbody tr')).toContain('Đăng nhập, tài khoản');
  expect(textIn(element, 'h2 ~ .soft')).toContain('Đảng phí');
  await press('Thêm đầu mối');
  await vi.waitFor(() => expect(focused()?.id).toBe('contact-title'));
  await expectAccessible(element);
});

test('a contact that nobody can be reached by is not sent, and each fault stands at its field', async () => {
  const { element, admin } = await contactsOf();
  await press('Thêm đầu mối');
  await press('Ghi đầu mối');
  expect(errorAt(element, 'topic')).toContain('Chọn việc cần hỏi');
  expect(errorAt(element, 'name')).toContain('Nhập tên');
  expect(errorAt(element, 'hotline')).toContain('ít nhất một cách liên hệ');
  await vi.waitFor(() => expect(focused()?.getAttribute('type')).toBe('radio'));
  await fill(/Số điện thoại/, '1900 12');
  await fill(/Hộp thư/, 'ho-tro@');
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(errorAt(element, 'hotline')).toContain('8 hoặc 10 chữ số'));
  expect(errorAt(element, 'email')).toContain('ten@noi-gui.vn');
  expect((await admin.supportContacts(who.base)).revision).toBe(1);
});

test('adds, changes and removes contacts, and members see them', async () => {
  const { element, admin, clientOf } = await contactsOf();
  await press('Thêm đầu mối');
  await userEvent.click(page.getByRole('radio', { name: 'Đảng phí' }));
  await fill(/Tên người hoặc bộ phận/, '  Kế toán Đảng ủy xã  ');
  await fill(/Số điện thoại/, '1900 1234');
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã ghi đầu mối: Kế toán Đảng ủy xã'));
  expect(focused()?.id).toBe('news');
  const member = administrationClient(clientOf(who.member));
  expect((await member.support({ topic: 'dues' })).items[0]).toMatchObject({ name: 'Kế toán Đảng ủy xã' });

  await press('Sửa đầu mối: Kế toán Đảng ủy xã');
  await fill(/Nhóm Zalo/, 'Nhóm đảng phí');
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(textIn(element, '[data-row="2"]')).toContain('Zalo: Nhóm đảng phí'));

  await press('Xóa đầu mối: Kế toán Đảng ủy xã');
  await vi.waitFor(() => expect(focused()?.id).toBe('contact-title'));
  await press('Thôi');
  await vi.waitFor(() => expect(focused()?.closest('[data-row]')?.getAttribute('data-row')).toBe('2'));
  await press('Xóa đầu mối: Kế toán Đảng ủy xã');
  await press('Xóa');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã xóa đầu mối: Kế toán Đảng ủy xã'));
  expect((await admin.supportContacts(who.base)).contacts).toHaveLength(2);
});

test('keeps what was typed when somebody else was faster, and says where it would go', async () => {
  const { element, admin } = await contactsOf();
  await press('Sửa đầu mối: Văn phòng Đảng ủy xã Lam Mẫu');
  await fill(/Giờ làm việc/, 'Đang gõ dở');
  const { contacts, revision } = await admin.supportContacts(who.base);
  await admin.replaceSupportContacts(who.base, contacts.slice(1), { revision });
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Có người vừa sửa danh sách này'));
  expect(textIn(element, '.notice.wait')).toContain('thành một đầu mối mới');
  expect(element.shadowRoot?.querySelectorAll('[data-row]')).toHaveLength(1);
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(textIn(element, '[data-row="1"]')).toContain('Đang gõ dở'));
});

test('nothing typed is lost: not by another button, not without a network, not when the page is left', async () => {
  const { element, faults } = await contactsOf();
  const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await press('Sửa đầu mối: Văn phòng Đảng ủy xã Lam Mẫu');
  await vi.waitFor(() => expect(focused()?.id).toBe('contact-title'));
  expect(leave()).toBe(false);
  await fill(/Giờ làm việc/, 'Đang gõ dở');
  expect(leave()).toBe(true);
  await press(/^Xóa đầu mối: Tổ công nghệ/);
  expect(textIn(element, '.unseen[role="alert"]')).toContain('ghi hoặc bỏ đầu mối đang nhập');
  faults.add({ operationId: 'replaceSupportContacts', kind: 'status', status: 503, count: 1 });
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(textIn(element, '#news.bad')).toContain('Chưa làm được'));
  await press('Ghi đầu mối');
  await vi.waitFor(() => expect(textIn(element, '#news.ok')).toContain('Đã ghi đầu mối'));
  expect(textIn(element, '[data-row="0"]')).toContain('Đang gõ dở');
  expect(leave()).toBe(false);
});

test('an administrator above keeps up the contacts of a unit below; a member keeps up none', async () => {
  const above = await contactsOf(who.provinceAdmin, who.base);
  await vi.waitFor(() => expect(above.element.shadowRoot?.querySelectorAll('[data-row]')).toHaveLength(2));
  expect(above.element.shadowRoot?.querySelector('#add')).not.toBeNull();
  document.body.replaceChildren();
  const { element } = await contactsOf(who.member);
  expect(textIn(element, '.empty')).toContain('không giữ nhiệm vụ nào');
  document.body.replaceChildren();
  const reader = await contactsOf(who.member, who.base);
  await vi.waitFor(() => expect(reader.element.shadowRoot?.querySelectorAll('[data-row]')).toHaveLength(2));
  expect(reader.element.shadowRoot?.querySelector('button')).toBeNull();
});
