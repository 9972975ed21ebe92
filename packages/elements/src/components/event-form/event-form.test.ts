import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { officialTransferForm } from '@tthc-dang/core/forms/official-transfer';
import { cast } from '@tthc-dang/api-spec';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import type { TthcEventForm } from './event-form.ts';
import './index.ts';

const journey = cast.routeC;

afterEach(() => document.body.replaceChildren());

async function show(served: ServedScenario, event: string): Promise<TthcEventForm> {
  const form = document.createElement('tthc-event-form');
  form.client = served.client;
  form.procedure = officialTransferForm;
  form.event = event;
  form.dossier = await served.client.dossier('official-transfer', served.dossierId);
  document.body.append(form);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return form;
}

const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name }));
const typeInto = (label: string | RegExp, text: string) => userEvent.fill(page.getByLabelText(label), text);

test('a short form is sent, and the page learns what the dossier looks like now', async () => {
  const served = await scenarioClient('transfer/awaiting-cell', journey.cellSecretary);
  const form = await show(served, 'ACCEPT');
  const acted = vi.fn();
  form.addEventListener('tthc-acted', ({ event, dossier }) => acted(event, dossier.state));
  await press('Tiếp nhận');
  await expect.poll(() => acted.mock.calls).toEqual([['ACCEPT', 'cell-review']]);
});

test('names every fault in a summary that has the focus and leads to the field', async () => {
  const served = await scenarioClient('transfer/in-cell-review', journey.cellSecretary);
  const form = await show(served, 'RECORD_MEETING');
  await userEvent.fill(page.getByLabelText('Ngày', { exact: true }), '5');
  await press('Ghi kết quả họp chi bộ');
  const summary = page.getByRole('group', { name: 'Có 2 mục cần sửa' });
  await expect.poll(() => focused()?.id).toBe('summary');
  await expect.element(page.getByText('Lỗi: nhập đủ ngày, tháng, năm.')).toBeVisible();
  expect((await axe.run(form)).violations).toEqual([]);
  await press('Ngày họp chi bộ: nhập đủ ngày, tháng, năm.');
  await expect.poll(() => focused()?.id).toBe('month');
  // Typing does not take the summary away; judging again does.
  await userEvent.fill(page.getByLabelText('Tháng'), '11');
  await expect.element(summary).toBeVisible();
});

