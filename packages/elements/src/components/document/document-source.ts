import type { DossierView, LogEntry } from '@tthc-dang/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** Which dossier is wanted. */
export interface Wanted {
  readonly portal: PortalContext;
  readonly procedure: string;
  readonly dossierId: string;
}

/** Reads a dossier together with its log, of one and the same revision. */
export class DocumentSource implements ReactiveController {
  view: DossierView | undefined;
  log: readonly LogEntry[] = [];
  trouble: Trouble | undefined;

  readonly #host: ReactiveControllerHost;
  #wanted: Wanted | undefined;
  #reading: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wanted) void this.read();
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  /** Says which dossier is wanted; reads it when that changed, when somebody signed in again, or if it failed when the server is back. */
  want(wanted: Wanted): void {
    const before = this.#wanted;
    this.#wanted = wanted;
    const same =
      before?.procedure === wanted.procedure &&
      before.dossierId === wanted.dossierId &&
      before.portal.client === wanted.portal.client;
    const isBack = this.trouble !== undefined && before?.portal.returns !== wanted.portal.returns;
    if (same && before.portal.session === wanted.portal.session && !isBack) return;
    if (!same) this.view = undefined;
    void this.read();
  }

  /** Reads the dossier now. */
  async read(): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted) return;
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    this.trouble = undefined;
    this.#host.requestUpdate();
    try {
      await this.#both(wanted, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleOf(error);
      if (this.trouble === 'session') wanted.portal.sessionExpired();
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }

  async #both({ portal: { client }, procedure, dossierId }: Wanted, signal: AbortSignal): Promise<void> {
    // Somebody may act between the two answers; after that a second look is enough for a page that is printed.
    for (const isLast of [false, true]) {
      const view = await client.dossier(procedure, dossierId, { signal });
      const { entries } = await client.log(procedure, dossierId, { signal });
      if (signal.aborted) return;
      if (!isLast && entries.at(-1)?.revision !== view.revision) continue;
      this.view = view;
      this.log = entries;
      return;
    }
  }
}
