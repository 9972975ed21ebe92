import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Lets Node's HTTP server speak with a function of web requests and answers. */
export function nodeListener(
  handle: (request: Request) => Promise<Response>,
  origin: string,
  report: (cause: unknown) => void,
): RequestListener {
  return (incoming, outgoing) => {
    answer(incoming, outgoing).catch((cause: unknown) => {
      // A connection that breaks after the write is a fault that trials ask for; anything else is ours.
      if (!(cause instanceof Error && cause.name === 'DroppedConnection')) report(cause);
      outgoing.destroy();
    });
  };

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await handle(requestOf(incoming, outgoing, origin));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body || incoming.method === 'HEAD') {
      outgoing.end();
      return;
    }
    for await (const chunk of response.body) if (!outgoing.write(chunk)) await drained(outgoing);
    outgoing.end();
  }
}

function requestOf(incoming: IncomingMessage, outgoing: ServerResponse, origin: string): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(incoming.url ?? '/', hostOf(incoming, origin)), {
    method,
    headers,
    signal: gone.signal,
    // Two declarations of the same stream of the platform.
    ...(hasBody
      ? { body: Readable.toWeb(incoming) as NodeStream<Uint8Array> as ReadableStream, duplex: 'half' as const }
      : {}),
  });
}

/** The origin as the browser sees it; what is no host of ours counts as the one we were given. */
function hostOf({ headers: { host } }: IncomingMessage, origin: string): string {
  return host && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host) ? `http://${host}` : origin;
}

const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.once('drain', go).once('close', go);
  });
