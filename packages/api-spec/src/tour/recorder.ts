import { trustedIdentity } from '../server/identity/identity.ts';
import { createServer, type Server, type ServerOptions } from '../server/create-server.ts';
import type { SettableClock } from '../server/clock.ts';
import type { Store } from '../server/store/store.ts';

/** One request that was really sent, and its answer. */
export interface Visit {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON that was sent, if any. */
  readonly sent?: unknown;
  readonly status: number;
  readonly answerHeaders: Headers;
  /** The JSON that came, if it was JSON. */
  readonly answer?: unknown;
  /** What the server logged and reported of it. */
  readonly logged: readonly unknown[];
}

/** A request to make: as whom (nobody: without a token), what, and how. */
export interface Call {
  readonly by?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests to a server of its own and keeps what was said. */
export interface Recorder {
  readonly visits: readonly Visit[];
  readonly send: (call: Call) => Promise<Visit>;
  readonly server: Server;
}

/** A recorder over a store. Ids and keys are counted, so that two runs say the same. */
export function recorder(
  { store, clock }: { readonly store: Store; readonly clock: SettableClock },
  requestsPerMinute = 10_000,
  options: Partial<ServerOptions> = {},
): Recorder {
  const identity = trustedIdentity('');
  let signedIn = false;
  let ids = 0;
  const next = (kind: string): string => `${kind}-${String((ids += 1)).padStart(4, '0')}`;
  const logged: unknown[] = [];
  const server = createServer({
    store,
    log: (line) => void logged.push(line),
    report: (cause) => void logged.push(cause instanceof Error ? `${cause.message} ${cause.stack}` : String(cause)),
    clock,
    requestsPerMinute,
    newId: () => next('id'),
    // What goes on after an answer waits for the next sweep, so that every tour says the same.
    later: () => undefined,
    identity: { verify: async (request) => (signedIn ? identity.verify(request) : undefined) },
    ...options,
  });
  const visits: Visit[] = [];

  async function send({ by, method = 'GET', path, body, form, headers = {} }: Call): Promise<Visit> {
    signedIn = by !== undefined;
    identity.become(by ?? '');
    const all = {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': next('key') } : {}),
      ...headers,
    };
    const content = body === undefined ? form : JSON.stringify(body);
    const response = await server(
      new Request(`http://tthc.test${path}`, {
        method,
        headers: all,
        ...(content === undefined ? {} : { body: content }),
      }),
    );
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const visit: Visit = {
      method,
      path,
      headers: all,
      ...(body === undefined ? {} : { sent: body }),
      status: response.status,
      answerHeaders: response.headers,
      ...(isJson ? { answer: await response.json() } : {}),
      logged: logged.splice(0),
    };
    visits.push(visit);
    return visit;
  }

  return { visits, send, server };
}
