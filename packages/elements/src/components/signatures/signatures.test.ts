import { administrationCast as who } from '@tthc-dang/api-spec';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { afterEach, expect, test, vi } from 'vitest';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { press, tick } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { cropToInk, withoutGround } from './ink.ts';
import type { TthcSignatures } from './signatures.ts';
import { attach, focusIsOn, go, key, tabTo, tick as mark, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function imagesOf(scenario: string, personId: string = who.baseSecretary) {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-signatures');
  Object.assign(element, { client: served.client, unitId: who.base });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.pictures, .empty')).toBeTruthy());
  return { ...served, element, admin: administrationClient(served.client) };
}
const textIn = (element: TthcSignatures, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Waits for what the browser makes of a picture; on a loaded machine decoding and drawing take longer than anything else here. */
const drawn = (says: () => unknown): Promise<unknown> => vi.waitFor(says, { timeout: 10_000 });

/** A photo of a signature: a dark stroke in the middle of grey-white paper. */
async function photo(width = 900, height = 600): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f3f1ee';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#1a2a6c';
  context.fillRect(width / 3, height / 3, width / 3, height / 4);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  return new File([blob!], 'anh.jpg', { type: 'image/jpeg' });
}
function choose(element: TthcSignatures, file: File): void {
  const input = oneIn<HTMLInputElement>(element.shadowRoot!, '[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

test('takes white away and keeps red and blue ink', () => {
  const points = {
    data: new Uint8ClampedArray([250, 250, 250, 255, 200, 10, 10, 255, 20, 20, 120, 255]),
    width: 3,
    height: 1,
  };
  withoutGround(points, 190);
  expect([points.data[3], points.data[7], points.data[11]]).toEqual([0, 255, 255]);
  expect(cropToInk({ ...points, data: new Uint8ClampedArray(12) })).toBeUndefined();
});

test('crops a photo to the ink, makes its ground transparent and puts it into use after the declaration', async () => {
  const { element, admin } = await imagesOf('images/none');
  expect(textIn(element, '#not-digital')).toContain('không phải ký số');
  choose(element, await photo());
  await drawn(() => expect(textIn(element, '#verdict')).toContain('đạt'));
  const preview = oneIn<HTMLCanvasElement>(element.shadowRoot!, '#preview');
  expect(preview.width).toBeLessThan(500);
  await expectAccessible(element);
  oneIn(element.shadowRoot!, '#use').click();
  await tick(/Đây là chữ ký của tôi/);
  await press('Tải ảnh chữ ký của mình');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Tải ảnh chữ ký của mình'));
  const { items } = await admin.images(who.base);
  expect(items).toMatchObject([{ kind: 'signature', isDigitalSignature: false }]);
  await vi.waitFor(() => expect(textIn(element, '.pictures')).toContain('Ảnh chữ ký của'));
});

test('says why a picture cannot be used, and does not send it', async () => {
  const { element } = await imagesOf('images/none');
  choose(element, await photo(180, 120));
  await drawn(() => expect(textIn(element, '#verdict')).toContain('cần ít nhất 200 × 100'));
  oneIn(element.shadowRoot!, '#use').click();
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('#desk')).toBeNull();
  choose(element, new File(['no picture'], 'anh.png', { type: 'image/png' }));
  await drawn(() => expect(textIn(element, '#unreadable')).toContain('không đọc được'));
});

test('moves every edge by keyboard', async () => {
  const { element } = await imagesOf('images/none');
  choose(element, await photo());
  await drawn(() => oneIn(element.shadowRoot!, '#left'));
  const left = oneIn<HTMLInputElement>(element.shadowRoot!, '#left');
  const before = Number(left.value);
  left.focus();
  const { userEvent } = await import('vitest/browser');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await drawn(() => expect(textIn(element, 'output[for="left"]')).toBe(`${before - 3} %`));
  // Faster than a picture is written to a file.
  for (const id of ['left', 'right', 'left']) {
    const slider = oneIn<HTMLInputElement>(element.shadowRoot!, `#${id}`);
    slider.value = String(Number(slider.value) - 1);
    slider.dispatchEvent(new Event('input'));
  }
  await drawn(() => expect(textIn(element, '#verdict')).toContain('đạt'));
  await element.updateComplete;
  expect(textIn(element, 'output[for="left"]')).toBe(`${before - 5} %`);
  expect(left.value).toBe(String(before - 5));
});

test('the secretary confirms the seal that the clerk uploaded', async () => {
  const { element, admin } = await imagesOf('images/seal-awaiting-confirmation');
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-row] button'));
  oneIn(element.shadowRoot!, '[data-row] button').click();
  await vi.waitFor(() => oneIn(element.shadowRoot!, '[data-event="CONFIRM_SEAL"]'));
  oneIn(element.shadowRoot!, '[data-event="CONFIRM_SEAL"]').click();
  await tick(/Đã đối chiếu ảnh với con dấu/);
  await press('Xác nhận ảnh con dấu');
  await vi.waitFor(async () => expect((await admin.images(who.base)).items).toMatchObject([{ kind: 'seal' }]));
});

test('a signature is cut out, declared and put into use by keyboard alone', async () => {
  const { element, heard } = await walk('tthc-signatures', 'images/none', who.baseSecretary, { unitId: who.base });
  await vi.waitFor(() => oneIn(element.shadowRoot!, '#file'));
  await attach(/^Ảnh chụp hoặc ảnh quét/, await photo());
  await drawn(() => expect(textIn(element, '#verdict')).toContain('đạt'));
  await tabTo(/Bớt bên phải/);
  await key('ArrowLeft');
  await go(/^Dùng ảnh này/);
  await focusIsOn(/^Tải ảnh chữ ký/);
  await go(/^Tải ảnh chữ ký/);
  await focusIsOn(/mục cần sửa/);
  await mark(/^Đây là chữ ký của tôi/);
  await go(/^Tải ảnh chữ ký/);
  await focusIsOn(/^Đã ghi nhận: Tải ảnh chữ ký/);
  expect(heard).toEqual([
    'Đã mở ảnh, đã cắt sát nét và bỏ nền trắng.',
    'Đang gửi…',
    'Đã gửi.',
    'Đã ghi nhận: Tải ảnh chữ ký của mình. Trạng thái mới: Đang dùng.',
  ]);
});
