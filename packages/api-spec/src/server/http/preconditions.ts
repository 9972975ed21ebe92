import type { DossierView } from '@tthc-dang/core';
import { fault } from '../problems.ts';
import { digestOf } from './body.ts';

/** The tag of a dossier as it is shown: its revision, and a digest, since tasks and deadlines change while the revision stays. */
export const etagOf = async (view: DossierView): Promise<string> =>
  `"${view.revision}.${(await digestOf(JSON.stringify(view))).slice(0, 16)}"`;

/** The revision that a write says it saw: alone, or in the tag that came with the dossier. */
export function revisionSeen(request: Request): number {
  const header = request.headers.get('if-match');
  if (header === null) throw fault('PRECONDITION_REQUIRED');
  const revision = /^"(\d{1,9})(?:\.[0-9a-f]{16})?"$/.exec(header.trim())?.[1];
  if (revision === undefined) throw fault('BAD_REQUEST', { detail: 'If-Match is not the ETag of a dossier.' });
  return Number(revision);
}

/** Whether the reader already has what this tag stands for. */
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
