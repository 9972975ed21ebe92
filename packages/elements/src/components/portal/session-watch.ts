import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instant } from '@tthc-dang/core';

/** So many seconds before the end a person is warned. */
const warning = 120;
/** A timer longer than 2^31 milliseconds fires at once, and a device may sleep: look again every so often. */
const longest = 60_000;

/** Counts down to the end of a session, by the server's clock. */
export class SessionWatch implements ReactiveController {
  /** Whole seconds left, once the end is near. */
  secondsLeft: number | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #onWarning: () => void;
  readonly #onEnd: () => void;
  #endsAt: Instant | undefined;
  #now: () => Instant = () => new Date().toISOString();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, on: { readonly warning: () => void; readonly end: () => void }) {
    this.#host = host;
    this.#onWarning = on.warning;
    this.#onEnd = on.end;
    host.addController(this);
  }

  /** Watches a session; without an end there is nothing to watch. */
  watch(endsAt: Instant | undefined, now: () => Instant): void {
    this.#endsAt = endsAt;
    this.#now = now;
    this.secondsLeft = undefined;
    this.#look();
  }

  hostConnected(): void {
    if (this.#endsAt) this.#look();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    clearTimeout(this.#timer);
    if (this.#endsAt === undefined) return;
    const left = Math.ceil((Date.parse(this.#endsAt) - Date.parse(this.#now())) / 1000);
    if (left <= 0) {
      this.#endsAt = undefined;
      this.secondsLeft = undefined;
      this.#onEnd();
    } else if (left <= warning) {
      const isFirst = this.secondsLeft === undefined;
      this.secondsLeft = left;
      // Twice is enough for those who listen; those who look see every second.
      if (isFirst || left === 30) this.#onWarning();
      this.#timer = setTimeout(() => this.#look(), 1000);
    } else {
      this.secondsLeft = undefined;
      this.#timer = setTimeout(() => this.#look(), Math.min((left - warning) * 1000, longest));
    }
    this.#host.requestUpdate();
  }
}
