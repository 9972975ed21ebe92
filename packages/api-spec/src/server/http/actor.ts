import type { Actor } from '@tthc-dang/core';
import { fault } from '../problems.ts';
import { actorOf } from '../register/member.ts';
import type { SignedCall } from './route.ts';

/** The person of a call as somebody who acts, with the helper who sits beside them (assisted mode). */
export function actorIn({ person, request }: Pick<SignedCall, 'person' | 'request'>): Actor {
  const helper = helperIn(request);
  return { ...actorOf(person), ...(helper === undefined ? {} : { helper }) };
}

/**
 * The helper that a request names; the log names them too. Without the word that the person agreed nobody sits beside
 * anybody: the log then says both.
 */
export function helperIn({ headers }: Request): string | undefined {
  const encoded = headers.get('tthc-helper');
  const consent = headers.get('tthc-helper-consent');
  if (encoded === null) {
    if (consent !== null) throw fault('BAD_REQUEST', { detail: 'Tthc-Helper-Consent without Tthc-Helper.' });
    return undefined;
  }
  if (consent !== 'given')
    throw fault('BAD_REQUEST', { detail: 'Tthc-Helper-Consent: given, once the person has agreed.' });
  const name = decoded(encoded).normalize('NFC').trim();
  if (name.length < 2 || name.length > 120 || /[\p{Cc}\p{Cf}\p{Cs}<>]/u.test(name))
    throw fault('BAD_REQUEST', { detail: 'Tthc-Helper is a name of 2 to 120 characters, percent-encoded.' });
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fault('BAD_REQUEST', { detail: 'Tthc-Helper is percent-encoded UTF-8.' });
  }
}
