import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Where notifications go: it takes all, and remembers how often each key came. */
export interface Receiver {
  readonly url: string;
  readonly received: Map<string, number>;
  close(): void;
}

/** Opens a place for notifications on a free port. */
export async function receiver(): Promise<Receiver> {
  const received = new Map<string, number>();
  const server = createServer((request, response) => {
    json(request)
      .then((message) => {
        const { dedupeKey } = message as { readonly dedupeKey: string };
        received.set(dedupeKey, (received.get(dedupeKey) ?? 0) + 1);
        response.writeHead(204).end();
      })
      // The process died while it was sending.
      .catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
