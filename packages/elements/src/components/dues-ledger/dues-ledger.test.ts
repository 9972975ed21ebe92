import { duesCast } from '@tthc-dang/api-spec';
import { duesClient } from '@tthc-dang/core/client/dues';
import { afterEach, expect, test, vi } from 'vitest';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { page } from 'vitest/browser';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { fill, fillDay, press as pressed, tick } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcDuesLedger } from './dues-ledger.ts';
import './index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The book as somebody sees it, once it stands there. */
async function bookOf(scenario: string, personId: string = duesCast.finance, month = '2026-11') {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-dues-ledger');
  Object.assign(element, { client: served.client, month });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.facts, .notice.bad')).toBeTruthy());
  return { ...served, element, dues: duesClient(served.client) };
}
const textIn = (element: TthcDuesLedger, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const press = (element: TthcDuesLedger, selector: string) => oneIn(element.shadowRoot!, selector).click();
const linesIn = (element: TthcDuesLedger) =>
  [...(element.shadowRoot?.querySelectorAll('#members + .blocks tbody tr') ?? [])].length;

test('shows every line and the sums that the server has, without an accessibility violation', async () => {
  const { element, dues } = await bookOf('dues/paid-cash');
  const book = await dues.ledger({ unitId: duesCast.cell, month: '2026-11' });
  expect(linesIn(element)).toBe(book.members.length);
  const line = book.members.find(({ paid }) => paid?.channel === 'cash')!;
  const row = textIn(element, `[data-row="${line.dossierId}"]`);
  expect(row).toContain('123.457 đ, tiền mặt');
  expect(row).toContain('0000128');
  expect(textIn(element, '.facts')).toContain('Đã thu 123.457 đ');
  await expectAccessible(element);
});

test('shows only those who have not paid', async () => {
  const { element, dues } = await bookOf('dues/paid-cash');
  const { members } = await dues.ledger({ unitId: duesCast.cell, month: '2026-11' });
  press(element, '#unpaid');
  await element.updateComplete;
  expect(linesIn(element)).toBeGreaterThan(0);
  expect(linesIn(element)).toBeLessThan(members.length);
  expect(element.shadowRoot?.querySelectorAll('#members + .blocks .tag.ok')).toHaveLength(0);
});

test('takes cash where the line stands: the form knows the amount, and the focus goes to what was done', async () => {
  const { element, dues, dossierId } = await bookOf('dues/assessed');
  press(element, `[data-row="${dossierId}"] [data-act="cash"]`);
  await expect.element(page.getByLabelText(/Số tiền thu/).first()).toHaveValue('123.457');
  // The list is not in sight meanwhile: the form says whose month it is.
  await expect.element(page.getByText('Nguyễn Văn Mẫu, kỳ 11/2026')).toBeVisible();
  expect(element.shadowRoot?.querySelector('#members')).toBeNull();
  await expect.element(page.getByText('một trăm hai mươi ba nghìn bốn trăm năm mươi bảy đồng')).toBeVisible();
  await fillDay(/Ngày thu/, '2026-11-02');
  await fill(/Số biên lai/, '0000131');
  await tick(/Người nộp đã xác nhận/);
  await pressed('Thu tiền mặt');
  await vi.waitFor(() => expect(textIn(element, `[data-row="${dossierId}"]`)).toContain('Biên lai 0000131'));
  expect(textIn(element, '#news')).toContain('Đã ghi nhận: Thu tiền mặt');
  expect(focused()?.id).toBe('news');
  expect((await dues.ledger({ unitId: duesCast.cell, month: '2026-11' })).totals.collected).toBe(123_457);
});

test('counts money that nobody had matched for the member who is chosen', async () => {
  const { element, dossierId } = await bookOf('dues/unmatched-money');
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-act="match"]'));
  press(element, '[data-act="match"]');
  await element.updateComplete;
  expect(focused()?.id).toBe('settle-first');
  press(element, '#settling .button');
  await element.updateComplete;
  expect(textIn(element, '#missing')).toContain('Chọn đảng viên.');
  oneIn<HTMLSelectElement>(element.shadowRoot!, '#settle-first').value = dossierId;
  press(element, '#settling .button');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('đã nộp đủ'));
  await vi.waitFor(() => expect(textIn(element, `[data-row="${dossierId}"]`)).toContain('chuyển khoản'));
  expect(textIn(element, '.root')).toContain('Không có khoản nào chưa rõ.');
});

test('settles money that is nobody’s only with the number of a document', async () => {
  const { element } = await bookOf('dues/unmatched-money');
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-act="settle"]'));
  press(element, '[data-act="settle"]');
  await element.updateComplete;
  press(element, '#settling .button');
  await element.updateComplete;
  expect(textIn(element, '#missing')).toContain('Nhập số chứng từ.');
  oneIn<HTMLInputElement>(element.shadowRoot!, '[name="reference"]').value = 'UNC 12';
  press(element, '#settling .button');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('trả lại'));
});

test('opens a month and says who could not be assessed', async () => {
  const { element, dues } = await bookOf('dues/book-collecting', duesCast.finance, '2026-10');
  expect(textIn(element, '.notice.wait')).toContain('Kỳ 10/2026 chưa lập');
  press(element, '#open-month');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã lập kỳ 10/2026'));
  await vi.waitFor(() => expect(linesIn(element)).toBeGreaterThan(0));
  expect((await dues.ledger({ unitId: duesCast.cell, month: '2026-10' })).book?.state).toBe('open');
});

test('keeps the book as a file for spreadsheets and shows it on paper', async () => {
  const { element } = await bookOf('dues/paid-cash');
  const blobs: Blob[] = [];
  const made = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob && blob.type.startsWith('text/csv')) blobs.push(blob);
    return made(blob);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  press(element, '#export');
  await vi.waitFor(() => expect(blobs).toHaveLength(1));
  const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain('0000128');
  press(element, '#print');
  const paper = await vi.waitFor(() => oneIn(element.shadowRoot!, 'tthc-paper'));
  await vi.waitFor(() => expect(paper.shadowRoot?.textContent).toContain('Sổ thu đảng phí trong kỳ'));
});

test('says so when the server is away, keeps what stood there and tries again', async () => {
  const { element, faults } = await bookOf('dues/paid-cash');
  const before = linesIn(element);
  faults.add({ operationId: 'getDuesLedger', kind: 'status', status: 503, count: 1 });
  await element.reload();
  await element.updateComplete;
  expect(textIn(element, '.notice.bad')).toContain('tạm nghỉ');
  expect(linesIn(element)).toBe(before);
  press(element, '.notice.bad .link');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.notice.bad')).toBeNull());
});

test('shows nothing to a member without an office', async () => {
  const served = await scenarioClient('dues/paid-cash', duesCast.member);
  const element = document.createElement('tthc-dues-ledger');
  element.client = served.client;
  document.body.append(element);
  await vi.waitFor(() => expect(textIn(element, '.empty')).toContain('không giữ nhiệm vụ nào'));
});
