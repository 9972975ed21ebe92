import { cast } from '@tthc-dang/api-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcReconciliation } from './reconciliation.ts';
import { attach, focusIsOn, go, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const officer = 'm-upper-uy-ban-song-mau-org-officer';
const { member } = cast.routeC;

async function screen(personId: string = officer) {
  const served = await scenarioClient('transfer/none', personId);
  const element = document.createElement('tthc-reconciliation');
  Object.assign(element, { client: served.client, unitId: 'base-so-vi-du' });
  document.body.append(element);
  await vi.waitFor(() => oneIn(element.shadowRoot!, '#start'));
  return { ...served, element };
}
const textIn = (element: TthcReconciliation, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
function compare(element: TthcReconciliation, content: BlobPart): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'danh-sach.csv', { type: 'text/csv' }));
  const input = oneIn<HTMLInputElement>(element.shadowRoot!, '[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  oneIn(element.shadowRoot!, '#start').click();
}
const list = `mã đảng viên;họ và tên;dân tộc\n${member};Trần Thị Khác;Kinh\n${cast.another};Lê Văn Khác;\nm-la;Người Lạ;\n`;

test('compares a list of a spreadsheet and shows what differs, without an accessibility violation', async () => {
  const { element } = await screen();
  compare(element, list);
  await vi.waitFor(() => expect(textIn(element, '#result')).toContain('Kết quả lúc'), { timeout: 5000 });
  await vi.waitFor(() =>
    expect(textIn(element, `[data-row="${cast.another}"]`)).toContain('danh sách ghi “Lê Văn Khác”'),
  );
  expect(textIn(element, '.facts')).toContain('Chỉ có trong danh sách 1 người');
  expect(textIn(element, '#indicators + .blocks')).toContain('Thống nhất');
  expect(focused()?.id).toBe('result');
  await expectAccessible(element);
});

test('opens a correction in which what the list says is filled in', async () => {
  const { element } = await screen();
  compare(element, list);
  await vi.waitFor(() => oneIn(element.shadowRoot!, `[data-row="${member}"] button`), { timeout: 5000 });
  oneIn(element.shadowRoot!, `[data-row="${member}"] button`).click();
  const form = await vi.waitFor(() => oneIn(element.shadowRoot!, 'tthc-event-form'));
  await vi.waitFor(() => {
    const fields = [...(form.shadowRoot?.querySelectorAll<HTMLElement & { value: unknown }>('.fields > *') ?? [])];
    expect(fields.map(({ value }) => value)).toContain('Trần Thị Khác');
  });
});

test('names every bad line of a list, and compares nothing', async () => {
  const { element } = await screen();
  compare(element, `mã đảng viên;họ và tên;màu mắt\n${member};Trần;nâu\n;Không mã;\n`);
  await vi.waitFor(() => expect(textIn(element, '#bad-lines')).toContain('Dòng 2'));
  expect(textIn(element, '#bad-lines')).toContain('Dòng 3: thiếu mã đảng viên.');
  expect(focused()?.id).toBe('bad-lines');
});

test('says that a file is no UTF-8 before it is sent, and that none was chosen', async () => {
  const { element } = await screen();
  oneIn(element.shadowRoot!, '#start').click();
  await vi.waitFor(() => expect(textIn(element, '#wrong')).toContain('Chọn danh sách trước'));
  compare(element, new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
  await vi.waitFor(() => expect(textIn(element, '#wrong')).toContain('UTF-8'));
});

test('can be stopped, and asks no more when it leaves the page', async () => {
  const { element, faults } = await screen();
  faults.add({ operationId: 'startReconciliation', kind: 'latency', ms: 60_000, count: 1 });
  compare(element, list);
  await vi.waitFor(() => oneIn(element.shadowRoot!, '#cancel'));
  oneIn(element.shadowRoot!, '#cancel').click();
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã ngừng'));
  element.remove();
});

test('a list is compared and a correction opened by keyboard alone', async () => {
  const { element, heard } = await walk('tthc-reconciliation', 'transfer/none', officer, { unitId: 'base-so-vi-du' });
  await vi.waitFor(() => oneIn(element.shadowRoot!, '#start'));
  await go(/^Bắt đầu đối chiếu/);
  await focusIsOn(/^Bắt đầu đối chiếu/);
  expect(heard.at(-1)).toBe('! Chọn danh sách trước.');
  await attach(/^Danh sách/, new File([list], 'danh-sach.csv', { type: 'text/csv' }));
  await go(/^Bắt đầu đối chiếu/);
  await focusIsOn(/^Kết quả lúc/);
  await go(/^Mở đề nghị sửa dữ liệu của/);
  await focusIsOn(/^Đề nghị sửa dữ liệu/);
  await go(/^Đóng, quay lại/);
  await focusIsOn(/^Mở đề nghị sửa dữ liệu của/);
});
