import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationView } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

const pause = 250;
const shown = 12;

/** Searches the register while somebody types: waits for a pause, gives up what is no longer wanted. */
export class OrganizationSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #done: (search: OrganizationSearch) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = new AbortController();

  items: readonly OrganizationView[] = [];
  total = 0;
  state: 'idle' | 'searching' | 'found' | 'failed' = 'idle';
  trouble: Trouble = 'unknown';

  constructor(host: ReactiveControllerHost, done: (search: OrganizationSearch) => void) {
    this.#host = host;
    this.#done = done;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Forgets results and what is on the way. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running.abort();
    this.items = [];
    this.total = 0;
    this.state = 'idle';
    this.#host.requestUpdate();
  }

  /** Searches after a pause in typing. */
  later(client: Client, q: string, types: readonly string[]): void {
    this.stop();
    this.state = 'searching';
    this.#timer = setTimeout(() => void this.now(client, q, types), pause);
  }

  async now(client: Client, q: string, types: readonly string[]): Promise<void> {
    this.stop();
    this.state = 'searching';
    const { signal } = (this.#running = new AbortController());
    try {
      const page = await client.organizations({ q, types, limit: shown }, { signal });
      if (signal.aborted) return;
      this.items = page.items;
      this.total = page.total;
      this.state = 'found';
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleOf(error) ?? 'unknown';
      this.state = 'failed';
    }
    this.#host.requestUpdate();
    this.#done(this);
  }
}
