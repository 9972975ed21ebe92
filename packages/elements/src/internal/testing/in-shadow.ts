/** Every element that matches, in this tree and in the open shadow roots inside it. */
export function allIn<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] {
  const here = [...root.querySelectorAll<Found>(selector)];
  const inside = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? allIn<Found>(element.shadowRoot, selector) : [],
  );
  return [...here, ...inside];
}

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
