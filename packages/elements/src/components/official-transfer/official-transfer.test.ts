import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addWorkingDays } from '@tthc-dang/core/calendar';
import { cast, organizations, samplePdf } from '@tthc-dang/api-spec';
import { allIn, focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const journey = cast.routeC;

async function show(
  scenario: string,
  personId: string = journey.member,
  properties: { memberId?: string; dossierId?: string } = {},
) {
  const served = await scenarioClient(scenario, personId);
  const element = await mount('tthc-official-transfer', { client: served.client, ...properties });
  const heard = { submitted: vi.fn(), refused: vi.fn(), open: vi.fn() };
  element.addEventListener('tthc-submitted', ({ dossierId, code }) => heard.submitted(dossierId, code));
  element.addEventListener('tthc-refused', ({ refusals }) => heard.refused(refusals.map(({ guard }) => guard)));
  element.addEventListener('tthc-open-dossier', ({ dossierId }) => heard.open(dossierId));
  return { ...served, element, heard };
}

const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name, exact: true }));
const heading = (name: string) => expect.element(page.getByRole('heading', { name, level: 2 })).toBeVisible();
const file = () => new File([samplePdf], 'tu-kiem-diem.pdf', { type: 'application/pdf' });

async function day(legend: string, value: string) {
  const group = page.getByRole('group', { name: legend });
  await userEvent.fill(group.getByLabelText('Ngày', { exact: true }), value.split('-').toReversed().join('/'));
}

async function choosePlace(id: string) {
  const name = organizations.find((known) => known.id === id)?.name ?? '';
  await userEvent.fill(page.getByRole('combobox', { name: 'Chi bộ nơi đến' }), name);
  await userEvent.click(page.getByRole('option', { name: new RegExp(name) }).first());
}

