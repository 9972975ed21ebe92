import type { Page } from '@playwright/test';
import { cast, signIn } from './support/people.ts';
import { pictureOf, printed } from './support/printed.ts';
import { expect, test } from './support/test.ts';

/** Shows the papers of the one dossier of a person, alone on the page of the portal. */
async function openPapers(page: Page, personId: string): Promise<void> {
  await signIn(page, personId);
  await page.goto('/#/hop-thu');
  const link = page.locator('tthc-inbox a[href*="ho-so"]').first();
  const [, procedure = '', id = ''] = /ho-so\/([^/]+)\/([^/]+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
  await page.evaluate(
    ([of, dossier]) => {
      const portal = document.querySelector('tthc-portal')!;
      const papers = document.createElement('tthc-document');
      papers.setAttribute('procedure', of!);
      papers.setAttribute('dossier-id', dossier!);
      papers.setAttribute('verification-address', '/xac-minh/{code}');
      portal.replaceChildren(papers);
      document.body.replaceChildren(portal);
    },
    [procedure, id],
  );
  await expect(page.getByRole('heading', { name: 'Giấy tờ của hồ sơ' })).toBeVisible();
}

async function openPaper(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await expect(page.locator('tthc-document .sheet')).toBeVisible();
  await expect(page.locator('tthc-document .qr')).toBeVisible();
  // Every organization goes by its name.
  await expect(page.locator('tthc-document .sheet')).not.toContainText(/\b(?:cell|base|upper|tinh)-[a-z]+-/);
}

/** Fails unless the parts stand in the text in this order. */
function expectInOrder(text: string, parts: readonly string[]): void {
  // Readers of PDF put a space where glyphs of a slanted face are set apart.
  const dense = (spaced: string): string => spaced.replace(/\s/g, '');
  const places = parts.map((part) => dense(text).indexOf(dense(part)));
  expect(places, text).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

test('an introduction prints on A4: text in order, nothing cut off at a margin, nothing of the page around it', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/introduced' });
  await openPapers(page, cast.routeC.member);
  await openPaper(page, /ô của cấp ủy cấp trên/);
  const { pages, bytes } = await printed(page);
  expect(pages).toHaveLength(1);
  const [{ text, width, height, left, right, top, bottom }] = pages as [(typeof pages)[number]];
  expect(Math.round(width)).toBe(210);
  expect(Math.round(height)).toBe(297);
  expectInOrder(text, [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'GIẤY GIỚI THIỆU SINH HOẠT ĐẢNG',
    'chính thức',
    'Căn cứ 294-QĐ/TW, mục 6.3.1',
    'TRẦN THỊ VÍ DỤ',
    'Ô số 1',
    'Ô số 3',
    'Ô cuối',
    'Kiểm tra giấy này tại',
    'không mang chữ ký số',
    'Bố cục theo quy ước của hệ thống',
  ]);
  expect(text).not.toMatch(/In giấy này|Tất cả giấy tờ|Khổ A4/);
  expect(left).toBeGreaterThanOrEqual(24);
  expect(right).toBeLessThanOrEqual(196);
  expect(top).toBeGreaterThanOrEqual(14);
  expect(bottom).toBeLessThanOrEqual(283);
  const picture = await pictureOf(page, bytes);
  expect(picture.ink).toBeGreaterThan(0.01);
  expect(picture.inkInMargins).toBe(0);
});

for (const [scenario, person, paper, words] of [
  ['transfer/awaiting-cell', cast.routeC.member, 'Giấy tiếp nhận hồ sơ', 'Giấy tờ đã nộp'],
  ['transfer/needs-supplement', cast.routeC.member, 'Phiếu yêu cầu bổ sung', 'Nội dung cần bổ sung'],
  ['transfer/refused', cast.routeC.member, 'Thông báo từ chối', 'Lý do và căn cứ'],
  ['residence/acknowledged', cast.routeC.member, 'Bản nhận xét của chi bộ nơi cư trú', '7. Nhiệm vụ thứ bảy'],
] as const)
  test(`${paper} fits one page`, async ({ page, server }) => {
    await server.control('reset', { scenario });
    await openPapers(page, person);
    await openPaper(page, paper);
    const { pages, bytes } = await printed(page);
    expect(pages).toHaveLength(1);
    expectInOrder(pages[0]!.text, ['ĐẢNG CỘNG SẢN VIỆT NAM', words, 'Kiểm tra giấy này tại']);
    expect((await pictureOf(page, bytes)).inkInMargins).toBe(0);
  });

test('the print button opens the paper alone under the strict policy, and the page stays as it is', async ({
  page,
  server,
}) => {
  await server.control('reset', { scenario: 'transfer/introduced' });
  await openPapers(page, cast.routeC.member);
  await openPaper(page, /ô của cấp ủy cấp trên/);
  const shown = await page.locator('tthc-document .sheet').textContent();
  await page.getByRole('button', { name: 'In giấy này' }).click();
  const frame = page.frameLocator('tthc-document iframe');
  await expect(frame.locator('.sheet')).toHaveText(shown ?? '');
  await expect(frame.locator('body')).not.toContainText('In giấy này');
  // The styles came with it: a sheet in print type, not in that of the frame's default.
  expect(await frame.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).fontFamily)).toContain('Times');
  await expect(page.getByRole('button', { name: 'In giấy này' })).toBeFocused();
});
