import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import type { Store } from '../store/store.ts';

/** The keys of the stand-in identity provider. */
export interface ProviderKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookies: readonly string[];
}

/** The half of the keys that everybody may know. */
export const publicKeys = ({ jwks }: ProviderKeys): JSONWebKeySet => ({
  keys: jwks.keys.map(({ kty, crv, x, y, alg, use, kid }) => ({ kty, crv, x, y, alg, use, kid }) as JWK),
});

/** The keys kept with the data, made at the first start: tokens stay good when the server is started again. */
export async function providerKeys(store: Store): Promise<ProviderKeys> {
  const known = await store.read((reader) => reader.setting('oidc-key'));
  // Written below, by this server.
  if (known !== undefined) return JSON.parse(known) as ProviderKeys;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys: ProviderKeys = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: crypto.randomUUID() }] },
    cookies: [crypto.randomUUID() + crypto.randomUUID()],
  };
  await store.write((writer) => writer.putSetting('oidc-key', JSON.stringify(keys)));
  return keys;
}
