// The reference server as a process of its own: the store that is named, real tokens, no limit on requests, a clock that stands still.
import { createServer as listen } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JSONWebKeySet } from 'jose';
import { settableClock } from '../src/server/clock.ts';
import { createServer } from '../src/server/create-server.ts';
import { jwtIdentity } from '../src/server/identity/jwt-identity.ts';
import { nodeListener } from '../src/server/node/adapter.ts';
import { kindOf } from './stores.ts';

/** What the parent says to begin with. */
export interface Begin {
  readonly store: string;
  readonly address: string;
  readonly keys: JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  readonly at: string;
}

process.once('message', async ({ store, address, keys, issuer, audience, at }: Begin) => {
  const opened = kindOf(store).open(address);
  const api = createServer({
    store: opened,
    clock: settableClock(at),
    identity: jwtIdentity({ issuer, audience, keys }),
    requestsPerMinute: 1e9,
    report: console.error,
  });
  const http = listen(
    nodeListener(api, {
      origin: 'http://127.0.0.1',
      isLocal: true,
      trustedProxies: 0,
      report: console.error,
    }),
  );
  http.listen(0, '127.0.0.1', () => process.send?.({ port: (http.address() as AddressInfo).port }));
  process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }));
});
