/** What Storybook says of a story that came to its end. */
interface Ended {
  readonly status?: string;
  readonly message?: string;
  readonly reporters?: readonly {
    readonly type: string;
    readonly result?: {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    };
  }[];
}

/** Runs in the page before anything of it: what ended is remembered, and text is set in the fonts of the pictures. */
export function prepare(): void {
  const page = globalThis as typeof globalThis & {
    endedStories: string[];
    __STORYBOOK_ADDONS_CHANNEL__?: { on(event: string, told: (of: unknown) => void): void };
  };
  page.endedStories = [];
  const ends = ['storyFinished', 'storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];
  // The preview sets its channel up once, by assigning it to this name.
  let channel: (typeof page)['__STORYBOOK_ADDONS_CHANNEL__'];
  Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given: typeof channel) => {
      channel = given;
      for (const end of ends)
        given?.on(end, (of) => {
          const { status = '', message = '', reporters = [] } = (of ?? {}) as Ended;
          page.endedStories.push([end, status, message].filter(Boolean).join(': '));
          if (end !== 'storyFinished') return;
          const axe = reporters.find(({ type }) => type === 'a11y')?.result;
          if (!axe) page.endedStories.push('axe has not looked at it');
          for (const { id, nodes } of axe?.violations ?? [])
            page.endedStories.push(`axe: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
    },
  });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const serif = ['400', '400-italic', '700', '700-italic'].map((face) => `/fonts/serif/${face}.css`);
    for (const href of ['/fonts/sans/index.css', ...serif])
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
    const sheet = new CSSStyleSheet();
    // The two tokens are the only fonts of the kit. A caret blinks.
    sheet.replaceSync(`:root {
      --tthc-font: 'Noto Sans Variable';
      --tthc-paper-font: Tinos;
      caret-color: transparent;
    }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Runs in the page: takes the story out of it, so that nothing of it is kept or asked any more. */
export function leave(): void {
  document.querySelector('#storybook-root')!.replaceChildren();
  sessionStorage.clear();
}

/** Runs in the page: shows another story, as Storybook does when one is chosen on the left. */
export function turnTo(storyId: string): void {
  const page = globalThis as typeof globalThis & {
    endedStories: string[];
    readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, of: unknown): void };
  };
  page.endedStories = [];
  page.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Runs in the page: sets it in a further style, with the theme of large text where that is it; the empty one takes it away. */
export function styled(css: string): void {
  document.querySelector('#further-style')?.remove();
  document.body.classList.toggle('tthc-theme-large', css.includes('.tthc-theme-large'));
  if (css)
    document.head.append(Object.assign(document.createElement('style'), { id: 'further-style', textContent: css }));
}

/** Runs in the page: everything that is cut off or reaches over the edge, in shadow roots too. */
export function cutOff(): readonly string[] {
  const found: string[] = [];
  const edge = document.documentElement.clientWidth;
  const name = (element: Element): string => {
    const host = (element.getRootNode() as ShadowRoot).host;
    const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '';
    const mark = [element.localName, element.id && `#${element.id}`, ...element.classList].filter(Boolean).join('.');
    return `${host ? `${host.localName} ` : ''}<${mark}> "${text}"`;
  };
  if (document.documentElement.scrollWidth > edge)
    found.push(`the page is ${document.documentElement.scrollWidth} wide and shows ${edge}`);
  /** `inside`: within a box that scrolls by itself, whose content may be wider than the page. */
  const walk = (element: Element, inside: boolean): void => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // What only screen readers shall find is clipped away.
    const isUnseen = style.clipPath === 'inset(50%)' || !element.checkVisibility({ visibilityProperty: true });
    const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
    const wide = element.scrollWidth - element.clientWidth;
    if (!isUnseen && !inside) {
      if (box.right > edge + 1 || box.left < -1) {
        found.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${edge}`);
        // What is in it reaches over as well, and need not be told.
        return;
      }
      if (!scrolls && style.overflowX !== 'visible' && style.display !== 'inline' && wide > 1)
        found.push(`${name(element)} hides ${wide} of its width`);
      if (style.overflowY === 'hidden' && element.scrollHeight - element.clientHeight > 2)
        found.push(`${name(element)} hides ${element.scrollHeight - element.clientHeight} of its height`);
      // A table and a paper have two dimensions (WCAG 1.4.10); anything else has to fit.
      const mayScroll = element.querySelector('table, svg, .sheet') !== null || element.matches('textarea, .sheet');
      if (scrolls && wide > 1 && !mayScroll) found.push(`${name(element)} scrolls sideways by ${wide}`);
    }
    if (isUnseen && style.display !== 'contents') return;
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) walk(child, inside || scrolls);
  };
  walk(document.querySelector('#storybook-root')!, false);
  return found;
}

/** Runs in the page: the first control, and puts the focus before everything. */
export function beforeAll(): string {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const first = (within: ParentNode): Element | undefined => {
    for (const element of within.querySelectorAll('*')) {
      const isControl =
        element.matches(reachable) &&
        !element.matches(':disabled, [tabindex^="-"], [type="hidden"]') &&
        element.checkVisibility({ visibilityProperty: true });
      const found = isControl ? element : element.shadowRoot ? first(element.shadowRoot) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const { body } = document;
  body.tabIndex = -1;
  body.focus();
  body.removeAttribute('tabindex');
  return first(document.querySelector('#storybook-root')!)?.localName ?? '';
}

/** Runs in the page after the Tab key: the complaint when the focus went nowhere or cannot be seen. */
export function focusComplaint(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return 'Tab reaches no control';
  if (!document.querySelector('#storybook-root')!.contains(document.activeElement)) return 'Tab leaves the story';
  const control = active;
  const looks = (): string => {
    const seen: string[] = [];
    // A ring may stand around the label of a control.
    for (let at: Element | null = control, step = 0; at && step < 3; at = at.parentElement, step += 1) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(at);
      const outline = outlineStyle === 'none' ? 'none' : [outlineStyle, outlineWidth, outlineColor].join(' ');
      seen.push(outline, boxShadow, borderColor, backgroundColor);
    }
    return seen.join('; ');
  };
  const focused = looks();
  control.blur();
  const plain = looks();
  return focused === plain
    ? `the focus on <${control.localName}> "${control.textContent?.trim().slice(0, 40)}" is not seen`
    : '';
}

/** Runs in the page: text whose colour hardly differs from what lies behind it. */
export function unseenText(): readonly string[] {
  const unseen: string[] = [];
  const parts = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const brightness = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = parts(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
    null;
  // Where nothing is painted, the browser paints its own ground.
  const ground = document.createElement('i');
  ground.setAttribute('style', 'background: Canvas');
  document.body.append(ground);
  const canvas = getComputedStyle(ground).backgroundColor;
  ground.remove();
  const behind = (element: Element): string => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor } = getComputedStyle(at);
      if (parts(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return canvas;
  };
  const walk = (element: Element): void => {
    const style = getComputedStyle(element);
    if (style.clipPath === 'inset(50%)' || !element.checkVisibility({ visibilityProperty: true })) return;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own
      .map((node) => node.textContent?.trim())
      .join(' ')
      .trim();
    if (text) {
      const ink = element instanceof SVGElement ? style.fill : style.color;
      if (Math.abs(brightness(ink) - brightness(behind(element))) < 60)
        unseen.push(`"${text.slice(0, 40)}" is ${ink} on ${behind(element)}`);
    }
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) walk(child);
  };
  walk(document.querySelector('#storybook-root')!);
  return unseen;
}
