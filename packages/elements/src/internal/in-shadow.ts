/** Every element that matches, in this tree and in the open shadow roots inside it. */
export function allIn<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] {
  const here = [...root.querySelectorAll<Found>(selector)];
  const inside = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? allIn<Found>(element.shadowRoot, selector) : [],
  );
  return [...here, ...inside];
}
