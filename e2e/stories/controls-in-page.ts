/** Runs in the page: controls that a finger misses (WCAG 2.5.8, and our own 44 px), and those whose edge is not drawn. */
export function judgeControls(): {
  readonly small: readonly string[];
  readonly edgeless: readonly string[];
} {
  const [least, ofPrimary] = [24, 44];
  const small: string[] = [];
  const edgeless: string[] = [];
  const isUnseen = (element: Element): boolean => {
    const { clipPath, opacity } = getComputedStyle(element);
    return clipPath === 'inset(50%)' || opacity === '0' || !element.checkVisibility({ visibilityProperty: true });
  };
  /** A link within a sentence is as high as its line (2.5.8, inline). */
  const isInSentence = (element: Element): boolean => {
    const around = element.parentElement;
    return (
      getComputedStyle(element).display.startsWith('inline') &&
      [...(around?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      )
    );
  };
  const judge = (element: HTMLElement): void => {
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const ticked = element.matches('[type="checkbox"], [type="radio"]');
    // A tick is reached through its label as well.
    const boxes = [element, ...(ticked ? labels : [])].map((one) => one.getBoundingClientRect());
    const [width, height] = [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))];
    const name = `<${element.localName}> "${(element.ariaLabel ?? labels[0]?.textContent ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    const isPrimary = element.matches('.button, select, textarea, input:not([type="range"])');
    const wanted = isPrimary ? ofPrimary : least;
    // Half a pixel is lost by rounding.
    if (Math.min(isPrimary ? wanted : width, height) < wanted - 0.5 && !isInSentence(element))
      small.push(`${name} is ${Math.round(width)} × ${Math.round(height)} of ${wanted}`);
    const { borderStyle, borderTopWidth, textDecorationLine, appearance } = getComputedStyle(element);
    const isDrawn =
      (borderStyle !== 'none' && borderTopWidth !== '0px') ||
      textDecorationLine.includes('underline') ||
      // Ticks and sliders are drawn by the browser, in the reader's colours; a summary has its mark.
      (ticked && appearance !== 'none') ||
      element.matches('[type="range"], summary');
    if (!isDrawn) edgeless.push(`${name} has no edge`);
  };
  const walk = (element: Element): void => {
    if (isUnseen(element) && getComputedStyle(element).display !== 'contents') return;
    if (
      element instanceof HTMLElement &&
      element.matches('a[href], button, input:not([type="hidden"]), select, textarea, summary')
    )
      judge(element);
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) walk(child);
  };
  walk(document.querySelector('#storybook-root')!);
  return { small, edgeless };
}
