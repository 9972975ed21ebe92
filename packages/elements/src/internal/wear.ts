import type { CSSResult } from 'lit';

/** Puts styles on an element that came with a part of it that is loaded later. Constructed sheets are where the strictest policy allows them. */
export function wear(root: Node, { styleSheet }: CSSResult): void {
  if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets.push(styleSheet);
}
