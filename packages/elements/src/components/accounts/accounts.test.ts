import { administrationCast as who } from '@tthc-dang/api-spec';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { fill, press } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcAccounts } from './accounts.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function accountsOf(scenario: string, personId: string = who.admin, unitId: string = who.base) {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-accounts');
  Object.assign(element, { client: served.client, unitId });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.blocks, .notice.bad, .empty')).toBeTruthy());
  return { ...served, element, admin: administrationClient(served.client) };
}
const textIn = (element: TthcAccounts, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const click = (element: TthcAccounts, selector: string) => oneIn(element.shadowRoot!, selector).click();
const namesIn = (element: TthcAccounts) =>
  [...(element.shadowRoot?.querySelectorAll('#list ~ .blocks tbody th') ?? [])].map((cell) => cell.textContent?.trim());

test('shows the accounts of a unit, one of them waiting for activation, without an accessibility violation', async () => {
  const { element, admin, dossierId } = await accountsOf('accounts/issued', who.admin, who.cell);
  const { items } = await admin.accounts(who.cell);
  expect(namesIn(element)).toEqual(items.map(({ personName }) => personName));
  expect(textIn(element, `[data-row$="${dossierId}"]`)).toContain('Đã cấp phát');
  await expectAccessible(element);
});

test('finds somebody by a name without accents', async () => {
  const { element } = await accountsOf('accounts/active', who.admin, who.cell);
  await fill(/Tìm theo tên/, 'nguyen van mau');
  await vi.waitFor(() => expect(new Set(namesIn(element))).toEqual(new Set([who.memberName])));
  await fill(/Tìm theo tên/, 'khong co ai');
  await vi.waitFor(() => expect(textIn(element, '.empty')).toContain('Không có tài khoản nào khớp'));
});

test('locks an account with its reason, and says so', async () => {
  const { element, dossierId } = await accountsOf('accounts/active', who.admin, who.cell);
  click(element, `[data-row$="${dossierId}"] [data-act="handle"]`);
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-event="LOCK"]'));
  click(element, '[data-event="LOCK"]');
  await press('Khóa tài khoản');
  await expect.poll(() => focused()?.id).toBe('summary');
  await page
    .getByText(/^Dùng sai mục đích/)
    .first()
    .click();
  await fill(/^Lý do/, 'Cho người khác mượn mật khẩu.');
  await press('Khóa tài khoản');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Khóa tài khoản'));
  await vi.waitFor(() => expect(oneIn(element.shadowRoot!, `[data-row$="${dossierId}"] .tag.bad`)).toBeTruthy());
});

test('tells why the only secretary is not revoked, and whom to name', async () => {
  const { element, dossierId } = await accountsOf('accounts/only-secretary', who.admin, who.cell);
  click(element, `[data-row$="${dossierId}"] [data-act="handle"]`);
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-event="REVOKE"]'));
  click(element, '[data-event="REVOKE"]');
  await vi.waitFor(() => expect(textIn(element, '#only-secretary')).toContain(who.cellDeputy));
  await fill(/^Lý do/, 'Nghỉ hưu.');
  await press('Thu hồi tài khoản');
  await press('Xác nhận: Thu hồi tài khoản');
  await expect
    .element(page.getByText(/bí thư duy nhất đang hoạt động của đơn vị: nêu phó bí thư/).first())
    .toBeVisible();
});

test('issues an account for a mandate of the register: role and day stand there already', async () => {
  const { element, client } = await accountsOf('accounts/none', who.admin, who.cell);
  const row = oneIn(element.shadowRoot!, '[data-act="issue"]').closest<HTMLElement>('[data-row]')!;
  const key = row.dataset['row']!;
  oneIn(row, '[data-act="issue"]').click();
  await press('Cấp phát tài khoản');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Cấp phát tài khoản'));
  const [personId] = key.split(' ');
  const { items } = await client.dossiers({ procedure: 'account-lifecycle' });
  expect(items.some(({ memberId, state }) => memberId === personId && state === 'awaiting-confirmation')).toBe(true);
});

test('issues accounts to all, and says of each what became of it', async () => {
  const { element } = await accountsOf('accounts/none', who.admin, who.cell);
  click(element, '#batch summary');
  click(element, '#batch-send');
  await vi.waitFor(() => expect(textIn(element, '#news')).toMatch(/Đã cấp \d+ tài khoản/));
  expect(element.shadowRoot?.querySelectorAll('#results + .blocks tbody tr').length).toBeGreaterThan(1);
  expect(focused()?.id).toBe('news');
});

test('offers a secretary to confirm a role', async () => {
  const { element, dossierId } = await accountsOf('accounts/awaiting-confirmation', who.cellSecretary, who.cell);
  click(element, `[data-row$="${dossierId}"] [data-act="handle"]`);
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-event="CONFIRM_ROLE"]'));
  click(element, '[data-event="CONFIRM_ROLE"]');
  await press('Xác nhận vai trò');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Xác nhận vai trò'));
});
