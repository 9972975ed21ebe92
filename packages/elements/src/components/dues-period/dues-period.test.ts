import { duesCast } from '@tthc-dang/api-spec';
import { duesClient } from '@tthc-dang/core/client/dues';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { fill, fillDay, press } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcDuesPeriod } from './dues-period.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

/** The month as somebody sees it, once its steps stand there. */
async function monthOf(scenario: string, personId: string = duesCast.finance) {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-dues-period');
  Object.assign(element, { client: served.client, month: '2026-11' });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.steps')).toBeTruthy());
  return { ...served, element, dues: duesClient(served.client) };
}
const textIn = (element: TthcDuesPeriod, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const click = (element: TthcDuesPeriod, selector: string) => oneIn(element.shadowRoot!, selector).click();
const stepNow = (element: TthcDuesPeriod) =>
  element.shadowRoot?.querySelector<HTMLElement>('[aria-current="step"]')?.dataset['step'];

test('names one by one what keeps the book from being closed, and why the button is not there', async () => {
  const { element, dues } = await monthOf('dues/book-blocked', duesCast.secretary);
  const { blockers } = await dues.ledger({ unitId: duesCast.cell, month: '2026-11' });
  expect(blockers.length).toBeGreaterThan(0);
  expect(element.shadowRoot?.querySelectorAll('[data-blocker]')).toHaveLength(blockers.length);
  expect(textIn(element, '[data-blocker]')).toContain(blockers[0]?.name);
  expect(textIn(element, '[data-blocked="CLOSE"]')).toContain('Còn khoản đang chờ thanh toán hoặc cần đối soát');
  expect(element.shadowRoot?.querySelector('[data-event="CLOSE"]')).toBeNull();
  expect(stepNow(element)).toBe('collect');
  await expectAccessible(element);
});

test('deals with what stands in the way where it is named, and gives the focus back', async () => {
  const { element } = await monthOf('dues/book-blocked', duesCast.finance);
  click(element, '[data-blocker] button');
  await vi.waitFor(() => expect(textIn(element, '#desk')).toContain('Cần đối soát'));
  expect(focused()?.id).toBe('desk');
  await press('Đóng, quay lại danh sách');
  await vi.waitFor(() => expect(focused()?.closest('[data-blocker]')).not.toBeNull());
});

test('lets finance propose, and the secretary close after being asked once more', async () => {
  const { element, identity } = await monthOf('dues/book-collecting');
  click(element, '[data-event="PREPARE_CLOSE"]');
  await press('Lập đề nghị chốt sổ');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Lập đề nghị chốt sổ'));
  expect(focused()?.id).toBe('news');
  element.remove();
  identity.become(duesCast.secretary);
  const again = document.createElement('tthc-dues-period');
  Object.assign(again, { client: element.client, month: '2026-11' });
  document.body.append(again);
  await vi.waitFor(() => oneIn(again.shadowRoot!, '[data-event="CLOSE"]'));
  click(again, '[data-event="CLOSE"]');
  await press('Chốt sổ');
  await press('Xác nhận: Chốt sổ');
  await vi.waitFor(() => expect(stepNow(again)).toBe('split'));
});

test('says to whoever proposed that somebody else closes', async () => {
  // The secretary of a cell may stand in for finance; here finance itself tries.
  const { element } = await monthOf('dues/book-prepared', duesCast.finance);
  expect(textIn(element, '[data-step="close"]')).toContain('người lập đề nghị không tự chốt được');
  expect(element.shadowRoot?.querySelector('[data-event="CLOSE"]')).toBeNull();
});

test('shows the shares and sends them up with the number of the transfer', async () => {
  const { element, dues } = await monthOf('dues/book-split');
  const { book } = await dues.ledger({ unitId: duesCast.cell, month: '2026-11' });
  const remitted = book?.split?.remitted ?? 0;
  expect(textIn(element, '[data-step="split"]').replaceAll('.', '')).toContain(`Nộp lên cấp trên ${remitted} đ`);
  click(element, '[data-event="SUBMIT"]');
  await expect.element(page.getByLabelText(/Số tiền đã chuyển/).first()).toBeVisible();
  await fill(/Số tiền đã chuyển/, String(remitted));
  await fill(/Số chứng từ chuyển tiền/, 'UNC 07');
  await fillDay(/Ngày chuyển tiền/, '2026-11-02');
  await press('Gửi cấp trên');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Gửi cấp trên'));
  await vi.waitFor(() => expect(stepNow(element)).toBe('accept'));
  expect(textIn(element, '[data-step="submit"]')).toContain('UNC 07');
});

test('the body above sees what to compare, and takes it or gives it back', async () => {
  const { element } = await monthOf('dues/book-submitted', duesCast.baseFinance);
  click(element, '#units ~ .blocks button');
  await vi.waitFor(() => expect(textIn(element, '#desk')).toContain('Đối chiếu với sao kê'));
  click(element, '#desk [data-event="RETURN"]');
  await fill(/Lý do/, 'Thiếu sao kê.');
  await press('Trả lại để sửa');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Trả lại để sửa'));
});

test('a leader writes down what stays, and a wrong share is not sent', async () => {
  const { element, dues } = await monthOf('dues/book-collecting', duesCast.secretary);
  click(element, '#rule summary');
  await fill(/Tỷ lệ để lại/, '101');
  click(element, '#rule .button');
  await element.updateComplete;
  expect(textIn(element, '#wrong')).toContain('từ 0 đến 100');
  await fill(/Tỷ lệ để lại/, '65,5');
  await fill(/Số quyết định/, '12-QĐ/ĐU');
  click(element, '#rule .button');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('65,5'));
  const { items } = await dues.retentionRules(duesCast.cell);
  expect(items[0]).toMatchObject({ retainBp: 6550, decisionNo: '12-QĐ/ĐU' });
});
