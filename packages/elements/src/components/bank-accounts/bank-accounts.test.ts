import { administrationCast as who } from '@tthc-dang/api-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { press, tick } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcBankAccounts } from './bank-accounts.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function accountsOf(scenario: string, personId: string = who.finance) {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-bank-accounts');
  Object.assign(element, { client: served.client, unitId: who.base });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('h2')).toBeTruthy());
  return { ...served, element };
}
const textIn = (element: TthcBankAccounts, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('shows the four fields of the account in use, without an accessibility violation', async () => {
  const { element } = await accountsOf('bank-accounts/in-use');
  await vi.waitFor(() => expect(textIn(element, '#in-use')).toContain('Đảng bộ xã Lam Mẫu'));
  for (const part of ['Số tài khoản 113366668888', 'Chủ tài khoản', 'Ngân hàng TMCP Công thương', 'Đơn vị sử dụng'])
    expect(textIn(element, '#in-use')).toContain(part);
  await expectAccessible(element);
});

test('finance opens the form of a change; nothing but the table says what it asks', async () => {
  const { element } = await accountsOf('bank-accounts/none');
  await vi.waitFor(() => oneIn(element.shadowRoot!, '#change'));
  oneIn(element.shadowRoot!, '#change').click();
  for (const label of [/Số tài khoản/, /Chủ tài khoản/, /^Ngân hàng/])
    await expect.element(page.getByLabelText(label).first()).toBeVisible();
});

test('the secretary compares and confirms; from then on payers are told, and until when', async () => {
  const { element } = await accountsOf('bank-accounts/awaiting-confirmation', who.baseSecretary);
  await vi.waitFor(() => expect(textIn(element, '[data-change]')).toContain('113366668888'));
  oneIn(element.shadowRoot!, '[data-change] button').click();
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-event="CONFIRM"]'));
  oneIn(element.shadowRoot!, '[data-event="CONFIRM"]').click();
  await tick(/Đã đối chiếu số tài khoản/);
  await press('Xác nhận tài khoản');
  await press('Xác nhận: Xác nhận tài khoản');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Xác nhận tài khoản'));
  await vi.waitFor(() => expect(textIn(element, '.cooling')).toMatch(/đến hết ngày \d\d\/\d\d\/2026/));
});

test('whoever prepared a change reads why it is not theirs to confirm', async () => {
  const { element } = await accountsOf('bank-accounts/awaiting-confirmation', who.finance);
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-change] button'));
  oneIn(element.shadowRoot!, '[data-change] button').click();
  await vi.waitFor(() => expect(textIn(element, '#desk h2')).toContain('Chờ bí thư xác nhận'));
  expect(element.shadowRoot?.querySelector('[data-event="CONFIRM"]')).toBeNull();
  expect(element.shadowRoot?.querySelector('#change')).toBeNull();
});

test('keeps the history, the newest first, and the former account beside a change', async () => {
  const { element } = await accountsOf('bank-accounts/changed', who.baseSecretary);
  await vi.waitFor(() => expect(textIn(element, '[data-change]')).toContain('Tài khoản trước: 113366668888'));
  const rows = [...(element.shadowRoot?.querySelectorAll('#history + .blocks tbody th') ?? [])];
  expect(rows[0]?.textContent).toContain('999988887777');
  expect(rows.length).toBeGreaterThan(1);
});
