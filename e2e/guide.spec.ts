import type { Page } from '@playwright/test';
import { pictureOf, printed } from './support/printed.ts';
import { expect, test } from './support/test.ts';

/** Opens the guides of the portal as whoever is not signed in. */
async function openGuides(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Đọc hướng dẫn, không cần đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Hướng dẫn', exact: true })).toBeVisible();
}

test('every guide prints on one page of A4, in letters that are read from the back row', async ({ page }) => {
  test.setTimeout(180_000);
  await openGuides(page);
  const names = await page.locator('tthc-guide .choices button').evaluateAll((buttons) => buttons.map(({ id }) => id));
  expect(names).toHaveLength(15);
  for (const name of names) {
    const [audience = '', ...rest] = name.split('-');
    await page.evaluate(
      ([of, procedure]) => {
        const guide = document.createElement('tthc-guide');
        Object.assign(guide, { audience: of, procedure, portalAddress: '/' });
        document.body.replaceChildren(guide);
      },
      [audience, rest.join('-')],
    );
    await expect(page.locator('tthc-guide .qr')).toBeVisible();
    const { pages, bytes } = await printed(page);
    expect([name, pages.length]).toEqual([name, 1]);
    const [{ text, width, height, smallest, left, right, top, bottom }] = pages as [(typeof pages)[number]];
    expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
    // In points, as measured on the page.
    expect(smallest).toBeGreaterThanOrEqual(10.9);
    expect(text).toMatch(/^Dành cho/);
    expect(text).toContain('Làm tại: http');
    expect(text).not.toMatch(/In thành một tờ|Khổ A4/);
    expect(left).toBeGreaterThanOrEqual(11);
    expect(right).toBeLessThanOrEqual(199);
    expect(top).toBeGreaterThanOrEqual(11);
    expect(bottom).toBeLessThanOrEqual(286);
    const picture = await pictureOf(page, bytes);
    expect(picture.inkInMargins).toBe(0);
    expect(picture.ink).toBeGreaterThan(0.01);
  }
});

test('the print button opens the sheet alone, and the focus stays where it is', async ({ page }) => {
  await openGuides(page);
  await page.getByRole('button', { name: 'Nộp đảng phí hằng tháng' }).click();
  await expect(page.getByRole('heading', { name: 'Nộp đảng phí hằng tháng' })).toBeFocused();
  await page.getByRole('button', { name: 'In thành một tờ' }).click();
  const frame = page.frameLocator('tthc-guide iframe');
  await expect(frame.locator('.sheet h1')).toHaveText('Nộp đảng phí hằng tháng');
  await expect(frame.locator('body')).not.toContainText('Tất cả hướng dẫn');
  await expect(page.getByRole('button', { name: 'In thành một tờ' })).toBeFocused();
});
