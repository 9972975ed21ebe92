import { cast } from '@tthc-dang/api-spec';
import { officialTransfer } from '@tthc-dang/core';
import { afterEach, expect, test, vi } from 'vitest';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcDocument } from './document.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { routeC } = cast;
const textOf = (element: TthcDocument, within = '.root'): string =>
  element.shadowRoot?.querySelector(within)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const frameOf = (element: TthcDocument): HTMLIFrameElement | null => element.shadowRoot!.querySelector('iframe');
const sheetInFrame = (element: TthcDocument): Element | null | undefined =>
  frameOf(element)?.contentDocument?.querySelector('div')?.shadowRoot?.querySelector('.sheet');

/** A paper of a scenario's dossier as a person sees it, once every name is there. */
async function paperOf(scenario: string, paper: string, properties: Partial<TthcDocument> = {}) {
  const served = await scenarioClient(scenario, routeC.member);
  const procedure = scenario.startsWith('residence') ? 'residence-comment' : 'official-transfer';
  const { documents } = await served.client.documents(procedure, served.dossierId);
  const documentId = documents.findLast((one) => one.paper === paper)!.id;
  const element = await mount('tthc-document', {
    client: served.client,
    procedure,
    dossierId: served.dossierId,
    documentId,
    ...properties,
  });
  await vi.waitFor(() => expect(textOf(element, '.sheet')).toMatch(/\S/));
  await vi.waitFor(() => expect(textOf(element, '.sheet')).not.toMatch(/\b(?:cell|base|upper|tinh)-[a-z]+-/));
  return { ...served, element };
}

test('lists what the dossier has issued, opens one in place with the focus on its title, and goes back', async () => {
  const { client, dossierId } = await scenarioClient('transfer/received', routeC.member);
  const element = await mount('tthc-document', { client, procedure: 'official-transfer', dossierId });
  const buttons = await vi.waitFor(() => {
    const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-document]')];
    expect(found.length).toBe(9);
    return found;
  });
  expect(buttons.at(-1)?.textContent?.trim()).toBe('Giấy tiếp nhận hồ sơ');
  await expectAccessible(element);
  buttons.at(-1)!.click();
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Giấy tiếp nhận hồ sơ'));
  element.shadowRoot!.querySelector<HTMLElement>('.link')!.click();
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Giấy tờ của hồ sơ'));
});

test('shows the introduction with its letterhead, its law and its boxes in the order of the way, without an accessibility violation', async () => {
  const { element } = await paperOf('transfer/introduced', 'introduction.upper');
  const text = textOf(element, '.sheet');
  const order = [
    'Đảng bộ tỉnh Sông Mẫu',
    'Số: 102-GGT/BTC',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Giấy giới thiệu sinh hoạt đảng',
    'Căn cứ 294-QĐ/TW, mục 6.3.1',
    'TRẦN THỊ VÍ DỤ',
    'Ô số 1',
    'Ô số 3',
    'Ô cuối',
    'Bố cục theo quy ước của hệ thống',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expectAccessible(element);
});

test('prints the sheet alone, in a frame of its own, named after the paper and laid out on A4', async () => {
  const { element } = await paperOf('transfer/introduced', 'introduction.upper');
  await element.print();
  const page = frameOf(element)!.contentDocument!;
  expect(page.title).toBe('Giấy giới thiệu sinh hoạt đảng');
  expect(sheetInFrame(element)?.textContent).toBe(element.shadowRoot!.querySelector('.sheet')!.textContent);
  expect(page.body.textContent + sheetInFrame(element)!.parentNode!.textContent).not.toContain('In giấy này');
  const rules = page.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  expect(rules.join()).toMatch(/@page \{ size: a4; margin: 15mm 15mm 15mm 25mm/i);
  element.remove();
  expect(frameOf(element)).toBeNull();
});

test('draws a code that leads to verification, and none to an address that is not of the web', async () => {
  const { element } = await paperOf('transfer/introduced', 'introduction.upper', {
    verificationAddress: '/xac-minh/{code}',
  });
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.qr path')?.getAttribute('d')).toMatch(/^M4 4h7/));
  expect(textOf(element, 'footer')).toMatch(/Kiểm tra giấy này tại: http:\/\/.+\/xac-minh\/CT-[\d-]+/);
  element.verificationAddress = 'javascript:alert(1)';
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('.qr')).toBeNull();
  expect(textOf(element, 'footer')).not.toContain('javascript');
});

test('says plainly that a paper is a draft', async () => {
  const { element } = await paperOf('transfer/awaiting-base', 'introduction.box1');
  expect(textOf(element, '.standing')).toBe('Bản nháp: chưa đủ các ô ký, chưa có giá trị giới thiệu.');
});

test('speaks English around the paper, which stays Vietnamese', async () => {
  const { element } = await paperOf('transfer/introduced', 'introduction.upper', { locale: 'en' });
  await vi.waitFor(() => expect(textOf(element, '.bar')).toContain('Print this paper'));
  expect(element.shadowRoot!.querySelector('.sheet')?.getAttribute('lang')).toBe('vi');
  expect(textOf(element, '.sheet')).toContain('Họ và tên');
});

test('a dossier that cannot be read says why, and reads again when asked', async () => {
  const { client, dossierId, faults } = await scenarioClient('transfer/introduced', routeC.member);
  faults.add({ operationId: 'officialTransferGet', kind: 'status', status: 503 });
  const element = await mount('tthc-document', {
    client,
    procedure: 'official-transfer',
    dossierId,
    procedures: [officialTransfer],
  });
  await vi.waitFor(() => expect(textOf(element, '.notice')).toContain('tạm nghỉ'));
  element.shadowRoot!.querySelector<HTMLElement>('.notice .link')!.click();
  await vi.waitFor(() => expect(element.shadowRoot!.querySelectorAll('[data-document]').length).toBeGreaterThan(0));
});

test('what the dossier never issued, and procedures that nobody knows, are named as such', async () => {
  const { client, dossierId } = await scenarioClient('transfer/introduced', routeC.member);
  const element = await mount('tthc-document', {
    client,
    procedure: 'official-transfer',
    dossierId,
    documentId: '99-receipt',
  });
  await vi.waitFor(() => expect(textOf(element, 'h1')).toBe('Hồ sơ không có giấy tờ này.'));
  const unknown = await mount('tthc-document', { client, procedure: 'nobody-knows', dossierId });
  expect(textOf(unknown, 'h1')).toContain('nobody-knows');
});
