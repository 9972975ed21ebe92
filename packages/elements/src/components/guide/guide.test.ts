import { entryOn, instruments } from '@tthc-dang/core/policy';
import { officialTransfer } from '@tthc-dang/core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { press } from '../../internal/testing/on-page.ts';
import { guides, guidesFor } from './guides.ts';
import type { TthcGuide } from './guide.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const on = '2026-11-02';
const everyGuide = (Object.keys(guides) as (keyof typeof guides)[]).flatMap(guidesFor);
const textOf = (element: TthcGuide, selector = '.sheet') =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
async function opened(properties: Partial<TthcGuide>) {
  const element = await mount('tthc-guide', { on, ...properties });
  await vi.waitFor(() => expect(textOf(element)).not.toBe(''), 10_000);
  return element;
}

test.each(everyGuide.map((name) => [name.audience, name.procedure, name] as const))(
  'the guide for %s to %s is there without a server, in both languages, without an accessibility violation',
  async (_, __, name) => {
    const element = await opened(name);
    // A key that has no words would stand there as it is.
    expect(textOf(element)).not.toMatch(/\b(?:guide|start|common|seat|party|office)\.[a-z]/);
    expect(textOf(element)).not.toContain('{');
    await expectAccessible(element);
    const vietnamese = textOf(element);
    element.locale = 'en';
    await vi.waitFor(() => expect(textOf(element, '.audience')).toMatch(/^For /));
    expect(textOf(element)).not.toBe(vietnamese);
    expect(textOf(element)).not.toMatch(/\b(?:guide|start|common|seat|party|office)\.[a-z]/);
  },
);

test('a member is told in order who acts and by when, with the numbers of the table', async () => {
  const element = await opened({ procedure: 'official-transfer', audience: 'member' });
  const steps = [...element.shadowRoot!.querySelectorAll('.steps > li')].map((step) =>
    step.textContent?.replace(/\s+/g, ' '),
  );
  expect(steps[1]).toContain('bí thư, phó bí thư chi bộ');
  const days = (clock: string) => entryOn(officialTransfer.clocks[clock]!.length, on).value;
  expect(steps[1]).toContain(`${days('cell-intake')} ngày làm việc (*)`);
  // Law has no sign of a convention.
  expect(steps[6]).toMatch(new RegExp(`${days('presentation')} ngày làm việc (?!\\(\\*\\))`));
  expect(steps[6]).toContain('Việc của đồng chí: Xuất trình');
  expect(textOf(element, '.papers')).toContain('tự kiểm điểm');
  expect(textOf(element, '.asides')).toContain('Yêu cầu bổ sung');
  expect(textOf(element, '.ends .good')).toContain('Đã tiếp nhận');
});

test('only texts that were read are called law', async () => {
  const element = await opened({ procedure: 'temporary-transfer', audience: 'member' });
  const cited = [...element.shadowRoot!.querySelectorAll('.laws li')].map((one) => one.textContent ?? '');
  const named = instruments.filter(({ id }) => cited.some((one) => one.includes(`${id},`)));
  expect(named.length).toBeGreaterThan(1);
  expect(named.map(({ source }) => source)).not.toContain('S2');
  expect(cited.at(-1)).toContain('quy ước của hệ thống');
});

test('an officer is told what to fill in and what is checked', async () => {
  const element = await opened({ procedure: 'dues-remittance', audience: 'officer' });
  expect(textOf(element)).toContain('Cần nhập: Số tiền đã chuyển; Số chứng từ chuyển tiền; Ngày chuyển tiền.');
  expect(textOf(element)).toContain('Người gửi không được tự xác nhận đã nhận.');
  // What the table explains to the member is not said to officers.
  expect(textOf(element)).not.toContain('Đồng chí đã rút');
});

test('every guide can be chosen by the keyboard, and the focus comes back to it', async () => {
  const element = await mount('tthc-guide', { on });
  const button = element.shadowRoot!.querySelector<HTMLElement>('#administrator-readiness')!;
  button.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.id).toBe('guide-title'), 10_000);
  await press('Tất cả hướng dẫn');
  await vi.waitFor(() => expect(focused()?.id).toBe('administrator-readiness'));
});

test('a procedure that is none offers every guide', async () => {
  const element = await mount('tthc-guide', { procedure: 'constructor', audience: 'member' });
  expect(element.shadowRoot!.querySelectorAll('.choices button')).toHaveLength(everyGuide.length);
});

test('the address of the portal is printed with a code, and nothing that is no address of the web', async () => {
  const element = await opened({ procedure: 'dues-obligation', portalAddress: 'https://cong.example.org/' });
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.qr path')?.getAttribute('d')).toMatch(/^M/));
  expect(textOf(element, 'footer')).toContain('https://cong.example.org/');
  element.portalAddress = 'javascript:alert(1)';
  await element.updateComplete;
  expect(textOf(element, 'footer')).not.toContain('javascript');
});
