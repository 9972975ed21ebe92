import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Server } from '@tthc-dang/api-spec';
import type { PageFile } from './build-pages.ts';

/** Serves the built pages, and the reference server under /v1 of the same origin. */
export async function served(
  files: ReadonlyMap<string, PageFile>,
  handler: Server,
): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const http = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file) response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.content);
    else if (request.url?.startsWith('/v1/')) void pass(request, response, handler);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = http.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

async function pass(request: IncomingMessage, response: ServerResponse, handler: Server): Promise<void> {
  const { method = 'GET', headers, url = '/' } = request;
  const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' as const } : {};
  const answer = await handler(new Request(`http://${headers.host}${url}`, { method, headers: given, ...body }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
