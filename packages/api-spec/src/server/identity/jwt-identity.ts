import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Identity } from './identity.ts';

/** Whose tokens are believed. */
export interface JwtIdentityOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The keys of the issuer, or the address where it publishes them. */
  readonly keys: JSONWebKeySet | URL | JWTVerifyGetKey;
  readonly algorithms?: readonly string[];
}

/** Believes access tokens that the issuer signed for this service and that have not run out. Their `sub` is the person. */
export function jwtIdentity({
  issuer,
  audience,
  keys,
  algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'],
}: JwtIdentityOptions): Identity {
  const key =
    typeof keys === 'function' ? keys : keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  return {
    verify: async (request) => {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      if (token === undefined) return undefined;
      try {
        const { payload } = await jwtVerify(token, key, {
          issuer,
          audience,
          algorithms: [...algorithms],
          requiredClaims: ['sub', 'exp'],
          clockTolerance: 5,
        });
        if (typeof payload.sub !== 'string') return undefined;
        return {
          personId: payload.sub,
          acr: typeof payload['acr'] === 'string' ? payload['acr'] : '',
          ...(payload.exp === undefined ? {} : { secondsLeft: payload.exp - Math.floor(Date.now() / 1000) }),
        };
      } catch {
        // Whatever is wrong with a token, its bearer is not told which part to forge better.
        return undefined;
      }
    },
  };
}
