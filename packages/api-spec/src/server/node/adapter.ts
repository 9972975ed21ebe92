import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Sender } from '../create-server.ts';
import { problem } from '../http/answers.ts';
import { fault, ProblemError } from '../problems.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { chunksOf, lingering, type Chunks } from './linger.ts';
import { isLoopback } from './origin.ts';
import { senderOf } from './sender.ts';

/** What the adapter knows of the place where it stands. */
export interface AdapterOptions {
  /** The origin under which browsers reach the service. */
  readonly origin: string;
  /** Whether the service also answers under other names of this machine; so it is where its origin is one of them. */
  readonly isLocal?: boolean;
  /** How many proxies of ours stand before it; none unless said. */
  readonly trustedProxies?: number;
  readonly limits?: Limits;
  readonly report: (cause: unknown) => void;
}

/** Lets Node's HTTP server speak with a function of web requests and answers. */
export function nodeListener(
  handle: (request: Request, sender: Sender) => Promise<Response>,
  given: AdapterOptions,
): RequestListener {
  const options: Required<AdapterOptions> = {
    isLocal: isLoopback(new URL(given.origin).hostname),
    trustedProxies: 0,
    limits: defaultLimits,
    ...given,
  };
  const linger = lingering(options.limits);
  return (incoming, outgoing) => {
    answer(incoming, outgoing).catch((cause: unknown) => {
      // A connection that breaks after the write is a fault that trials ask for; anything else is ours.
      if (!(cause instanceof Error && cause.name === 'DroppedConnection')) options.report(cause);
      outgoing.destroy();
    });
  };

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks = chunksOf(incoming);
    const request = requestFrom(incoming, outgoing, chunks, options);
    const response =
      request instanceof Response ? request : await handle(request, senderOf(incoming, options.trustedProxies));
    if (!incoming.complete) return answerEarly(response, chunks, incoming, outgoing);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body || incoming.method === 'HEAD') {
      outgoing.end();
      return;
    }
    for await (const chunk of response.body) if (!outgoing.write(chunk)) await drained(outgoing);
    outgoing.end();
  }

  /** Answers before the end of the request: the whole answer is said at once, and the rest is thrown away for a while. */
  async function answerEarly(
    response: Response,
    chunks: Chunks,
    { method }: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    const content = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      connection: 'close',
      ...(response.body && method !== 'HEAD' ? { 'content-length': content.byteLength } : {}),
    });
    outgoing.flushHeaders();
    if (response.body && method !== 'HEAD') outgoing.write(content);
    await linger(chunks);
    outgoing.end();
  }
}

/** The web request, or the answer to what cannot be made into one. */
function requestFrom(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  chunks: Chunks,
  options: Required<AdapterOptions>,
): Request | Response {
  try {
    checkHeaders(incoming, options.limits.headers);
    return requestOf(incoming, outgoing, chunks, options);
  } catch (cause) {
    if (cause instanceof ProblemError) return problem(cause.problem);
    throw cause;
  }
}

// Of these a request has one. Node would take the first and a proxy perhaps the last.
const single: ReadonlySet<string> = new Set(['authorization', 'host', 'content-type', 'if-match', 'idempotency-key']);
// The platform makes no request of these (they would show headers to a script), and no address has them.
const forbidden: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

function checkHeaders({ rawHeaders, headers, httpVersion, method = 'GET' }: IncomingMessage, most: number): void {
  // Who speaks no version, or no host with one that has it, is answered by guesses of everybody on the way.
  if (httpVersion !== '1.1' && httpVersion !== '1.0') throw fault('BAD_REQUEST', { detail: 'HTTP/1.1, or 1.0.' });
  if (httpVersion === '1.1' && headers.host === undefined) throw fault('BAD_REQUEST', { detail: 'Host is missing.' });
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  if (names.length > most) throw fault('HEADERS_TOO_LARGE');
  const once = names.filter((name) => single.has(name));
  if (new Set(once).size < once.length) throw fault('BAD_REQUEST', { detail: 'A header stands in the request twice.' });
  if (forbidden.has(method)) throw fault('METHOD_NOT_ALLOWED');
}

function requestOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  chunks: Chunks,
  options: Required<AdapterOptions>,
): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(hostOf(incoming, options) + (incoming.url ?? '/'), {
    method,
    headers,
    signal: gone.signal,
    ...(hasBody ? { body: streamOf(chunks), duplex: 'half' as const } : {}),
  });
}

/** A body that is read no faster than it is asked for, and no further: what is left is the listener's. */
const streamOf = (chunks: Chunks): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );

/** The origin as the browser sees it; what is no host of ours counts as the one we were given. */
function hostOf({ headers: { host } }: IncomingMessage, { origin, isLocal }: Required<AdapterOptions>): string {
  return isLocal && host && /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/.test(host) ? `http://${host}` : origin;
}

const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.once('drain', go).once('close', go);
  });
