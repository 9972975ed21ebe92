import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PaperIssuer } from '@tthc-dang/core/documents';
import type { PortalContext } from '../../controllers/portal-context.ts';

/** The organizations that a paper names, each with the body above it. The id stands until the name is there. */
export class PaperOrganizations implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #known = new Map<string, PaperIssuer>();
  readonly #asked = new Map<string, Promise<void>>();
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

  /** What is known of an organization; what is not known yet is asked for. */
  of(id: string, portal: PortalContext | undefined): PaperIssuer | undefined {
    const known = this.#known.get(id);
    if (!known && portal && !this.#asked.has(id)) this.#asked.set(id, this.#ask(id, portal));
    return known;
  }

  /** Resolves when every question so far has its answer, or will have none. */
  async settled(): Promise<void> {
    await Promise.all(this.#asked.values());
  }

  async #ask(id: string, { client }: PortalContext): Promise<void> {
    try {
      const { name, path } = await client.organization(id, { signal: this.#leaving.signal });
      this.#known.set(id, path[0] === undefined ? { name } : { name, above: path[0] });
      this.#host.requestUpdate();
    } catch {
      // The id is shown, and the next rendering asks again.
      this.#asked.delete(id);
    }
  }
}
