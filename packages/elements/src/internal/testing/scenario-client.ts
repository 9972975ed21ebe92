import { createClient, type Client } from '@tthc-dang/core/client';
import {
  createServer,
  faultQueue,
  scenario,
  trustedIdentity,
  type Faults,
  type Identity,
  type Scenario,
  type Server,
} from '@tthc-dang/api-spec';

/** A scenario that is really served, in this tab, and a client of it. */
export interface ServedScenario extends Scenario {
  readonly server: Server;
  readonly client: Client;
  /** For elements that make their own client. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly faults: Faults;
  readonly identity: ReturnType<typeof trustedIdentity>;
  /** A client of the same server for somebody else. */
  clientOf(personId: string): Client;
}

/** Where the reference handler pretends to be; no request leaves the tab. */
const address = 'https://may-chu.example';

/** Serves a scenario on the reference handler with the memory store, to a person of its cast. */
export async function scenarioClient(name: string, personId: string): Promise<ServedScenario> {
  const set = await scenario(name);
  const faults = faultQueue();
  const identity = trustedIdentity(personId);
  const serve = (who: Identity) => createServer({ store: set.store, clock: set.clock, identity: who, faults });
  const clientOn = (fetch: Server) => createClient({ baseUrl: address, fetch, retry: { limit: 0 } });
  const server = serve(identity);
  return {
    ...set,
    server,
    faults,
    identity,
    fetch: (request) => server(request),
    client: clientOn(server),
    clientOf: (other) => clientOn(serve(trustedIdentity(other))),
  };
}
