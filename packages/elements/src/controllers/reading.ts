import type { Refusal } from '@tthc-dang/core';
import { ApiError } from '@tthc-dang/core/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { troubleOf, type Trouble } from '../internal/trouble.ts';
import type { PortalContext } from './portal-context.ts';

/**
 * Something read of the server for an element: read anew when what is wanted, the client or the session changes. What was
 * read stays while it is read again, and when that fails.
 */
export class Reading<T, Key extends string = string> implements ReactiveController {
  value: T | undefined;
  trouble: Trouble | undefined;
  /** Why the server does not tell, where it says so. */
  refusals: readonly Refusal[] = [];
  isRunning = false;

  readonly #host: ReactiveControllerHost;
  readonly #ask: (portal: PortalContext, signal: AbortSignal, key: Key) => Promise<T>;
  #wanted: { readonly portal: PortalContext; readonly key: Key } | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, ask: (portal: PortalContext, signal: AbortSignal, key: Key) => Promise<T>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wanted) void this.read();
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** Says what is wanted; reads it when that changed, when somebody signed in again, or what failed when the server is back. */
  want(portal: PortalContext | undefined, key: Key): void {
    if (!portal) return;
    const before = this.#wanted;
    this.#wanted = { portal, key };
    const same = before?.key === key && before.portal.client === portal.client;
    const isBack = this.trouble !== undefined && before?.portal.returns !== portal.returns;
    if (same && before.portal.session === portal.session && !isBack) return;
    if (!same) this.value = undefined;
    void this.read();
  }

  /** Forgets what was wanted and read. */
  forget(): void {
    this.#running?.abort();
    this.#wanted = undefined;
    this.value = undefined;
    this.trouble = undefined;
    this.refusals = [];
  }

  /** Takes what was learnt by another way. */
  take(value: T): void {
    this.#running?.abort();
    this.isRunning = false;
    this.value = value;
    this.trouble = undefined;
    this.#host.requestUpdate();
  }

  /** Reads now. Never rejects: what went wrong is told by `trouble` and `refusals`. */
  async read(): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted) return;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.isRunning = true;
    this.#host.requestUpdate();
    try {
      const value = await this.#ask(wanted.portal, signal, wanted.key);
      if (signal.aborted) return;
      this.value = value;
      this.trouble = undefined;
      this.refusals = [];
    } catch (error) {
      if (signal.aborted) return;
      const told = error instanceof ApiError ? error.problem['refusals'] : [];
      this.refusals = Array.isArray(told) ? told : [];
      this.trouble = this.refusals.length > 0 ? undefined : troubleOf(error);
      if (this.trouble === 'session') wanted.portal.sessionExpired();
    }
    this.isRunning = false;
    this.#host.requestUpdate();
  }
}
