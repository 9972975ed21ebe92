import type { Problem } from '@tthc-dang/core';

// Answers hold personal data: no cache keeps them, no browser guesses their type, nothing runs from them.
const guards = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** An answer in JSON. */
export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), {
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

/** The bytes of a stored file, to be saved and never shown in our own name. */
export const file = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  new Response(bytes, {
    headers: {
      ...guards,
      'content-type': type,
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    },
  });
