import { printQaLink, type QaLink } from './qa-link.ts';
import type { Where } from './where.ts';

/** A state as a test: what it is called, where it is, and what is to be seen there. */
export interface TestedState {
  readonly link: QaLink;
  /** The address that leads there. */
  readonly href: string;
  readonly where: Where;
}

/** A test for Playwright that opens a state and holds the page to what was seen there. */
export function testOf({ link, href, where: { element, headings, notices } }: TestedState): string {
  const { origin, pathname, search } = new URL(href);
  const seen = [
    `await expect(page.locator('tthc-qa')).toHaveAttribute('standing', 'entered');`,
    `const screen = page.locator(${text(element)});`,
    `await expect(screen.getByRole('heading')).toHaveText(${list(headings)});`,
    ...(notices.length > 0
      ? [`for (const notice of ${list(notices)})`, `  await expect(page.locator('tthc-portal')).toContainText(notice);`]
      : []),
  ];
  return `import { expect, test } from '@playwright/test';

// Trang này phải đang chạy: Storybook, hoặc cổng thử nghiệm (npx @tthc-dang/api-spec serve --scenario ${link.scenario}).
// Ở nơi khác: TTHC_ORIGIN=https://… Cổng thử nghiệm thay mọi dữ liệu mỗi lần mở, nên chạy lần lượt: npx playwright test --workers=1
const origin = process.env['TTHC_ORIGIN'] ?? ${text(origin)};

test(${text(printQaLink(link))}, async ({ page }) => {
  await page.goto(origin + ${text(pathname + search)});
${seen.map((line) => `  ${line}`).join('\n')}
});
`;
}

/** A string of TypeScript in single quotes. */
const text = (value: string): string =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const list = (values: readonly string[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${text(value)},`).join('\n')}\n  ]`;
