import { reportsCast } from '@tthc-dang/api-spec';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import type { TthcReportForm } from './report-form.ts';
import './index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function stand(served: ServedScenario): Promise<TthcReportForm> {
  const element = document.createElement('tthc-report-form');
  element.client = served.client;
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.counts, .notice.bad')).toBeTruthy());
  return element;
}
async function formOf(personId: string = reportsCast.secretary) {
  const served = await scenarioClient('reports/several-weeks', personId);
  return { ...served, served, element: await stand(served), ask: oversightClient(served.client) };
}
const unitId = reportsCast.unit;
const textIn = (element: TthcReportForm, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const press = (element: TthcReportForm, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent?.includes(words))!.click();
const messageIn = (element: TthcReportForm) =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>('#message')?.value ?? '';
async function turnTo(element: TthcReportForm, kind: string) {
  element.shadowRoot!.querySelector<HTMLElement>(`input[value="${kind}"]`)!.click();
  const name = { weekly: 'count', pilot: 'results', final: 'results' }[kind]!;
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector(`[name="${name}"]`)).toBeTruthy());
}
const count = () => page.getByLabelText(/Số vướng mắc/);

test('shows the deadline and the figures of the system, without an accessibility violation', async () => {
  const { element, ask } = await formOf();
  const { week, total, units } = await ask.weeklyReport({ unitId });
  expect(week.before).toBe('2026-12-31T17:00:00+07:00');
  expect(textIn(element, '.notice')).toContain('Gửi trước 17:00 thứ Năm 31/12/2026');
  expect(textIn(element, '.notice')).toContain('Còn 3 ngày');
  expect(textIn(element, '.notice')).toContain('không phải từ văn bản quy phạm');
  expect(textIn(element, '.counts')).toContain(`Đang giải quyết ${total.open} `);
  for (const { id } of units) expect(textIn(element, `[data-row="${id}"]`)).toContain('chưa gửi');
  await expectAccessible(element);
});

test('is sent up by the keyboard alone; the focus goes to what was done, and the report stands in the list', async () => {
  const { element, ask } = await formOf();
  element.shadowRoot!.querySelector<HTMLElement>('[name="count"]')!.focus();
  await userEvent.keyboard('2{Tab}Đã tập huấn.{Tab}');
  expect(focused()?.id).toBe('send');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  expect(textIn(element, '#news')).toContain('Đã gửi báo cáo của Đảng bộ Sở Ví Dụ');
  const { items } = await ask.filedReports({ unitId });
  expect(items).toMatchObject([{ kind: 'weekly', obstacles: 2 }]);
  await vi.waitFor(() => expect(textIn(element, '.filed')).toContain('Báo cáo tuần, Đảng bộ Sở Ví Dụ'));
  expect(textIn(element, '.notice.ok:not(#news)')).toContain('có thể gửi lại');
});

test('what is missing is named, leads to its entry, and nothing is sent', async () => {
  const { element, ask } = await formOf();
  await turnTo(element, 'final');
  await userEvent.fill(page.getByLabelText('Kết quả'), 'Tốt.');
  press(element, 'Gửi báo cáo');
  await vi.waitFor(() => expect(focused()?.id).toBe('summary'));
  expect(textIn(element, '#summary')).toContain('Có 2 mục cần sửa');
  await expectAccessible(element);
  press(element, 'Đề xuất, kiến nghị: viết nội dung');
  await vi.waitFor(() => expect(focused()?.tagName).toBe('TEXTAREA'));
  await userEvent.keyboard('Không có');
  await userEvent.fill(page.getByLabelText('Khó khăn, vướng mắc'), 'Ít máy quét.');
  expect((await ask.filedReports({ unitId })).total).toBe(0);
  press(element, 'Gửi báo cáo');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã gửi'));
  const { filed } = await ask.phaseReport('final', { unitId, plan: 'A' });
  expect(filed?.text).toContain('3. Đề xuất, kiến nghị: Không có');
  // The last day of the plan is long over: it is late, and stays as it is.
  await vi.waitFor(() => expect(textIn(element, '.notice.ok:not(#news)')).toContain('không gửi lại được'));
  expect(element.shadowRoot!.querySelector('#send')).toBeNull();
});

