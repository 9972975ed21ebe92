import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DossierSummary } from '@tthc-dang/core';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';
import { queryOf, type InboxFilter } from './inbox-filter.ts';

/** The dossiers under one filter, page by page. Only the newest question is answered: older ones are called off. */
export class DossierList implements ReactiveController {
  items: readonly DossierSummary[] = [];
  total = 0;
  hasMore = false;
  isLoading = false;
  trouble: Trouble | undefined;

  readonly #host: ReactiveControllerHost;
  #asking: AbortController | undefined;
  #next: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking?.abort();
    this.isLoading = false;
  }

  /** Reads the first page; what was listed stays until the answer is there. */
  read(portal: PortalContext, filter: InboxFilter): Promise<boolean> {
    this.#next = undefined;
    return this.#ask(portal, filter, []);
  }

  /** Reads one page more. */
  more(portal: PortalContext, filter: InboxFilter): Promise<boolean> {
    return this.#ask(portal, filter, this.items);
  }

  async #ask(portal: PortalContext, filter: InboxFilter, before: readonly DossierSummary[]): Promise<boolean> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    this.isLoading = true;
    this.#host.requestUpdate();
    try {
      const query = { ...queryOf(filter), limit: 20, cursor: this.#next };
      const page = await portal.client.dossiers(query, { signal: asking.signal });
      if (asking.signal.aborted) return false;
      this.items = [...before, ...page.items];
      this.total = page.total;
      this.#next = page.next;
      this.hasMore = page.next !== undefined;
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