test('a member prepares, fills in, reads over, declares, submits and keeps the code', async () => {
  const { element, heard, clock, client } = await show('transfer/none');
  await heading('Đồng chí cần chuẩn bị');
  await expect.element(page.getByText('Làm thủ tục trong 60 ngày làm việc', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Căn cứ: 294-QĐ/TW, mục 6.3.1.').first()).toBeVisible();
  await expectAccessible(element);
  await press('Bắt đầu');

  await heading('Căn cứ chuyển sinh hoạt');
  expect(focused()?.textContent).toBe('Căn cứ chuyển sinh hoạt');
  await userEvent.selectOptions(page.getByLabelText('Lý do chuyển'), 'Chuyển công tác đến đơn vị mới');
  await userEvent.fill(page.getByLabelText('Số quyết định'), '128-QĐ/ĐU');
  await userEvent.fill(page.getByLabelText('Nơi ban hành quyết định'), 'Đảng ủy Sở Ví Dụ');
  const today = clock.now().slice(0, 10);
  await day('Ngày ban hành quyết định', today);
  await day('Ngày quyết định có hiệu lực', addWorkingDays(today, 3));
  await expectAccessible(element);
  await press('Tiếp tục');

  await heading('Nơi chuyển đến');
  await choosePlace(journey.destination);
  await press('Tiếp tục');

  await heading('Giấy tờ');
  for (const input of allIn<HTMLInputElement>(element.shadowRoot!, 'input[type=file]'))
    await userEvent.upload(input, file());
  await expect
    .poll(
      () =>
        allIn(element.shadowRoot!, '.files li').filter(({ textContent }) => textContent?.includes('Đã tải lên')).length,
    )
    .toBe(2);
  await expectAccessible(element);
  await press('Tiếp tục');

  await heading('Liên hệ');
  await userEvent.fill(page.getByLabelText('Số điện thoại liên hệ'), '0912 345 678');
  await press('Tiếp tục');

  await heading('Kiểm tra lại trước khi nộp');
  await expect.element(page.getByText('Chuyển công tác đến đơn vị mới')).toBeVisible();
  await expectAccessible(element);
  await userEvent.click(page.getByRole('checkbox', { name: 'Tôi cam kết thông tin trong hồ sơ là đúng sự thật' }));
  await press('Nộp hồ sơ');

  await heading('Đã nộp hồ sơ');
  expect(focused()?.textContent).toBe('Đã nộp hồ sơ');
  const [dossier] = (await client.dossiers({ role: 'member' })).items;
  expect(heard.submitted.mock.calls).toEqual([[dossier?.id, dossier?.code]]);
  await expect.element(page.getByText(dossier?.code ?? '?')).toBeVisible();
  await expectAccessible(element);
  await press('Xem hồ sơ');
  expect(heard.open.mock.calls).toEqual([[dossier?.id]]);
});

test('stops at the screen with the fault, and checks of the table speak there', async () => {
  const { clock } = await show('transfer/none');
  await press('Bắt đầu');
  await press('Tiếp tục');
  await expect.poll(() => focused()?.id).toBe('summary');
  await expect.element(page.getByRole('button', { name: 'Lý do chuyển: chưa chọn.' })).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Lý do chuyển'), 'Thay đổi nơi cư trú lâu dài');
  await day('Ngày thay đổi nơi cư trú', addWorkingDays(clock.now().slice(0, 10), 5));
  await press('Tiếp tục');
  await expect
    .element(page.getByRole('button', { name: 'Ngày thay đổi nơi cư trú không được sau hôm nay.' }))
    .toBeVisible();
});

test('offers to go on with a dossier that was begun, with its answers', async () => {
  const { element } = await show('transfer/draft');
  await heading('Đồng chí có một hồ sơ chưa nộp');
  await expectAccessible(element);
  await press('Làm tiếp hồ sơ');
  await heading('Căn cứ chuyển sinh hoạt');
});

test('drops the answers only after asking once more', async () => {
  const { client, dossierId, element } = await show('transfer/draft');
  const { revision } = await client.dossier('official-transfer', dossierId);
  await client.saveDraft('official-transfer', dossierId, {
    event: 'SUBMIT',
    input: { ground: 'other', groundNote: 'Thử' },
    revision,
  });
  element.remove();
  document.body.append(element);
  element.dossierId = dossierId;
  await expect.element(page.getByLabelText('Nêu rõ lý do')).toHaveValue('Thử');
  element.dossierId = '';
  await heading('Đồng chí có một hồ sơ chưa nộp');
  await press('Bỏ, làm lại từ đầu');
  await expect.element(page.getByText('Các câu trả lời đã nhập sẽ bị xóa. Đồng chí chắc chắn?')).toBeVisible();
  await press('Xóa và làm lại');
  await expect.element(page.getByLabelText('Lý do chuyển')).toHaveValue('');
  expect((await client.dossier('official-transfer', dossierId)).draft).toBeUndefined();
});

test('shows a dossier that is on its way instead of a second form', async () => {
  const { element, heard, dossierId } = await show('transfer/awaiting-base');
  await heading('Đồng chí có một hồ sơ đang được giải quyết');
  await expectAccessible(element);
  await press('Xem hồ sơ');
  expect(heard.open.mock.calls).toEqual([[dossierId]]);
});

test('a member outside the online procedures is told why before typing anything', async () => {
  const { element, heard } = await show('transfer/none', cast.abroad);
  await press('Bắt đầu');
  await heading('Chưa lập được hồ sơ vì');
  await expect.poll(() => heard.refused.mock.calls).toEqual([[expect.arrayContaining(['E3'])]]);
  await expect.element(page.getByText('Quy ước của hệ thống, không phải quy định.').first()).toBeVisible();
  await expectAccessible(element);
});

test('says that the server cannot be reached, and goes on from there', async () => {
  const { faults, element } = await show('transfer/none');
  await heading('Đồng chí cần chuẩn bị');
  faults.add({ operationId: '*', kind: 'status', status: 503 });
  await press('Bắt đầu');
  await expect.element(page.getByText('Hệ thống đang tạm nghỉ', { exact: false })).toBeVisible();
  await expectAccessible(element);
  await press('Thử lại');
  await heading('Đồng chí cần chuẩn bị');
});

test('an officer files for a member of the cell, with the consent of the member', async () => {
  const { element } = await show('transfer/none', journey.cellSecretary, { memberId: journey.member });
  await press('Bắt đầu');
  await expect.element(page.getByText(/^Nộp thay cho đảng viên:/)).toBeVisible();
  expect(oneIn(element.shadowRoot!, 'tthc-event-form')).toBeTruthy();
});
