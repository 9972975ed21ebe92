import type { Problem } from '@tthc-dang/core';

// Answers hold personal data: no cache keeps them, no browser guesses their type, nothing runs from them, and no page of
// another origin takes them in without being allowed to (which CORS says, not this).
const guards = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-robots-tag': 'noindex',
} as const;

/** An answer in JSON. */
export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  jsonText(JSON.stringify(value), status, headers);

/** An answer whose JSON is written already. */
export const jsonText = (text: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, {
    status,
    headers: { ...guards, 'content-type': 'application/json; charset=utf-8', ...headers },
  });

/** An answer without content. */
export const empty = (status = 204, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...guards, ...headers } });

/** A problem document (RFC 9457). */
export const problem = (what: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  json(what, what.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(what.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...(what.retryAfter === undefined ? {} : { 'retry-after': String(what.retryAfter) }),
    ...headers,
  });

/** A page of ours that says the same to everybody: it may be kept, and shows itself and nothing else. */
export const html = (text: string): Response =>
  new Response(text, {
    headers: { ...guards, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });

/** An answer in plain text or as a table; one with a name is saved under it. */
export const text = (content: string, type: 'text/plain' | 'text/csv', name?: string): Response =>
  new Response(content, {
    headers: {
      ...guards,
      'content-type': `${type}; charset=utf-8`,
      ...(name === undefined ? {} : { 'content-disposition': `attachment; filename="${name}"` }),
    },
  });

/** The bytes of a stored file, to be saved and never shown in our own name. */
export const file = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  new Response(bytes, {
    headers: {
      ...guards,
      'content-type': type,
      'content-disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${extended(name)}`,
      // Old readers of PDF in a browser opened what they were told to save.
      'x-download-options': 'noopen',
    },
  });

/** For programs that know no `filename*` (RFC 6266): letters without accents, and no sign that means anything in a header. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ._-]/g, '_');

/** RFC 8187: what `encodeURIComponent` leaves alone but the grammar does not allow is escaped too. */
const extended = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
