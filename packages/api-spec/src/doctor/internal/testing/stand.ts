import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSafeServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { portalPolicy } from '../../portal-policy.ts';

/** A server of a test that runs on this machine. */
export interface Stand extends AsyncDisposable {
  readonly origin: string;
}

/** Starts a server on a free port. With a key and a certificate it speaks TLS. */
export async function stand(
  answer: RequestListener,
  tls?: { readonly key: string; readonly cert: string },
): Promise<Stand> {
  const server: Server = tls ? createSafeServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How the portal of a test differs from one with which nothing is wrong. */
export interface Difference {
  /** `{api}` stands for where the API is. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** What the page does not send. */
  readonly without?: readonly string[];
  readonly script?: { readonly status?: number; readonly type?: string; readonly text?: string };
}

const good = `<!doctype html>
<html lang="vi"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cổng</title>
<script type="module" src="/tthc-elements.js"></script></head>
<body><tthc-portal base-url="{api}"><tthc-inbox></tthc-inbox></tthc-portal></body></html>`;

/** What a portal answers: its page, and the file of the elements. */
export const portalAnswer =
  (api: string, { html, headers, without = [], script = {} }: Difference): RequestListener =>
  (request, response) => {
    if (request.url?.startsWith('/tthc-elements')) {
      response.writeHead(script.status ?? 200, { 'content-type': script.type ?? 'text/javascript; charset=utf-8' });
      response.end(script.text ?? '/*! @tthc-dang/elements 0.1.0 */ export {};');
      return;
    }
    const all = Object.entries({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': portalPolicy({ 'connect-src': [api].filter(Boolean) }),
      ...headers,
    });
    for (const [name, value] of all) if (!without.includes(name)) response.setHeader(name, value);
    response.end((html ?? good).replaceAll('{api}', api));
  };

/** What something that stands before an API does to its answers. */
export type Change = (answer: Response, request: Request) => Response | Promise<Response>;

/** Hands requests on to an API, and its answers back as they were changed. */
export const before =
  (api: () => string, change: Change): RequestListener =>
  async (incoming, outgoing) => {
    const request = new Request(`${api()}${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers: Object.entries(incoming.headers).flatMap(([name, value]) =>
        typeof value === 'string' && !/^(host|connection)$/.test(name) ? [[name, value] as [string, string]] : [],
      ),
      redirect: 'manual',
    });
    const answer = await change(await fetch(request.clone()), request);
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  };

/** The same answer with other headers; `undefined` takes one away. */
export function withHeaders(answer: Response, headers: Readonly<Record<string, string | undefined>>): Response {
  const all = new Headers(answer.headers);
  // The text was unpacked on its way here.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) all.delete(name);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers: all });
}
