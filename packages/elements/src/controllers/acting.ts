import type { Refusal } from '@tthc-dang/core';
import { ApiError } from '@tthc-dang/core/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Attempt } from './attempt.ts';
import { troubleOf, type Trouble } from '../internal/trouble.ts';
import type { PortalContext } from './portal-context.ts';

/** What came of an act: its answer, every reason why not, or trouble on the way. */
export type Acted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | { readonly ok: false; readonly trouble: Trouble };

/** One act at a time, each under a key of its own: pressed twice, or again after a lost answer, it is done once. */
export class Acting implements ReactiveController {
  isBusy = false;

  readonly #host: ReactiveControllerHost;
  readonly #attempt = new Attempt();
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#leaving.signal.aborted) this.#leaving = new AbortController();
  }

  hostDisconnected(): void {
    this.#leaving.abort();
  }

  /** Acts; `undefined` when something else is under way, or the element left the page. `body` says what is done: the same again has the same key. */
  async run<T>(
    portal: PortalContext | undefined,
    body: unknown,
    act: (
      portal: PortalContext,
      options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
    ) => Promise<T>,
  ): Promise<Acted<T> | undefined> {
    if (!portal || this.isBusy) return undefined;
    const { signal } = this.#leaving;
    this.#busy(true);
    try {
      const value = await act(portal, { idempotencyKey: this.#attempt.keyFor(body), signal });
      this.#attempt.answered();
      return { ok: true, value };
    } catch (error) {
      if (signal.aborted) return undefined;
      const told = error instanceof ApiError ? error.problem['refusals'] : undefined;
      if (Array.isArray(told) && told.length > 0) {
        this.#attempt.answered();
        return { ok: false, refusals: told };
      }
      const trouble = troubleOf(error) ?? 'network';
      if (trouble === 'session') portal.sessionExpired();
      return { ok: false, trouble };
    } finally {
      this.#busy(false);
    }
  }

  #busy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.#host.requestUpdate();
  }
}
