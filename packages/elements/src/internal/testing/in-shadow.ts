import { allIn } from '../in-shadow.ts';

export { allIn };

/** The first element that matches, or an error that names what is missing. */
export function oneIn<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const [found] = allIn<Found>(root, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The element that has the focus, looked for through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** All text of an element and of the elements of the kit inside it. */
export const allTextOf = (element: Element): string =>
  [element, ...allIn<Element>(element.shadowRoot ?? element, '*')]
    .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');

/** What a person would call an element by: what labels it, the legend of its group, its own text. */
export function nameOf(element: Element | null): string {
  const labels = element instanceof HTMLElement && 'labels' in element ? (element as HTMLInputElement).labels : null;
  const words = [
    element?.closest('fieldset')?.querySelector('legend')?.textContent,
    element?.getAttribute('aria-label'),
    ...[...(labels ?? [])].map(({ textContent }) => textContent),
    element?.textContent,
  ];
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
