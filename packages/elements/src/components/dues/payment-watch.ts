import type { Instant } from '@tthc-dang/core';
import { duesClient, type PaymentStatus } from '@tthc-dang/core/client/dues';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** How often the page asks by itself before it waits to be told to. Asked less and less often, that is most of an hour. */
const atMost = 60;
/** After so many seconds without an answer at the latest it asks again. */
const longest = 60;

/** Asks how a payment stands while somebody waits for it: as often as the server says, less often when it does not answer. */
export class PaymentWatch implements ReactiveController {
  trouble: Trouble | undefined;
  isAsking = false;
  /** When the server last answered, by its clock. */
  askedAt: Instant | undefined;
  /** It asked often enough by itself; the person may ask. */
  hasPaused = false;

  readonly #host: ReactiveControllerHost;
  readonly #told: (status: PaymentStatus) => void;
  #watched: { readonly portal: PortalContext; readonly dossierId: string } | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #failures = 0;

  /** `told` hears every answer. */
  constructor(host: ReactiveControllerHost, told: (status: PaymentStatus) => void) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    globalThis.addEventListener('online', this.#onReturn);
    if (this.#watched) void this.ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    globalThis.removeEventListener('online', this.#onReturn);
    this.#rest();
  }

  /** Waits for the payment of this dossier; the first question comes after `seconds`. */
  watch(portal: PortalContext, dossierId: string, seconds: number): void {
    const same = this.#watched?.dossierId === dossierId && this.#watched.portal.session === portal.session;
    this.#watched = { portal, dossierId };
    if (same) return;
    this.#asked = 0;
    this.hasPaused = false;
    this.trouble = undefined;
    this.#askIn(seconds);
  }

  /** Nobody waits any more. */
  stop(): void {
    if (!this.#watched) return;
    this.#watched = undefined;
    this.askedAt = undefined;
    this.#rest();
  }

  /** Asks now, and goes on asking. */
  async ask(): Promise<void> {
    const watched = this.#watched;
    if (!watched || this.isAsking) return;
    const { portal, dossierId } = watched;
    this.#rest();
    const { signal } = (this.#running = new AbortController());
    this.isAsking = true;
    this.#host.requestUpdate();
    let next = longest;
    try {
      const status = await duesClient(portal.client).payment(dossierId, { signal });
      if (signal.aborted) return;
      this.askedAt = portal.now();
      this.trouble = undefined;
      this.#failures = 0;
      if (status.status === 'pending') next = status.askAgainInSeconds;
      this.isAsking = false;
      this.#told(status);
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleOf(error);
      this.isAsking = false;
      if (this.trouble === 'session') portal.sessionExpired();
      next = Math.min(longest, 3 * 2 ** this.#failures++);
    }
    this.#host.requestUpdate();
    // The portal may have changed meanwhile; what is waited for has not.
    if (this.#watched?.dossierId === dossierId) this.#askIn(next);
  }

  #askIn(seconds: number): void {
    clearTimeout(this.#timer);
    this.hasPaused = this.#asked >= atMost;
    if (this.hasPaused) return;
    this.#timer = setTimeout(() => {
      // A page that nobody looks at asks when somebody comes back.
      if (document.hidden) return;
      this.#asked += 1;
      void this.ask();
    }, seconds * 1000);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.isAsking = false;
  }

  readonly #onReturn = (): void => {
    if (!document.hidden && this.#watched) void this.ask();
  };
}
