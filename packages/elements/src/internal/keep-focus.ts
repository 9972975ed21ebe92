import type { LitElement } from 'lit';
import { isShown } from './is-shown.ts';

/**
 * Called before an element renders anew, which may take away what has the focus. What stands in its place then gets the focus, or
 * the nearest heading or notice before it: nobody who listens or types is thrown back to the top of the page.
 */
export function keepFocus(host: LitElement): void {
  // Elements render into shadow roots.
  const root = host.renderRoot as ShadowRoot;
  const had = root.activeElement as HTMLElement | null;
  if (!had) return;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const before = all('[tabindex="-1"]').filter((one) => one.compareDocumentPosition(had) & 4);
  // A frame later: what the act itself leads to comes first.
  requestAnimationFrame(() => {
    if (isShown(had) || document.activeElement !== document.body || !host.isConnected) return;
    const again = all(had.localName).find(({ outerHTML }) => outerHTML === had.outerHTML);
    (again ?? before.findLast(isShown) ?? host).focus({ preventScroll: true });
  });
}
