import type { DossierView, Problem } from '@tthc-dang/core';
import type { Backend } from './backend.ts';

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as it came; text where it was none. */
  readonly body: unknown;
}

/** How a request differs from a plain one. */
export interface Sent {
  readonly revision?: number;
  /** The Idempotency-Key; `null` for none, a new one unless said otherwise. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another token than the person's own; `null` for none. */
  readonly token?: string | null;
}

/** Requests to a system under test, in anybody's name. */
export interface Wire {
  get(who: string, path: string, sent?: Sent): Promise<Answer>;
  post(who: string, path: string, body: unknown, sent?: Sent): Promise<Answer>;
  put(who: string, path: string, body: unknown, sent?: Sent): Promise<Answer>;
  upload(who: string, dossierId: string, file: File, sent?: Sent): Promise<Answer>;
}

/** A dossier in an answer. */
// Whether it has the shape of one is what the checks find out, member by member.
export const viewIn = ({ body }: Answer): DossierView => (body ?? {}) as DossierView;

/** A problem document in an answer. */
export const problemIn = ({ body }: Answer): Partial<Problem> =>
  typeof body === 'object' && body !== null ? (body as Problem) : {};

/** Sends requests to a backend; where it asks to wait (429), waits as long as it says. */
export function wireTo(backend: Backend): Wire {
  const send = backend.fetch ?? ((request: Request) => fetch(request));

  async function ask(who: string, path: string, init: RequestInit, sent: Sent): Promise<Answer> {
    const { revision, headers = {}, token = await backend.token(who) } = sent;
    const key = init.method === 'POST' ? (sent.key === undefined ? crypto.randomUUID() : sent.key) : null;
    const request = (): Request =>
      new Request(`${backend.baseUrl}${path}`, {
        ...init,
        headers: {
          ...(init.headers as Readonly<Record<string, string>> | undefined),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
          ...(key === null ? {} : { 'idempotency-key': key }),
          ...headers,
        },
      });
    for (let broken = 0; ;) {
      let response: Response;
      try {
        response = await send(request());
      } catch (cause) {
        // A connection that breaks is no answer; the same request under the same key may come again.
        if ((broken += 1) > 2) throw cause;
        continue;
      }
      const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
      if (response.status === 429 && wait >= 0 && wait <= 120) {
        await response.arrayBuffer();
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
        continue;
      }
      const text = await response.text();
      const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, headers: response.headers, body: isJson ? parsed(text) : text };
    }
  }
  const json = (method: string, body: unknown): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  return {
    get: (who, path, sent = {}) => ask(who, path, { method: 'GET' }, sent),
    post: (who, path, body, sent = {}) => ask(who, path, json('POST', body), sent),
    put: (who, path, body, sent = {}) => ask(who, path, json('PUT', body), sent),
    upload: (who, dossierId, file, sent = {}) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return ask(
        who,
        `/v1/attachments?dossierId=${encodeURIComponent(dossierId)}`,
        { method: 'POST', body: form },
        sent,
      );
    },
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
