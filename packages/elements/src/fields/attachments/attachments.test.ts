import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AttachmentRef } from '@tthc-dang/core';
import { cast, samplePdf, samplePng } from '@tthc-dang/api-spec';
import { answersOf, expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function show() {
  const served = await scenarioClient('transfer/draft', cast.routeC.member);
  const field = await mount('tthc-field-attachments', {
    client: served.client,
    dossierId: served.dossierId,
    name: 'selfCriticism',
    label: 'Bản tự kiểm điểm',
    counts: 'Có chữ ký.',
    required: true,
    max: 2,
  });
  const input = field.renderRoot.querySelector('input')!;
  return { ...served, field, answers: answersOf(field), pick: (...files: File[]) => userEvent.upload(input, files) };
}
// A comment after the header makes each file another.
const pdf = (name: string) =>
  new File([samplePdf.slice(0, 9), `%${name}\n`, samplePdf.slice(9)], name, { type: 'application/pdf' });
const names = (answer: unknown) => (answer as readonly AttachmentRef[] | undefined)?.map(({ name }) => name);

test('uploads several files at once and gives their references', async () => {
  const { field, answers, pick } = await show();
  await pick(pdf('trang-1.pdf'), pdf('trang-2.pdf'));
  await expect.poll(() => names(answers.at(-1))?.toSorted()).toEqual(['trang-1.pdf', 'trang-2.pdf']);
  await expect.element(page.getByText('· Đã tải lên', { exact: false }).first()).toBeVisible();
  await expectAccessible(field);
  await userEvent.click(page.getByRole('button', { name: 'Xóa tệp trang-1.pdf' }));
  expect(names(answers.at(-1))).toEqual(['trang-2.pdf']);
});

test('refuses a wrong type, an empty file and one too many, each beside its name, without asking the server', async () => {
  const { client, answers, pick } = await show();
  const upload = vi.spyOn(client, 'upload');
  await pick(new File(['x'], 'thu.docx', { type: 'application/msword' }));
  await expect.element(page.getByText('Tệp phải là PDF, JPG hoặc PNG.')).toBeVisible();
  await pick(new File([], 'rong.pdf', { type: 'application/pdf' }));
  await expect.element(page.getByText('Tệp rỗng.', { exact: true })).toBeVisible();
  expect(upload).not.toHaveBeenCalled();
  await pick(pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf'));
  await expect.element(page.getByText('Tối đa 2 tệp.', { exact: true })).toBeVisible();
  await expect.poll(() => names(answers.at(-1))).toHaveLength(2);
});

test('says what the server found in a file that only pretends', async () => {
  const { pick, answers } = await show();
  await pick(new File(['not really'], 'gia.pdf', { type: 'application/pdf' }));
  await expect.element(page.getByText('Chỉ nhận tệp PDF, JPG hoặc PNG còn nguyên vẹn.', { exact: true })).toBeVisible();
  expect(answers).toEqual([]);
});

test('keeps a file that could not be sent and sends it again', async () => {
  const { faults, pick, answers } = await show();
  faults.add({ operationId: '*', kind: 'status', status: 503 });
  await pick(pdf('cham.pdf'));
  await userEvent.click(page.getByRole('button', { name: 'Thử lại với tệp cham.pdf' }));
  await expect.poll(() => names(answers.at(-1))).toEqual(['cham.pdf']);
});

test('an upload can be stopped', async () => {
  const { faults, field, pick, answers } = await show();
  faults.add({ operationId: '*', kind: 'latency', ms: 60_000 });
  await pick(pdf('lon.pdf'));
  expect(field.busy).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Dừng tải lon.pdf' }));
  expect(field.busy).toBe(false);
  expect(answers).toEqual([]);
});

test('the same bytes are not taken twice', async () => {
  const { pick, answers } = await show();
  await pick(new File([samplePng], 'a.png', { type: 'image/png' }));
  await expect.poll(() => names(answers.at(-1))).toEqual(['a.png']);
  await pick(new File([samplePng], 'b.png', { type: 'image/png' }));
  await expect.element(page.getByText('Tệp này đã có trong danh sách.', { exact: true })).toBeVisible();
});
