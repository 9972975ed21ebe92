import type { Instant } from '@tthc-dang/core';
import { layOut } from './admin/lay-out.ts';
import { startService, type Service, type ServiceOptions } from './server/node/service.ts';
import { sqliteStore } from './server/store/sqlite.ts';

export { startService, type Service, type ServiceOptions };
export { postgresStore } from './server/store/postgres.ts';
export { sqliteStore };

/** What a reference server for a test is to be like. */
export interface ReferenceOptions extends Partial<ServiceOptions> {
  /** The data set to begin with; the registers alone unless said. */
  readonly scenario?: string;
}

/** A reference server that runs for a test. */
export interface Reference extends Service {
  /** A token of a person of the data set, as an identity provider would give it. */
  token(personId: string): Promise<string>;
  /** Moves the clock and lets what has lapsed by then take effect. */
  advanceTo(at: Instant): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a reference server on a free port of this machine: `await using api = await startReference({ scenario: 'transfer/introduced' })`.
 *
 * It keeps its data in memory, its clock can be moved, and its levers are open: for tests, never for service. Throws `RangeError`
 * with the names there are for a scenario that there is not.
 */
export async function startReference({ scenario, ...options }: ReferenceOptions = {}): Promise<Reference> {
  const store = options.store ?? sqliteStore(':memory:');
  if (scenario !== undefined) await layOut(store, scenario);
  const service = await startService({
    host: '127.0.0.1',
    port: 0,
    control: true,
    scenario,
    mounts: [],
    origins: [],
    tokenSeconds: 1800,
    requestsPerMinute: 100_000,
    log: () => undefined,
    report: (cause) => console.error(cause),
    ...options,
    store,
  });
  const control = async (lever: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
    const response = await fetch(`${service.origin}/__control/${lever}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The lever "${lever}" answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Readonly<Record<string, unknown>>;
  };
  return {
    ...service,
    token: async (personId) => String((await control('token', { personId }))['token']),
    advanceTo: async (at) => {
      await control('clock', { at });
      await control('sweep', {});
    },
    [Symbol.asyncDispose]: () => service.stop(),
  };
}