test('keeps the working copy on the server and begins with it the next time', async () => {
  const served = await scenarioClient('transfer/in-cell-review', journey.cellSecretary);
  const form = await show(served, 'RECORD_MEETING');
  await typeInto(/^Nhận xét của chi bộ/, 'Đồng chí hoàn thành tốt nhiệm vụ.');
  await expect.element(page.getByText('Chưa lưu')).toBeVisible();
  await expect.element(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();
  form.remove();
  await show(served, 'RECORD_MEETING');
  await expect.element(page.getByLabelText(/^Nhận xét của chi bộ/)).toHaveValue('Đồng chí hoàn thành tốt nhiệm vụ.');
});

test('says that the working copy could not be kept, and keeps it on demand', async () => {
  const served = await scenarioClient('transfer/in-cell-review', journey.cellSecretary);
  await show(served, 'RECORD_MEETING');
  served.faults.add({ operationId: '*', kind: 'status', status: 503 });
  await typeInto(/^Nhận xét của chi bộ/, 'Tốt.');
  await expect.element(page.getByText(/^Chưa lưu được: Hệ thống đang tạm nghỉ/).first()).toBeVisible();
  await press('Thử lại');
  await expect.element(page.getByText(/^Đã lưu/)).toBeVisible();
});

test('an answer that was lost is asked for again under the same key, and nothing happens twice', async () => {
  const served = await scenarioClient('transfer/awaiting-cell', journey.cellSecretary);
  const form = await show(served, 'ACCEPT');
  const acted = vi.fn();
  form.addEventListener('tthc-acted', ({ dossier }) => acted(dossier.revision));
  served.faults.add({ operationId: 'officialTransferAccept', kind: 'drop-after-write' });
  await press('Tiếp nhận');
  await expect.element(page.getByText('Chưa rõ máy chủ đã nhận hay chưa. Gửi lại không sợ trùng.')).toBeVisible();
  await press('Gửi lại');
  await expect.poll(() => acted.mock.calls.length).toBe(1);
  const { timeline } = await served.client.dossier('official-transfer', served.dossierId);
  expect(timeline.filter(({ event }) => event === 'ACCEPT')).toHaveLength(1);
});

test('shows what somebody else did meanwhile, keeps the text and sends it on the dossier as it is now', async () => {
  const served = await scenarioClient('transfer/in-cell-review', journey.cellSecretary);
  const form = await show(served, 'RECORD_MEETING');
  const acted = vi.fn();
  form.addEventListener('tthc-acted', ({ dossier }) => acted(dossier.facts['meeting']));
  const deputy = served.clientOf(journey.cellDeputy);
  const { revision } = await deputy.dossier('official-transfer', served.dossierId);
  const noted = await deputy.send(
    officialTransferForm,
    served.dossierId,
    'ADD_NOTE',
    { note: 'Đã gọi điện.' },
    { revision },
  );
  expect(noted.ok).toBe(true);
  const today = served.clock.now().slice(0, 10).split('-');
  for (const [index, label] of ['Năm', 'Tháng', 'Ngày'].entries())
    await userEvent.fill(page.getByLabelText(label, { exact: true }), today[index] ?? '');
  await typeInto(/^Nhận xét của chi bộ/, 'Nội dung của tôi.');
  await press('Ghi kết quả họp chi bộ');
  await expect.element(page.getByRole('heading', { name: 'Hồ sơ vừa có thay đổi' })).toBeVisible();
  await expect.element(page.getByLabelText(/^Nhận xét của chi bộ/)).toHaveValue('Nội dung của tôi.');
  expect((await axe.run(form)).violations).toEqual([]);
  await press('Đọc xong, gửi tiếp nội dung của tôi');
  await expect.poll(() => acted.mock.calls).toEqual([[expect.objectContaining({ comment: 'Nội dung của tôi.' })]]);
});

test('survives the end of the session without losing a letter', async () => {
  const served = await scenarioClient('transfer/in-cell-review', journey.cellSecretary);
  const form = await show(served, 'ADD_NOTE');
  const expired = vi.fn();
  form.addEventListener('tthc-session-expired', expired);
  served.faults.add({ operationId: '*', kind: 'expired-session', count: 1 });
  await typeInto('Nội dung', 'Giữ lại giúp tôi.');
  await expect.poll(() => expired.mock.calls.length).toBe(1);
  await expect.element(page.getByText(/^Chưa lưu được: Phiên đăng nhập đã hết/).first()).toBeVisible();
  // The page signs in again and hands over a new client.
  form.client = served.clientOf(journey.cellSecretary);
  await expect.element(page.getByText(/^Đã lưu/)).toBeVisible();
  await expect.element(page.getByLabelText('Nội dung')).toHaveValue('Giữ lại giúp tôi.');
});

test('asks once more before what cannot be undone', async () => {
  const served = await scenarioClient('transfer/awaiting-base', journey.baseSecretary);
  const form = await show(served, 'REFUSE');
  await typeInto('Lý do', 'Không thuộc chi bộ.');
  await typeInto('Căn cứ', 'Điều lệ Đảng');
  const acted = vi.fn();
  form.addEventListener('tthc-acted', acted);
  await press('Từ chối');
  await expect.element(page.getByRole('heading', { name: 'Việc này không hoàn tác được' })).toBeVisible();
  expect(acted).not.toHaveBeenCalled();
  await press('Xác nhận: Từ chối');
  await expect.poll(() => acted.mock.calls.length).toBe(1);
});

test('takes the strings of the table in English', async () => {
  const served = await scenarioClient('transfer/in-cell-review', journey.cellSecretary);
  const form = await show(served, 'ADD_NOTE');
  form.locale = 'en';
  await expect.element(page.getByRole('heading', { name: 'Internal note' })).toBeVisible();
  expect(oneIn(form.shadowRoot!, '.root').lang).toBe('en');
  await press('Internal note');
  await expect.element(page.getByRole('group', { name: '1 answers need correction' })).toBeVisible();
});
