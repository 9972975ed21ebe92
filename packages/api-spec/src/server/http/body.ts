import { fault } from '../problems.ts';
import { parseStrictly } from './strict-json.ts';

/** The most that a JSON body may have. */
export const jsonLimit = 256 * 1024;

/** The bytes of a body, read no further than a limit. */
export async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw fault('PAYLOAD_TOO_LARGE');
  // Firefox has no stream of a request's body; a request that is answered in the tab is in its memory already.
  if (!('body' in request)) {
    const whole = new Uint8Array(await (request as Request).arrayBuffer());
    if (whole.byteLength > limit) throw fault('PAYLOAD_TOO_LARGE');
    return whole;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  // What breaks off on its way is no request; whoever sent it may send it again.
  const next = () =>
    reader?.read().catch(() => {
      throw fault('BAD_REQUEST', { detail: 'The body ended before its end.' });
    });
  for (let part = await next(); part && !part.done; part = await next()) {
    // A stream of bytes gives chunks of bytes; the types of web streams do not say so.
    const chunk = part.value as Uint8Array;
    size += chunk.byteLength;
    // The rest is left unread: whoever carries the request drops it once the answer is sent.
    if (size > limit) throw fault('PAYLOAD_TOO_LARGE');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The JSON object of a body, with its text for the fingerprint. */
export async function objectOf(
  request: Request,
  limit = jsonLimit,
): Promise<{ readonly value: Readonly<Record<string, unknown>>; readonly text: string }> {
  const type = request.headers.get('content-type');
  const bytes = await bytesOf(request, limit);
  if (bytes.byteLength === 0) throw fault('BAD_REQUEST', { detail: 'The body is empty.' });
  if (!/^application\/json\s*(;|$)/i.test(type ?? ''))
    throw fault('UNSUPPORTED_MEDIA_TYPE', { detail: 'application/json' });
  const text = textOf(bytes);
  const value = parseStrictly(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fault('BAD_REQUEST', { detail: 'The body is not a JSON object.' });
  return { value: value as Readonly<Record<string, unknown>>, text };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('BAD_REQUEST', { detail: 'The body is not UTF-8.' });
  }
}

/** The SHA-256 of bytes or text, hexadecimal. */
export async function digestOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
