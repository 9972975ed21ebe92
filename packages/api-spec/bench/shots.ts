import { SignJWT, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { copyAt, idsOf, type Copy } from './plan.ts';
import type { Shot } from './load.ts';
import type { Template } from './templates.ts';

/** Who vouches for the people of the measurement. */
export interface Vouching {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet;
  /** The headers of a signed-in person. */
  headersOf(person: string): Promise<Readonly<Record<string, string>>>;
}

/** Real tokens, signed beforehand: the server verifies each, the load generator only sends them. */
export async function vouching(): Promise<Vouching> {
  const [issuer, audience] = ['https://dinh-danh.example', 'urn:tthc-dang:api'];
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const known = new Map<string, string>();
  const sign = (person: string) =>
    new SignJWT({ acr: 'urn:vneid:loa:2' })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(person)
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('2h')
      .sign(privateKey);
  return {
    issuer,
    audience,
    keys: { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] },
    headersOf: async (person) => {
      const token = known.get(person) ?? (await sign(person));
      known.set(person, token);
      return { authorization: `Bearer ${token}` };
    },
  };
}

const base = '/v1/official-transfer/dossiers';

/** Reading one dossier, by the secretary of its cell. */
export const reads = (vouch: Vouching, copies: readonly Copy[]): Promise<readonly Shot[]> =>
  Promise.all(
    copies.map(async (copy) => {
      const { dossier, secretary } = idsOf(copy);
      return { method: 'GET' as const, path: `${base}/${dossier}`, headers: await vouch.headersOf(secretary) };
    }),
  );

/** A page of the inbox of a grassroots body, with a filter and words to search for. */
export const lists = (vouch: Vouching, copies: readonly Copy[]): Promise<readonly Shot[]> =>
  Promise.all(
    copies.map(async (copy) => ({
      method: 'GET' as const,
      path: '/v1/dossiers?assignedTo=unit&procedure=official-transfer&q=tr%E1%BA%A7n%20v%C3%AD%20d%E1%BB%A5&limit=20',
      headers: await vouch.headersOf(idsOf(copy).base),
    })),
  );

/** The cell takes a dossier in. `key` is new for each run, so that nothing is a repetition. */
export const accepts = (
  vouch: Vouching,
  copies: readonly Copy[],
  revision: number,
  key: string,
): Promise<readonly Shot[]> =>
  Promise.all(
    copies.map(async (copy) => {
      const { dossier, secretary } = idsOf(copy);
      const headers = {
        ...(await vouch.headersOf(secretary)),
        'content-type': 'application/json',
        'content-length': '2',
        'if-match': `"${revision}"`,
        'idempotency-key': `${key}-${dossier}`,
      };
      return { method: 'POST' as const, path: `${base}/${dossier}/accept`, headers, body: '{}' };
    }),
  );

/** So many of the first `count` copies for which something holds, spread evenly over all of them. */
export function sample(
  twenty: readonly Template[],
  count: number,
  size: number,
  holds: (copy: Copy) => boolean,
): readonly Copy[] {
  const found: Copy[] = [];
  // A step that shares no factor with powers of ten meets every number once.
  const step = Math.floor(count * 0.381_966) * 2 + 1;
  const stride = step % 5 === 0 ? step + 2 : step;
  for (let at = 0; at < count && found.length < size; at += 1) {
    const copy = copyAt(twenty, 1 + ((at * stride) % count));
    if (holds(copy)) found.push(copy);
  }
  return found;
}
