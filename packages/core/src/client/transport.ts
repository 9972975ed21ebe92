import ky, { isHTTPError, type Options } from 'ky';
import { ApiError } from '../errors/api-error.ts';
import { ResponseShapeError } from '../errors/response-shape-error.ts';
import { shaped, type Shape } from './shape.ts';

/** A token, or a function that gives the current one; undefined while nobody is signed in. */
export type Token = string | (() => string | undefined | Promise<string | undefined>);

export interface TransportOptions {
  /** Where the API is served, without `/v1`. Empty for the origin of the page. */
  readonly baseUrl: string;
  readonly token?: Token;
  /** In place of the global `fetch`: the reference handler itself, for instance. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly retry?: {
    /** How many times more; 3 unless said otherwise. */
    readonly limit?: number;
    /** Milliseconds before the n-th retry (from 1), where the server does not say. */
    readonly delay?: (attempt: number) => number;
  };
}

/** One request and what its answer must look like. */
export interface Call extends Pick<Options, 'json' | 'body' | 'searchParams' | 'timeout' | 'keepalive' | 'retry'> {
  readonly operation: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Sends requests: base address, token, retries, problem documents. */
export interface Transport {
  readonly send: (call: Call) => Promise<Response>;
  readonly read: <T>(call: Call, shape: Shape) => Promise<T>;
}

/** What has a way to the server: a client, or one of your own making. */
export interface Connected {
  readonly transport: Transport;
}

/** A transport on ky. Every call may be repeated: reads by nature, writes by their Idempotency-Key. */
export function transportOf({ baseUrl, token, fetch, retry }: TransportOptions): Transport {
  const http = ky.create({
    prefix: `${baseUrl.replace(/\/+$/, '')}/v1`,
    timeout: 30_000,
    ...(fetch === undefined
      ? {}
      : { fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(new Request(input, init)) }),
    retry: {
      limit: retry?.limit ?? 3,
      methods: ['get', 'post', 'put', 'delete'],
      statusCodes: [408, 429, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: 20_000,
      backoffLimit: 8_000,
      jitter: retry?.delay === undefined,
      ...(retry?.delay === undefined ? {} : { delay: retry.delay }),
      retryOnTimeout: true,
      // fetch reports a lost connection as a TypeError; ky knows only some of the wordings.
      shouldRetry: ({ error }) => (error instanceof TypeError ? true : undefined),
    },
  });

  async function send({ operation: _, path, headers, signal, ...options }: Call): Promise<Response> {
    const bearer = typeof token === 'function' ? await token() : token;
    const all = { ...headers, ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }) };
    try {
      return await http(path, { ...options, headers: all, ...(signal === undefined ? {} : { signal }) });
    } catch (error) {
      if (!isHTTPError(error)) throw error;
      throw new ApiError(error.response.status, problemOf(error.data), { cause: error });
    }
  }

  async function read<T>(call: Call, shape: Shape): Promise<T> {
    const response = await send({ ...call, headers: { accept: 'application/json', ...call.headers } });
    const text = await response.text();
    try {
      return shaped<T>(call.operation, shape, JSON.parse(text));
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new ResponseShapeError(call.operation, ['expected JSON'], { cause: error });
      throw error;
    }
  }

  return { send, read };
}

/** What an error answer says of itself; a proxy's page says nothing we understand. */
const problemOf = (data: unknown): Readonly<Record<string, unknown>> =>
  // A problem document is any JSON object; its known members are optional.
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Readonly<Record<string, unknown>>) : {};
