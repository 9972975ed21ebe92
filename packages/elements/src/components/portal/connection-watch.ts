import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Heard } from './watched-fetch.ts';

/** The first pause in seconds, doubled until the longest. */
const first = 3;
const longest = 60;
/** So many seconds it says that the server is back. */
const saysBack = 10;

/** How the server is to be reached; `back` for a while after it was away. */
export type Connection = Exclude<Heard, 'signed-out'> | 'back';

/**
 * Knows whether the server answers, and while it does not looks again by itself: by one short request after growing pauses.
 * A browser knows when its own network is back, and nothing of a server that is.
 */
export class ConnectionWatch implements ReactiveController {
  is: Connection = 'answered';

  readonly #host: ReactiveControllerHost;
  readonly #look: (signal: AbortSignal) => Promise<unknown>;
  readonly #changed: (is: Connection) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: AbortController | undefined;
  #looks = 0;

  /** `look` asks the server for anything at all; its answer is heard like every other. */
  constructor(
    host: ReactiveControllerHost,
    look: (signal: AbortSignal) => Promise<unknown>,
    changed: (is: Connection) => void,
  ) {
    this.#host = host;
    this.#look = look;
    this.#changed = changed;
    host.addController(this);
  }

  get isAway(): boolean {
    return this.is === 'unreachable' || this.is === 'maintenance';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    globalThis.addEventListener('online', this.#onReturn);
    if (this.isAway) this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    globalThis.removeEventListener('online', this.#onReturn);
    this.#rest();
    if (this.is === 'back') this.is = 'answered';
  }

  /** What a request told of the connection. */
  hear(heard: Exclude<Heard, 'signed-out'>): void {
    if (heard === 'answered') {
      if (this.isAway) this.#turn('back');
    } else if (heard !== this.is) this.#turn(heard);
  }

  /** Another client, of which nothing was heard yet. */
  forget(): void {
    this.#rest();
    this.is = 'answered';
  }

  #turn(is: Connection): void {
    this.#rest();
    this.is = is;
    this.#looks = 0;
    this.#plan();
    this.#changed(is);
    this.#host.requestUpdate();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const act = this.isAway ? () => void this.#lookNow() : () => this.#quiet();
    // Not everybody at the same moment: a server that comes back is not run over.
    const pause = this.isAway ? Math.min(longest, first * 2 ** this.#looks) * (0.8 + 0.4 * Math.random()) : saysBack;
    this.#timer = setTimeout(act, pause * 1000);
  }

  #quiet(): void {
    this.is = 'answered';
    this.#host.requestUpdate();
  }

  async #lookNow(): Promise<void> {
    // Behind a hidden tab nobody waits: it looks when somebody comes back.
    if (document.hidden) return;
    this.#rest();
    const { signal } = (this.#looking = new AbortController());
    this.#looks += 1;
    await this.#look(signal).catch(() => undefined);
    if (!signal.aborted && this.isAway) this.#plan();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#looking?.abort();
  }

  readonly #onReturn = (): void => {
    if (this.isAway) void this.#lookNow();
  };
}
