import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** Which dossier is wanted. */
export interface Wanted {
  readonly portal: PortalContext;
  readonly procedure: string;
  readonly dossierId: string;
}

/** Every so many milliseconds a dossier that is being looked at is read again, and for so long at most. */
const every = 60_000;
const atMost = 30;
/** Coming back to the page reads again, but not more often than this. */
const notBefore = 5_000;

/** Keeps one dossier fresh while somebody looks at it, and stops when nobody does. */
export class DossierSource implements ReactiveController {
  view: DossierView | undefined;
  trouble: Trouble | undefined;
  /** When `view` was read. */
  readAt: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #changed: (view: DossierView, before: DossierView) => void;
  #wanted: Wanted | undefined;
  #reading: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;
  #lastRead = 0;

  /** `changed` is told when somebody else moved the dossier on. */
  constructor(host: ReactiveControllerHost, changed: (view: DossierView, before: DossierView) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    globalThis.addEventListener('focus', this.#onReturn);
    globalThis.addEventListener('online', this.#onReturn);
    if (this.#wanted) void this.read();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    globalThis.removeEventListener('focus', this.#onReturn);
    globalThis.removeEventListener('online', this.#onReturn);
    clearTimeout(this.#timer);
    this.#reading?.abort();
  }

  /** Says which dossier is wanted; reads it when that changed, when somebody signed in again, or if it failed when the server is back. */
  want(wanted: Wanted): void {
    const before = this.#wanted;
    this.#wanted = wanted;
    const sameDossier =
      before?.procedure === wanted.procedure &&
      before.dossierId === wanted.dossierId &&
      before.portal.client === wanted.portal.client;
    const isBack = this.trouble !== undefined && before?.portal.returns !== wanted.portal.returns;
    if (sameDossier && before.portal.session === wanted.portal.session && !isBack) return;
    if (!sameDossier) this.view = this.readAt = undefined;
    void this.read();
  }

  /** Takes a dossier that came as the answer to an act. */
  take(view: DossierView): void {
    this.#reading?.abort();
    this.#idle = 0;
    this.#show(view);
  }

  /** Reads the dossier now. */
  async read(): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted) return;
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    this.#lastRead = Date.now();
    if (this.trouble !== undefined && this.view === undefined) {
      this.trouble = undefined;
      this.#host.requestUpdate();
    }
    try {
      const view = await wanted.portal.client.dossier(wanted.procedure, wanted.dossierId, { signal: reading.signal });
      if (reading.signal.aborted) return;
      const before = this.view;
      this.#show(view);
      if (before && before.revision !== view.revision) this.#changed(view, before);
    } catch (error) {
      if (reading.signal.aborted) return;
      this.trouble = troubleOf(error);
      if (this.trouble === 'session') wanted.portal.sessionExpired();
      this.#plan();
      this.#host.requestUpdate();
    }
  }

  #show(view: DossierView): void {
    this.view = view;
    this.trouble = undefined;
    this.readAt = this.#wanted?.portal.now();
    this.#plan();
    this.#host.requestUpdate();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.view?.final || this.#idle >= atMost) return;
    this.#timer = setTimeout(() => {
      this.#idle += 1;
      // A hidden page is read again when somebody comes back to it.
      if (document.visibilityState === 'visible') void this.read();
    }, every);
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - this.#lastRead < notBefore) return;
    this.#idle = 0;
    void this.read();
  };
}
