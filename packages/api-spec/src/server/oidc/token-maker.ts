import { SignJWT, importJWK } from 'jose';
import type { TokenSource } from '../routes/control.ts';
import type { ProviderKeys } from './keys.ts';
import { audience } from './provider.ts';

/** Signs tokens as the stand-in identity provider does, without anybody signing in: for trials that play many people. */
export const tokenMaker =
  ({ jwks }: ProviderKeys, issuer: string, tokenSeconds: number): TokenSource =>
  async (personId, { secondsLeft = tokenSeconds, acr = 'urn:vneid:loa:2' }) => {
    const [key] = jwks.keys;
    if (!key) throw new Error('The identity provider has no key.');
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ acr })
      .setProtectedHeader({ alg: 'ES256', ...(key.kid === undefined ? {} : { kid: key.kid }) })
      .setSubject(personId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + secondsLeft)
      .sign(await importJWK(key, 'ES256'));
  };
