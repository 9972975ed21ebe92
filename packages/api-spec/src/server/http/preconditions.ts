import { fault } from '../problems.ts';

/** The tag of a revision. */
export const etagOf = ({ revision }: { readonly revision: number }): string => `"${revision}"`;

/** The revision that a write says it saw. */
export function revisionSeen(request: Request): number {
  const header = request.headers.get('if-match');
  if (header === null) throw fault('PRECONDITION_REQUIRED');
  const revision = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (revision === undefined) throw fault('BAD_REQUEST', { detail: 'If-Match is not the ETag of a dossier.' });
  return Number(revision);
}

/** Whether the reader already has this revision. */
export const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

/** The key under which a write may be repeated. */
export function idempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key')?.trim();
  if (!key) throw fault('IDEMPOTENCY_KEY_MISSING');
  if (!/^[\x21-\x7E]{1,128}$/.test(key))
    throw fault('BAD_REQUEST', { detail: 'An Idempotency-Key has 1 to 128 printable characters.' });
  return key;
}
