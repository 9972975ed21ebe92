import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { fault } from '../problems.ts';
import type { Identity } from './identity.ts';

/** Whose tokens are believed. */
export interface JwtIdentityOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The keys of the issuer, or the address where it publishes them (and new ones, when it changes them). */
  readonly keys: JSONWebKeySet | URL | JWTVerifyGetKey;
  readonly algorithms?: readonly string[];
  /** The claim that holds the id of the member; `sub` unless said otherwise. */
  readonly personClaim?: string;
  /** Milliseconds before keys are asked for again on account of an unknown one; half a minute unless said otherwise. */
  readonly keysCooldownMs?: number;
}

/** Signatures with a pair of keys. With a shared secret whoever can check a token could make one. */
export const safeAlgorithms: readonly string[] = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Believes access tokens that the issuer signed for this service and that have not run out. */
export function jwtIdentity(options: JwtIdentityOptions): Identity {
  const { issuer, audience, algorithms = safeAlgorithms, personClaim = 'sub' } = options;
  const key = keyFrom(options);
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
        const personId = payload[personClaim];
        if (typeof personId !== 'string' || personId === '') return undefined;
        return {
          personId,
          acr: typeof payload['acr'] === 'string' ? payload['acr'] : '',
          ...(payload.exp === undefined ? {} : { secondsLeft: payload.exp - Math.floor(Date.now() / 1000) }),
        };
      } catch (cause) {
        // Without the issuer's keys nobody can say whether the token is good: that is no reason to sign in again.
        if (isKeysMissing(cause)) throw fault('UNAVAILABLE', { retryAfter: 5 });
        // Whatever is wrong with a token, its bearer is not told which part to forge better.
        return undefined;
      }
    },
  };
}

const keyFrom = ({ keys, keysCooldownMs }: JwtIdentityOptions): JWTVerifyGetKey =>
  typeof keys === 'function'
    ? keys
    : keys instanceof URL
      ? createRemoteJWKSet(keys, keysCooldownMs === undefined ? {} : { cooldownDuration: keysCooldownMs })
      : createLocalJWKSet(keys);

/** Whether the keys could not be had: no answer, an answer too late, or one that is no set of keys. */
const isKeysMissing = (cause: unknown): boolean =>
  !(cause instanceof errors.JOSEError) ||
  ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'].includes(cause.code);
