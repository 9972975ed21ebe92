import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So many rows are shown or left out together. */
export const windowSize = 25;
/** The height of a row in pixels until it has been seen. */
const guess = 88;

/** An element whose rows are watched. */
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Which parts of a long list are near the eye. Only those are rendered; the others keep their height, so that nothing moves.
 * The host renders a `tbody[data-window]` per part, and something with the class `end` after the last one.
 */
export class RowWindows implements ReactiveController {
  readonly #host: Host;
  readonly #atEnd: () => void;
  readonly #heights = new Map<number, number>();
  readonly #observed = new Set<Element>();
  #near = new Set([0, 1]);
  #observer: IntersectionObserver | undefined;

  /** `atEnd` is told when the end of the list comes near. */
  constructor(host: Host, atEnd: () => void) {
    this.#host = host;
    this.#atEnd = atEnd;
    host.addController(this);
  }

  hostConnected(): void {
    // One screen ahead and behind is ready before it is reached.
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '100% 0px' });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed.clear();
  }

  /** Whether a part is to be rendered. */
  isNear(window: number): boolean {
    return this.#near.has(window);
  }

  /** Begins anew around a row. */
  around(row: number): void {
    const window = Math.floor(row / windowSize);
    this.#near = new Set([window - 1, window, window + 1]);
    this.#heights.clear();
  }

  hostUpdated(): void {
    const parts = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-window], .end');
    for (const part of parts) {
      const window = windowOf(part);
      if (window !== undefined) {
        const height = this.#near.has(window) ? '' : `${this.#heights.get(window) ?? guess * windowSize}px`;
        // Set by script and not by an attribute, which a strict policy allows.
        if (part.style.height !== height) part.style.height = height;
      }
      // The end is asked about after each rendering: while it stays in sight it tells nothing by itself.
      if (this.#observed.has(part) && window === undefined) this.#observer?.unobserve(part);
      if (window === undefined || !this.#observed.has(part)) this.#observer?.observe(part);
      this.#observed.add(part);
    }
    for (const part of this.#observed)
      if (!part.isConnected) {
        this.#observer?.unobserve(part);
        this.#observed.delete(part);
      }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(this.#near);
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const window = windowOf(target);
      if (window === undefined) {
        if (isIntersecting) this.#atEnd();
      } else if (isIntersecting) near.add(window);
      // A row that has the focus is not taken away under it.
      else if (!hasFocus(target) && near.delete(window)) this.#heights.set(window, boundingClientRect.height);
    }
    if (near.size === this.#near.size && [...near].every((window) => this.#near.has(window))) return;
    this.#near = near;
    this.#host.requestUpdate();
  }
}

const hasFocus = (part: Element): boolean => part.querySelector(':focus') !== null;

const windowOf = (part: Element): number | undefined => {
  const window = (part as HTMLElement).dataset['window'];
  return window === undefined ? undefined : Number(window);
};
