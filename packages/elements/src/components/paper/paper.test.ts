import type { Paper } from '@tthc-dang/core/documents';
import { afterEach, expect, test, vi } from 'vitest';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import type { TthcPaper } from './paper.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const textOf = (element: TthcPaper, within: string): string =>
  element.shadowRoot?.querySelector(within)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const letter: Paper = {
  id: 'letter',
  title: 'Giấy thử',
  on: '2026-11-22',
  dated: 'ngày 22 tháng 11 năm 2026',
  addressees: [],
  parts: [],
  signatures: [],
  standing: { kind: 'in-force' },
  notes: [],
  orientation: 'portrait',
};

test('says plainly that a paper has ended', async () => {
  const ended = await mount('tthc-paper', {
    paper: { ...letter, standing: { kind: 'ended', says: 'Đã hết hiệu lực.' } },
  });
  expect(textOf(ended, '.standing')).toBe('Đã hết hiệu lực.');
  ended.focus();
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Giấy thử'));
  await expectAccessible(ended);
});

test('lays out the pages for the print command of the browser, and only while it prints', async () => {
  const before = document.adoptedStyleSheets.length;
  const element = await mount('tthc-paper', { paper: { ...letter, orientation: 'landscape' } });
  globalThis.dispatchEvent(new Event('beforeprint'));
  expect(document.adoptedStyleSheets.at(-1)?.cssRules[0]?.cssText).toMatch(/landscape/);
  globalThis.dispatchEvent(new Event('afterprint'));
  expect(document.adoptedStyleSheets.length).toBe(before);
  element.remove();
  globalThis.dispatchEvent(new Event('beforeprint'));
  expect(document.adoptedStyleSheets.length).toBe(before);
});

test('shows pictures of signature and seal beside the right name, and never as a digital signature', async () => {
  const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const signature = {
    office: 'bí thư',
    organization: 'Đảng ủy Mẫu',
    organizationId: 'o1',
    name: 'Lê An',
    personId: 'p1',
    on: '2026-11-22',
  };
  const element = await mount('tthc-paper', {
    paper: { ...letter, signatures: [signature] },
    images: [
      { kind: 'signature', organizationId: 'o1', personId: 'p2', src },
      { kind: 'signature', organizationId: 'o1', personId: 'p1', src },
      { kind: 'seal', organizationId: 'o2', src },
    ],
  });
  expect([...element.shadowRoot!.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['Hình ảnh chữ ký của Lê An']);
  expect(textOf(element, 'footer')).toContain('không phải chữ ký số');
  element.images = [];
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('img')).toBeNull();
  expect(textOf(element, 'footer')).toContain('không mang chữ ký số');
});

test('takes names for text, keeps long ones inside the sheet, and leaves empty lines to be filled in', async () => {
  const hostile = '<img src=x onerror="globalThis.hacked = true"><b>';
  const long = 'Nguyễn'.repeat(60);
  const element = await mount('tthc-paper', {
    paper: {
      ...letter,
      parts: [
        {
          kind: 'lines',
          lines: [{ label: 'Họ và tên', value: hostile }, { label: 'Tên', value: long }, { label: 'Ngày' }],
        },
      ],
    },
  });
  expect(element.shadowRoot!.querySelector('dd')?.textContent?.trim()).toBe(hostile);
  expect(element.shadowRoot!.querySelector('dd img, dd b')).toBeNull();
  const sheet = element.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
  for (const width of ['320px', '900px']) {
    element.parentElement!.style.width = width;
    expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
  }
  element.parentElement!.style.width = '';
  expect(textOf(element, 'dd.open')).toBe('(để trống)');
});
