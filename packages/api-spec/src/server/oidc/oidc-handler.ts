import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { dateOf } from '@tthc-dang/core';
import type { ServerClock } from '../clock.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Store } from '../store/store.ts';
import { chooserPage } from './chooser.ts';
import { page, pageHeaders, style } from './page.ts';

/**
 * Answers everything below `/oidc`: the protocol by the library, the choice of a person by a page of ours. Under a public
 * origin the library makes its addresses from that, whatever a request says of hosts.
 */
export function oidcHandler(
  provider: Provider,
  store: Store,
  clock: ServerClock,
  publicOrigin?: string,
): RequestListener {
  // Believed are the headers that are set below, and no others.
  if (publicOrigin !== undefined) provider.proxy = true;
  const protocol = provider.callback();

  return (request, response) => {
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    if (publicOrigin !== undefined) standUnder(publicOrigin, request);
    if (url.pathname === '/oidc/style.css') {
      response
        .writeHead(200, {
          'content-type': 'text/css; charset=utf-8',
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
        })
        .end(style);
      return;
    }
    const uid = /^\/oidc\/interaction\/([\w-]{1,64})$/.exec(url.pathname)?.[1];
    if (uid === undefined) {
      // The library finds its own paths below the mount by what is left of the address.
      Object.assign(request, { originalUrl: request.url });
      request.url = (request.url ?? '/').slice('/oidc'.length) || '/';
      void protocol(request, response);
      return;
    }
    interaction(request, response, uid, url).catch(() => {
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(400, pageHeaders)
          .end(page('Phiên đăng nhập đã hết hạn', '<p><a href="/">Về trang chủ</a></p>'));
    });
  };

  async function interaction(request: IncomingMessage, response: ServerResponse, uid: string, url: URL): Promise<void> {
    // Throws unless the browser that began this sign-in is the one that asks.
    await provider.interactionDetails(request, response);
    if (request.method === 'POST') {
      const form = new URLSearchParams(await textOf(request));
      const person = await store.read((reader) => reader.member(form.get('person') ?? ''));
      if (person) {
        const acr = form.get('level') === '1' ? 'urn:vneid:loa:1' : 'urn:vneid:loa:2';
        await provider.interactionFinished(
          request,
          response,
          { login: { accountId: person.id, acr, remember: true } },
          { mergeWithLastSubmission: false },
        );
        return;
      }
    }
    const html = await store.read(async (reader) =>
      chooserPage({
        uid,
        members: await reader.members(),
        tree: await treeOfRegister(reader),
        on: dateOf(clock.now()),
        text: (url.searchParams.get('q') ?? '').slice(0, 100),
      }),
    );
    response.writeHead(200, pageHeaders).end(html);
  }
}

function standUnder(publicOrigin: string, { headers }: IncomingMessage): void {
  const { host, protocol } = new URL(publicOrigin);
  delete headers['x-forwarded-for'];
  Object.assign(headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > 4096) throw new RangeError('The form of the chooser is a name and a level.');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
