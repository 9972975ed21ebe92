import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DossierSummary } from '@tthc-dang/core';
import type { DossierQuery } from '@tthc-dang/core/client';
import type { PortalContext } from '../../controllers/portal-context.ts';

/** Every so many milliseconds a list that is being looked at is compared with the server. */
const every = 60_000;
/** Coming back to the page compares again, but not more often than this. */
const notBefore = 5_000;

/** What is compared: the question, and what is listed as its answer. */
export interface Compared {
  readonly portal: PortalContext;
  readonly query: DossierQuery;
  readonly items: readonly DossierSummary[];
  readonly total: number;
}

/** How many dossiers are new since the list was read. The list itself stays as it is, so that nothing moves under a reader's eyes. */
export class ListNews implements ReactiveController {
  count = 0;

  readonly #host: ReactiveControllerHost;
  readonly #shown: () => Compared | undefined;
  readonly #told: (count: number) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #asking: AbortController | undefined;
  #last = 0;

  constructor(host: ReactiveControllerHost, shown: () => Compared | undefined, told: (count: number) => void) {
    this.#host = host;
    this.#shown = shown;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    globalThis.addEventListener('focus', this.#onReturn);
    this.#timer = setInterval(() => void this.compare(), every);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    globalThis.removeEventListener('focus', this.#onReturn);
    clearInterval(this.#timer);
    this.#asking?.abort();
  }

  /** The list was read anew: nothing is news. */
  reset(): void {
    this.#asking?.abort();
    this.count = 0;
  }

  /** Compares now. Trouble is no news: the next act of the reader meets it. */
  async compare(): Promise<void> {
    const shown = this.#shown();
    if (!shown || document.visibilityState !== 'visible') return;
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    this.#last = Date.now();
    try {
      const { items, total } = await shown.portal.client.dossiers(
        { ...shown.query, limit: 100 },
        { signal: asking.signal },
      );
      if (asking.signal.aborted) return;
      const known = new Set(shown.items.map(({ id }) => id));
      // What lies beyond the rows that were loaded is not new, it was never listed.
      const unknown = items.slice(0, shown.items.length).filter(({ id }) => !known.has(id)).length;
      const count = Math.max(unknown, total - shown.total, 0);
      if (count === this.count) return;
      this.count = count;
      if (count > 0) this.#told(count);
      this.#host.requestUpdate();
    } catch {
      // Asked again by the clock.
    }
  }

  readonly #onReturn = (): void => {
    if (Date.now() - this.#last >= notBefore) void this.compare();
  };
}
