import type { Page } from '@playwright/test';

/** Puts an element of the kit into the portal, as a page of the portal would, and leads the focus there. */
export async function put(page: Page, tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.evaluate(
    ([name, given]) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
      document.querySelector('tthc-portal')?.replaceChildren(element);
      element.focus();
    },
    [tag, attributes] as const,
  );
}

/** The accessible name of what has the focus, through shadow roots. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const labels = at instanceof HTMLElement && 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map((one) => one.textContent).join(' ');
    return `${at?.getAttribute('aria-label') ?? ''} ${label} ${at?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the focus is on what is meant; fails when it goes round without finding it. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab never reached ${name}; the focus is on "${await focusedName(page)}".`);
}
