import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalContext } from './portal-context.ts';

/** Names of organizations by id, asked for once each. Until a name is there, or when there is none, the id stands for it. */
export class OrganizationNames implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #names = new Map<string, string>();
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

  nameOf(id: string, portal: PortalContext | undefined): string {
    const name = this.#names.get(id);
    if (name !== undefined || !portal) return name ?? id;
    this.#names.set(id, id);
    void this.#ask(id, portal);
    return id;
  }

  async #ask(id: string, { client }: PortalContext): Promise<void> {
    try {
      // The two bodies above tell cells of the same name apart.
      const { name, path } = await client.organization(id, { signal: this.#leaving.signal });
      this.#names.set(id, [name, ...path.slice(0, 2)].join(', '));
      this.#host.requestUpdate();
    } catch {
      // The id is shown, and the next rendering asks again.
      this.#names.delete(id);
    }
  }
}
