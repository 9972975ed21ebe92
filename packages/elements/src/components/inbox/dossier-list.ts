import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DossierSummary } from '@tthc-dang/core';
import type { DossierQuery } from '@tthc-dang/core/client';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** So many dossiers come at once; the server gives no more than 100. */
export const pageSize = 50;

/** What was listed before, to go on from. */
export interface Listed {
  readonly items: readonly DossierSummary[];
  readonly total: number;
  readonly next: string | undefined;
}

/** The dossiers under one filter, page by page. Only the newest question is answered: older ones are called off. */
export class DossierList implements ReactiveController {
  items: readonly DossierSummary[] = [];
  total = 0;
  next: string | undefined;
  isLoading = false;
  trouble: Trouble | undefined;

  readonly #host: ReactiveControllerHost;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get hasMore(): boolean {
    return this.next !== undefined;
  }

  hostDisconnected(): void {
    this.#asking?.abort();
    this.isLoading = false;
  }

  /** Shows again what was listed before. */
  restore({ items, total, next }: Listed): void {
    this.#asking?.abort();
    Object.assign(this, { items, total, next, trouble: undefined, isLoading: false });
    this.#host.requestUpdate();
  }

  /** Puts a newer reading of one dossier in its place. */
  replace(newer: DossierSummary): void {
    this.items = this.items.map((item) => (item.id === newer.id ? newer : item));
    this.#host.requestUpdate();
  }

  /** Reads from the beginning; what was listed stays until the answer is there. */
  read(portal: PortalContext, query: DossierQuery, limit: number = pageSize): Promise<boolean> {
    return this.#ask(portal, { ...query, limit }, []);
  }

  /** Reads one page more. */
  more(portal: PortalContext, query: DossierQuery): Promise<boolean> {
    return this.#ask(portal, { ...query, limit: pageSize, cursor: this.next }, this.items);
  }

  async #ask(portal: PortalContext, query: DossierQuery, before: readonly DossierSummary[]): Promise<boolean> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    this.isLoading = true;
    this.#host.requestUpdate();
    try {
      const page = await portal.client.dossiers(query, { signal: asking.signal });
      if (asking.signal.aborted) return false;
      // A dossier whose deadline changed between two pages would be listed twice.
      const known = new Set(before.map(({ id }) => id));
      this.items = [...before, ...page.items.filter(({ id }) => !known.has(id))];
      this.total = page.total;
      this.next = page.next;
      this.trouble = undefined;
    } catch (error) {
      if (asking.signal.aborted) return false;
      this.trouble = troubleOf(error);
      if (this.trouble === 'session') portal.sessionExpired();
    }
    this.isLoading = false;
    this.#host.requestUpdate();
    return this.trouble === undefined;
  }
}
