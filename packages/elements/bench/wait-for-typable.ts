/** What the watching script leaves in the page. */
export interface Seen {
  typable: number | undefined;
  field: HTMLInputElement | undefined;
  longTasks: number[];
}

/** Runs in the page before anything else: notes when a text field can first be typed into, and every long task. */
export function waitForTypable(): void {
  const seen = globalThis as unknown as Seen;
  seen.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const text = 'input:is([type=text], [type=""], :not([type])), textarea';
  const fieldIn = (root: Document | ShadowRoot): HTMLInputElement | undefined => {
    for (const field of root.querySelectorAll<HTMLInputElement>(text))
      if (!field.disabled && !field.readOnly && field.checkVisibility({ visibilityProperty: true })) return field;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const field = shadowRoot && fieldIn(shadowRoot);
      if (field) return field;
    }
    return undefined;
  };
  const look = (): void => {
    const field = fieldIn(document);
    if (!field) return void requestAnimationFrame(look);
    // After the frame that shows it, when the page has time for a key.
    setTimeout(() => {
      seen.typable = performance.now();
      seen.field = field;
      field.value = '';
      field.focus();
    });
  };
  requestAnimationFrame(look);
}
