import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { officialTransferForm } from '@tthc-dang/core/forms/official-transfer';
import { cast, samplePng } from '@tthc-dang/api-spec';
import { scenarioClient, type ServedScenario } from '../../../internal/testing/scenario-client.ts';
import type { TthcEventForm } from '../event-form.ts';
import '../index.ts';
import { DeviceCopies } from './device-copies.ts';

const { member, cellSecretary } = cast.routeC;
const form = officialTransferForm;

afterEach(async () => {
  document.body.replaceChildren();
  for (const person of [member, cellSecretary]) await new DeviceCopies(person).want(false);
});

/** The ground under which the number of the decision is asked. */
const begun = { ground: 'new-unit' };

async function begin(): Promise<ServedScenario> {
  const served = await scenarioClient('transfer/draft', member);
  await save(served, begun);
  return served;
}

async function show(served: ServedScenario, event: string): Promise<TthcEventForm> {
  const element = document.createElement('tthc-event-form');
  const dossier = await served.client.dossier(form, served.dossierId);
  document.body.append(Object.assign(element, { client: served.client, procedure: form, event, dossier }));
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return element;
}

const draftOf = async ({ client, dossierId }: ServedScenario) => (await client.dossier(form, dossierId)).draft;
const number = () => page.getByLabelText('Số quyết định');
const save = async (served: ServedScenario, input: object, event = 'SUBMIT') =>
  served.client.saveDraft(form, served.dossierId, { event, input: { ...input }, revision: 1 });

test('a copy of another window is shown beside this one, and neither is lost before the person chooses', async () => {
  const served = await begin();
  const element = await show(served, 'SUBMIT');
  await save(served, { ...begun, decisionNo: 'KIA-1' });
  await userEvent.fill(number(), 'ĐÂY-2');
  await expect
    .element(page.getByRole('heading', { name: 'Đồng chí đã soạn ở cửa sổ hoặc thiết bị khác' }))
    .toBeVisible();
  expect((await draftOf(served))?.input).toEqual({ ...begun, decisionNo: 'KIA-1' });
  await expect.element(page.getByText(/KIA-1/).first()).toBeVisible();
  expect((await axe.run(element)).violations).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Giữ bản ở đây' }));
  await expect.poll(async () => (await draftOf(served))?.input).toMatchObject({ decisionNo: 'ĐÂY-2' });

  await save(served, { ...begun, decisionNo: 'KIA-3' });
  await userEvent.fill(number(), 'ĐÂY-4');
  await userEvent.click(page.getByRole('button', { name: 'Lấy bản kia' }));
  await expect.element(number()).toHaveValue('KIA-3');
  // From here on it is this window's copy.
  await userEvent.fill(number(), 'ĐÂY-5');
  await expect.poll(async () => (await draftOf(served))?.input).toMatchObject({ decisionNo: 'ĐÂY-5' });
});

test('a save whose answer was lost is no copy of another window', async () => {
  const served = await begin();
  await show(served, 'SUBMIT');
  served.faults.add({ operationId: 'officialTransferSaveDraft', kind: 'drop-after-write', count: 1 });
  await userEvent.fill(number(), '1');
  await expect.element(page.getByText(/^Chưa lưu được/).first()).toBeVisible();
  await userEvent.fill(number(), '12');
  await expect.element(page.getByText(/^Đã lưu/)).toBeVisible();
  expect((await draftOf(served))?.input).toMatchObject({ decisionNo: '12' });
});

test('the working copy of another step of the same dossier is not overwritten in passing', async () => {
  const served = await scenarioClient('transfer/in-cell-review', cellSecretary);
  await save(served, { comment: 'Viết dở.' }, 'RECORD_MEETING');
  await show(served, 'ADD_NOTE');
  await userEvent.fill(page.getByLabelText('Nội dung'), 'Ghi chú.');
  await expect.element(page.getByText(/đồng chí soạn dở “Ghi kết quả họp chi bộ”/)).toBeVisible();
  expect((await draftOf(served))?.input).toEqual({ comment: 'Viết dở.' });
});

