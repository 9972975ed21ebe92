import { createServer, type Server, type ServerOptions } from '../../create-server.ts';
import { trustedIdentity } from '../../identity/identity.ts';
import { scenario, type Scenario } from '../../scenarios/scenario.ts';
import type { MemoryStore } from '../../store/memory.ts';
import type { Store } from '../../store/store.ts';

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into bodies of every operation.
  readonly body: ReturnType<typeof JSON.parse>;
}

/** How a request of a test differs from a plain one. */
export interface Sent {
  readonly revision?: number;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on a scenario, and requests by any person of its register. */
export interface Trial<Kept extends Store = MemoryStore> extends Omit<Scenario, 'store'> {
  readonly store: Kept;
  readonly server: Server;
  get(who: string, path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  send(who: string, method: string, path: string, body?: unknown, sent?: Sent): Promise<Answer>;
  /** An event on the scenario's dossier. */
  act(who: string, event: string, revision: number, input?: object, sent?: Sent): Promise<Answer>;
  upload(who: string, dossierId: string, file: Blob, name?: string, key?: string): Promise<Answer>;
}

/** Sets up a server on a fresh copy of a scenario. */
export async function trial(name: string, options: Partial<ServerOptions> = {}): Promise<Trial> {
  const played = await scenario(name);
  return trialOn(played.store, played, options);
}

/** Sets up a server on a fresh copy of a scenario in another store. */
export async function trialIn(store: Store, name: string, options: Partial<ServerOptions> = {}): Promise<Trial<Store>> {
  const played = await scenario(name);
  await store.load(await played.store.snapshot());
  return trialOn(store, played, options);
}

function trialOn<Kept extends Store>(store: Kept, played: Scenario, options: Partial<ServerOptions>): Trial<Kept> {
  const identity = trustedIdentity('');
  const server = createServer({
    store,
    clock: played.clock,
    identity,
    requestsPerMinute: 100_000,
    ...options,
  });
  const ask = async (who: string, request: Request): Promise<Answer> => {
    identity.become(who);
    const response = await server(request);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' || !response.headers.get('content-type')?.includes('json') ? text : JSON.parse(text),
    };
  };
  const send: Trial['send'] = (who, method, path, body, { revision, key = crypto.randomUUID(), headers = {} } = {}) =>
    ask(
      who,
      new Request(`http://test${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
          'idempotency-key': key,
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  return {
    ...played,
    store,
    server,
    get: (who, path, headers = {}) => ask(who, new Request(`http://test${path}`, { headers })),
    send,
    act: (who, event, revision, input = {}, sent = {}) =>
      send(who, 'POST', `/v1/official-transfer/dossiers/${played.dossierId}/${event}`, input, { revision, ...sent }),
    upload: (who, dossierId, file, fileName = 'giay.pdf', key = crypto.randomUUID()) => {
      const form = new FormData();
      form.append('file', file, fileName);
      return ask(
        who,
        new Request(`http://test/v1/attachments?dossierId=${dossierId}`, {
          method: 'POST',
          body: form,
          headers: { 'idempotency-key': key },
        }),
      );
    },
  };
}