test('two days of a plan that contradicts itself are both said', async () => {
  const { element } = await formOf();
  await turnTo(element, 'final');
  const plan = element.shadowRoot!.querySelector<HTMLSelectElement>('#plan')!;
  plan.value = 'B';
  plan.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(textIn(element, '.notice')).toContain('hai ngày khác nhau (15/06/2026, 29/06/2026)'));
});

test('trouble keeps what was written, and the same words are sent once', async () => {
  const { element, faults, ask } = await formOf();
  await userEvent.fill(count(), '3');
  faults.add({ operationId: 'fileWeeklyReport', kind: 'status', status: 503, count: 1 });
  press(element, 'Gửi báo cáo');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Những gì đồng chí viết vẫn còn'));
  await expect.element(count()).toHaveValue('3');
  press(element, 'Gửi báo cáo');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã gửi báo cáo'));
  expect((await ask.filedReports({ unitId })).total).toBe(1);
});

test('what was written comes back after the page was loaded again, for its own report alone', async () => {
  const { element, served } = await formOf();
  await userEvent.fill(count(), '7');
  await turnTo(element, 'pilot');
  await userEvent.fill(page.getByLabelText('Kết quả'), 'Hai chi bộ làm trước.');
  element.remove();
  const again = await stand(served);
  await expect.element(count()).toHaveValue('7');
  await turnTo(again, 'pilot');
  await expect.element(page.getByLabelText('Kết quả')).toHaveValue('Hai chi bộ làm trước.');
  await turnTo(again, 'final');
  await expect.element(page.getByLabelText('Kết quả')).toHaveValue('');
});

test('the text for a group is what the server says, with the remark under it; the button copies it', async () => {
  const { element, ask } = await formOf();
  const { text } = await ask.weeklyReport({ unitId });
  await userEvent.fill(page.getByLabelText(/Ghi chú thêm/), 'Tuần sau tập huấn.');
  await vi.waitFor(() => expect(messageIn(element)).toContain(text));
  expect(messageIn(element)).toMatch(/Ghi chú: Tuần sau tập huấn\.$/);
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  press(element, 'Sao chép');
  await vi.waitFor(() => expect(textIn(element, '#copied')).toContain('Đã sao chép'));
  expect(copied).toHaveBeenCalledWith(messageIn(element));
});

test('where the browser does not copy, the text is selected', async () => {
  const { element } = await formOf();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  press(element, 'Sao chép');
  await vi.waitFor(() => expect(textIn(element, '#copied')).toContain('đã được chọn sẵn'));
  const box = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#message')!;
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
});

test('a phase is worded as it is written, and shown as a paper', async () => {
  const { element } = await formOf();
  await turnTo(element, 'final');
  await userEvent.fill(page.getByLabelText('Kết quả'), 'Mọi chi bộ đã làm.');
  await vi.waitFor(() => expect(messageIn(element)).toContain('1. Kết quả: Mọi chi bộ đã làm.'));
  press(element, 'Xem bản in');
  await vi.waitFor(() =>
    expect(element.shadowRoot!.querySelector('tthc-paper')?.shadowRoot?.textContent).toContain('Mọi chi bộ đã làm.'),
  );
});

test('an inspector reads, and is told who sends', async () => {
  const { element } = await formOf(reportsCast.inspector);
  expect(element.shadowRoot!.textContent).toContain('người gửi là bí thư');
  expect(element.shadowRoot!.querySelector('#send')).toBeNull();
});

test('a report of last week can still be sent, and is marked late', async () => {
  const { element, ask } = await formOf();
  const week = element.shadowRoot!.querySelector<HTMLSelectElement>('#week')!;
  week.value = 'before';
  week.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(textIn(element, '.notice.bad')).toContain('Đã quá hạn'));
  await userEvent.fill(count(), '0');
  press(element, 'Gửi báo cáo');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã gửi'));
  expect((await ask.filedReports({ unitId })).items).toMatchObject([{ late: true, from: '2026-12-17' }]);
});