test('what could not be saved is listed answer by answer, and each can be given up', async () => {
  const served = await begin();
  await show(served, 'SUBMIT');
  await userEvent.fill(number(), 'LƯU-1');
  await expect.element(page.getByText(/^Đã lưu/)).toBeVisible();
  served.faults.add({ operationId: 'officialTransferSaveDraft', kind: 'status', status: 503 });
  await userEvent.fill(number(), 'LƯU-2');
  await expect.element(page.getByRole('heading', { name: 'Còn 1 mục chưa lưu được lên máy chủ' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Bỏ thay đổi này: Số quyết định' }));
  await expect.element(number()).toHaveValue('LƯU-1');
});

test('a copy stays on the device only for who asks for it, unreadable on the disk, until the server has it', async () => {
  const served = await begin();
  const element = await show(served, 'SUBMIT');
  const id = `${served.dossierId} SUBMIT`;
  const copies = new DeviceCopies(member);
  served.faults.add({ operationId: 'officialTransferSaveDraft', kind: 'status', status: 503, count: 99 });
  await userEvent.fill(number(), 'TRƯỚC');
  expect(await copies.get(id)).toBeUndefined();
  await userEvent.click(page.getByText('Giữ và chuyển bản đang soạn'));
  await userEvent.click(page.getByRole('checkbox', { name: /Giữ thêm một bản/ }));
  await userEvent.fill(number(), 'BÍ MẬT');
  await expect.poll(async () => (await copies.get(id))?.input).toMatchObject({ decisionNo: 'BÍ MẬT' });
  const rows = JSON.stringify(await everything('tthc-copies', 'copies'));
  expect(rows).not.toContain('BÍ MẬT');
  expect(await new DeviceCopies(cellSecretary).get(id)).toBeUndefined();
  expect(await new DeviceCopies(member, () => Date.now() + 8 * 24 * 3600 * 1000).get(id)).toBeUndefined();

  // The tab is gone; the next one finds the copy that the server never got.
  await userEvent.fill(number(), 'SAU CÙNG');
  await expect.poll(async () => (await copies.get(id))?.input).toMatchObject({ decisionNo: 'SAU CÙNG' });
  element.remove();
  await element.saveNow();
  served.faults.clear();
  await show(served, 'SUBMIT');
  await expect.element(page.getByRole('heading', { name: 'Trên máy này còn một bản chưa lưu được' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Lấy bản kia' }));
  await expect.element(number()).toHaveValue('SAU CÙNG');
  await expect.element(page.getByText(/^Đã lưu/)).toBeVisible();
  await expect.poll(() => copies.get(id)).toBeUndefined();
});

test('a file brings the answers back, and says what no longer has a place', async () => {
  const served = await begin();
  await show(served, 'SUBMIT');
  const file = (more: object) =>
    new File(
      [
        JSON.stringify({
          kind: 'tthc-draft',
          version: 1,
          procedure: form.id,
          event: 'SUBMIT',
          tableVersion: '2025-01-01',
          dossierId: 'khac',
          savedAt: '2026-09-01T08:00:00+07:00',
          input: { ...begun, decisionNo: 'TỆP-1', decisionFile: [{ id: 'x', name: 'x.pdf' }], gone: 'cũ' },
          ...more,
        }),
      ],
      'ban-soan.json',
    );
  await userEvent.click(page.getByText('Giữ và chuyển bản đang soạn'));
  const open = page.getByRole('button', { name: 'Mở lại từ tệp' }).element().nextElementSibling!;
  await userEvent.upload(open, file({ version: 2 }));
  await expect.element(page.getByText(/phiên bản mới hơn/).first()).toBeVisible();
  await userEvent.upload(open, file({ procedure: 'residence-comment' }));
  await expect.element(page.getByText('Tệp này là của thủ tục hoặc bước khác.').first()).toBeVisible();
  await userEvent.upload(open, file({}));
  await expect.element(page.getByText(/Không lấy lại được từ tệp: .*; gone\./)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Lấy bản kia' }));
  await expect.element(number()).toHaveValue('TỆP-1');
});

test('papers that are photographed elsewhere appear here by themselves, and what is typed meanwhile stays', async () => {
  const served = await begin();
  const element = await show(served, 'SUBMIT');
  await userEvent.click(page.getByText('Giữ và chuyển bản đang soạn'));
  await userEvent.click(page.getByRole('button', { name: 'Làm tiếp trên điện thoại' }));
  await expect.element(page.getByRole('img', { name: 'Mã QR dẫn đến hồ sơ này' })).toBeVisible();
  await expect.element(page.getByText(/^Đang chờ điện thoại/)).toBeVisible();
  expect((await axe.run(element)).violations).toEqual([]);

  const photo = new File([samplePng], 'tu-kiem-diem.png', { type: 'image/png' });
  const ref = await served.client.upload(served.dossierId, photo);
  await save(served, { ...begun, selfCriticism: [ref] });
  await userEvent.fill(number(), 'GÕ Ở ĐÂY');
  await expect
    .element(page.getByText(/đã nhận từ thiết bị khác: Bản tự kiểm điểm/).first(), { timeout: 10_000 })
    .toBeVisible();
  await expect.element(number()).toHaveValue('GÕ Ở ĐÂY');
  // Neither overwrote the other: the server has both.
  await expect
    .poll(async () => (await draftOf(served))?.input)
    .toEqual({ ...begun, decisionNo: 'GÕ Ở ĐÂY', selfCriticism: [ref] });
  expect(element.renderRoot.querySelector('#other-copy')).toBeNull();
});

test('while the phone is awaited, another answer to the same question is shown and not taken over', async () => {
  const served = await begin();
  await show(served, 'SUBMIT');
  await userEvent.click(page.getByText('Giữ và chuyển bản đang soạn'));
  await userEvent.click(page.getByRole('button', { name: 'Làm tiếp trên điện thoại' }));
  await expect.element(page.getByText(/^Đang chờ điện thoại/)).toBeVisible();
  served.faults.add({ operationId: 'officialTransferSaveDraft', kind: 'status', status: 500, count: 99 });
  await userEvent.fill(number(), 'Ở ĐÂY');
  await expect.element(page.getByText(/^Chưa lưu được/).first()).toBeVisible();
  served.faults.clear();
  await save(served, { ...begun, decisionNo: 'Ở KIA' });
  await expect
    .element(page.getByRole('heading', { name: 'Đồng chí đã soạn ở cửa sổ hoặc thiết bị khác' }), { timeout: 10_000 })
    .toBeVisible();
  await expect.element(number()).toHaveValue('Ở ĐÂY');
});

test('when the dossier was handed in elsewhere, the page that waits says so', async () => {
  const served = await scenarioClient('transfer/needs-supplement', member);
  await show(served, 'RESUBMIT');
  await userEvent.click(page.getByText('Giữ và chuyển bản đang soạn'));
  await userEvent.click(page.getByRole('button', { name: 'Làm tiếp trên điện thoại' }));
  await expect.element(page.getByText(/^Đang chờ điện thoại/)).toBeVisible();
  const { revision } = await served.client.dossier(form, served.dossierId);
  const answer = await served.client.send(form, served.dossierId, 'WITHDRAW', { reason: 'Thôi.' }, { revision });
  expect(answer.ok).toBe(true);
  await expect
    .element(page.getByText(/^Hồ sơ vừa được gửi hoặc xử lý ở nơi khác/).first(), { timeout: 10_000 })
    .toBeVisible();
});

/** Every value of an object store, with bytes as text. */
async function everything(database: string, store: string): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const values = await new Promise<{ readonly bytes: ArrayBuffer }[]>((resolve) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  expect(values.length).toBeGreaterThan(0);
  return values.map(({ bytes }) => new TextDecoder().decode(bytes));
}
