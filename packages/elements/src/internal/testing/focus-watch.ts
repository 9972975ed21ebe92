/** Who is told when the focus was lost. */
interface Watching {
  toldOfFocus?: (what: string) => void;
}

/** Frames until it counts: whoever renders anew may take the focus along. */
export const patience = 3;

/**
 * Runs in the page: tells when what had the focus went away and nothing else took the focus. What somebody left by a press elsewhere
 * or with the Tab key is not lost, nor what went with the whole element of the kit: that is the page's act.
 */
export function watchFocus(patience: number): void {
  let had: Element | undefined;
  let outermost: Element | undefined;
  let name = '';
  let left = false;
  let frames = 0;
  const leave = (): void => void (left = true);
  addEventListener('pointerdown', leave, true);
  addEventListener('keydown', ({ key }) => key === 'Tab' && leave(), true);
  const look = (): void => {
    requestAnimationFrame(look);
    const hosts: Element[] = [];
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) {
      hosts.push(at);
      at = at.shadowRoot.activeElement;
    }
    if (at && at !== document.body && at !== document.documentElement) {
      [had, outermost, left, frames] = [at, hosts[0] ?? at, false, 0];
      name = `${hosts.map(({ localName }) => `${localName} > `).join('')}${at.localName}${at.id && `#${at.id}`} "${(at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
      return;
    }
    if (!had) return;
    const gone = !had.isConnected || !had.checkVisibility({ visibilityProperty: true }) || had.matches(':disabled');
    if (!outermost?.isConnected || (left && !gone)) had = undefined;
    else if ((frames += 1) === patience) {
      // Found out by whoever asked to be told.
      (globalThis as Watching).toldOfFocus?.(
        `${name} ${gone ? 'went away' : 'lost the focus'}, and nothing took the focus`,
      );
      had = undefined;
    }
  };
  requestAnimationFrame(look);
}
