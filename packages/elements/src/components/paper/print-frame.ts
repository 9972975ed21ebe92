import type { CSSResultOrNative } from 'lit';
import { layoutOf, pageRule } from './page-rule.ts';

/**
 * Prints a sheet alone: in a frame of its own, so that nothing of the portal around it comes onto the paper, and the
 * portal's own page is left as it is. Styles are constructed, which the strictest policy allows.
 */
export class PrintFrame {
  #frame: HTMLIFrameElement | undefined;

  /** The document of the frame, as long as there is one. */
  get document(): Document | undefined {
    return this.#frame?.contentDocument ?? undefined;
  }

  /** Opens the browser's dialogue for the sheet. `false` where the browser gives no frame to print from. */
  async print(sheet: Element, styles: readonly CSSResultOrNative[], title: string): Promise<boolean> {
    this.remove();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.title = title;
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    sheet.getRootNode().appendChild(frame);
    this.#frame = frame;
    const [view, page] = [frame.contentWindow, frame.contentDocument];
    if (!view || !page) return false;
    // The page that is printed is named after the paper: so is the file that it is saved as.
    page.title = title;
    page.documentElement.lang = 'vi';
    page.adoptedStyleSheets = [sheetOf(view, pageRule(layoutOf(sheet)))];
    const root = page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles.flatMap((style) => ('cssText' in style ? [sheetOf(view, style.cssText)] : []));
    root.append(page.importNode(sheet, true));
    await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
    // The focus stays where it is: on the button, when the dialogue closes.
    view.print();
    return true;
  }

  /** Takes the frame off the page. */
  remove(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}

/** A constructed style sheet belongs to the window that made it. */
function sheetOf(view: Window, css: string): CSSStyleSheet {
  // Every window has the constructor; the type of `Window` leaves it out.
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
