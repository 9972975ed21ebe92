import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { trial } from '../internal/testing/trial.ts';
import { cast } from '../seed/cast.ts';
import { jwtIdentity } from './jwt-identity.ts';
import { outsideIssuer } from './outside-issuer.ts';

// An identity provider as far as a service needs one: a discovery document and keys, over a real socket.
const audience = 'urn:tinh-song-mau:tthc';
const first = await generateKeyPair('RS256', { extractable: true });
const second = await generateKeyPair('ES256', { extractable: true });
const forged = await generateKeyPair('RS256', { extractable: true });
let provider: Server;
let issuer: string;
let published: readonly JWK[] = [];
let isDown = false;
let asked = 0;

beforeAll(async () => {
  provider = createServer((request, response) => {
    if (isDown) return void response.writeHead(503).end();
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') {
      asked += 1;
      return void response.end(JSON.stringify({ keys: published }));
    }
    response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
});
afterAll(() => provider.close());
beforeEach(async () => {
  isDown = false;
  published = [{ ...(await exportJWK(first.publicKey)), kid: 'first', alg: 'RS256' }];
});

const claims: JWTPayload = { acr: 'urn:vneid:loa:2', sub: cast.routeC.member };
const token = (
  payload: JWTPayload = claims,
  { key = first.privateKey as CryptoKey | Uint8Array, header = {}, change = (jwt: SignJWT) => jwt } = {},
): Promise<string> =>
  change(new SignJWT(payload).setIssuer(issuer).setAudience(audience).setIssuedAt().setExpirationTime('10m'))
    .setProtectedHeader({ alg: 'RS256', kid: 'first', ...header })
    .sign(key);

/** A server that believes what the environment says, and what it answers to a token. */
async function service(env: Readonly<Record<string, string>> = {}) {
  const found = await outsideIssuer({ TTHC_ISSUER: issuer, TTHC_AUDIENCE: audience, ...env });
  const at = await trial('transfer/none', { identity: jwtIdentity({ ...found!, keysCooldownMs: 0 }) });
  return async (bearer: string) => {
    const { status, body } = await at.get('', '/v1/me', { authorization: `Bearer ${bearer}` });
    return [status, body.code ?? body.personId];
  };
}

describe('behind an identity provider of somebody else', () => {
  test('its tokens are believed, for the person of the claim that was named', async () => {
    expect(await (await service())(await token())).toEqual([200, cast.routeC.member]);
    const named = await service({ TTHC_PERSON_CLAIM: 'member_id' });
    const other = { ...claims, sub: 'somebody', member_id: cast.routeC.cellSecretary };
    expect(await named(await token(other))).toEqual([200, cast.routeC.cellSecretary]);
    expect(await named(await token())).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('keys may change while the service runs, and old ones end', async () => {
    const ask = await service();
    const old = await token();
    expect(await ask(old)).toEqual([200, cast.routeC.member]);
    published = [{ ...(await exportJWK(second.publicKey)), kid: 'second', alg: 'ES256' }];
    const fresh = await token(claims, { key: second.privateKey, header: { alg: 'ES256', kid: 'second' } });
    expect(await ask(fresh)).toEqual([200, cast.routeC.member]);
    expect(await ask(old)).toEqual([401, 'UNAUTHENTICATED']);
    // Known keys are not asked for again.
    const before = asked;
    expect(await ask(fresh)).toEqual([200, cast.routeC.member]);
    expect(asked).toBe(before);
  });

  test('without its keys nobody is sent away to sign in again', async () => {
    const ask = await service();
    isDown = true;
    expect(await ask(await token())).toEqual([503, 'UNAVAILABLE']);
    isDown = false;
    expect(await ask(await token())).toEqual([200, cast.routeC.member]);
  });

  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const good = () => ({ ...claims, iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 600 });
  test.each<readonly [string, () => Promise<string>, number, string]>([
    ['of the first level', () => token({ ...claims, acr: 'urn:vneid:loa:1' }), 403, 'VNEID_LEVEL'],
    ['of a level nobody knows', () => token({ ...claims, acr: 'urn:vneid:loa:22' }), 403, 'VNEID_LEVEL'],
    ['without a level', () => token({ sub: cast.routeC.member }), 403, 'VNEID_LEVEL'],
    ['with a list of levels', () => token({ ...claims, acr: ['urn:vneid:loa:2'] }), 403, 'VNEID_LEVEL'],
    ['of nobody we know', () => token({ ...claims, sub: 'm-khong-co' }), 403, 'NOT_REGISTERED'],
    ['of the system', () => token({ ...claims, sub: 'system' }), 403, 'NOT_REGISTERED'],
    ['of a prototype', () => token({ ...claims, sub: '__proto__' }), 403, 'NOT_REGISTERED'],
    ['signed by somebody else', () => token(claims, { key: forged.privateKey }), 401, 'UNAUTHENTICATED'],
    ['of a key that is not published', () => token(claims, { header: { kid: 'none' } }), 401, 'UNAUTHENTICATED'],
    [
      'for another service',
      () => token(claims, { change: (jwt) => jwt.setAudience('urn:other') }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'of another issuer',
      () => token(claims, { change: (jwt) => jwt.setIssuer(`${issuer}/x`) }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'that has run out',
      () => token(claims, { change: (jwt) => jwt.setExpirationTime('-1m') }),
      401,
      'UNAUTHENTICATED',
    ],
    ['that is not yet good', () => token(claims, { change: (jwt) => jwt.setNotBefore('10m') }), 401, 'UNAUTHENTICATED'],
    ['that nobody signed', async () => `${part({ alg: 'none' })}.${part(good())}.`, 401, 'UNAUTHENTICATED'],
    [
      'that nobody signed, and says so loudly',
      async () => `${part({ alg: 'NONE' })}.${part(good())}.AA`,
      401,
      'UNAUTHENTICATED',
    ],
    [
      'signed with the public key as if it were a secret',
      async () =>
        token(claims, { key: new TextEncoder().encode(await exportSPKI(first.publicKey)), header: { alg: 'HS256' } }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'that brings its own key',
      async () => token(claims, { key: forged.privateKey, header: { jwk: await exportJWK(forged.publicKey) } }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'that says where its key is',
      () =>
        token(claims, {
          key: forged.privateKey,
          header: { jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1' },
        }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'of an algorithm that its key is not for',
      () =>
        token(claims, { header: { alg: 'PS256' } }).catch(
          async () => `${part({ alg: 'PS256', kid: 'first' })}.${part(good())}.AA`,
        ),
      401,
      'UNAUTHENTICATED',
    ],
    ['with rubbish in its head', async () => `${part([1] as object)}.${part(good())}.AA`, 401, 'UNAUTHENTICATED'],
    ['with rubbish in its middle', async () => (await token()).replace(/\.[^.]+\./, '.e30x.'), 401, 'UNAUTHENTICATED'],
    ['with more parts', async () => `${await token()}.AA`, 401, 'UNAUTHENTICATED'],
    ['that is empty', async () => '', 401, 'UNAUTHENTICATED'],
  ])('a token %s is refused', async (_, make, status, code) => {
    expect(await (await service())(await make())).toEqual([status, code]);
  });
});

describe('the environment', () => {
  const named = (env: Readonly<Record<string, string>>) => outsideIssuer(env);

  test('may name none', async () => expect(await named({})).toBeUndefined());

  test.each([
    [{ TTHC_ISSUER: 'https://a.example' }, 'needed together'],
    [{ TTHC_AUDIENCE: 'urn:x' }, 'needed together'],
    [{ TTHC_ISSUER: 'http://a.example', TTHC_AUDIENCE: 'urn:x' }, 'https'],
    [{ TTHC_ISSUER: 'a', TTHC_AUDIENCE: 'urn:x' }, 'no address'],
    [{ TTHC_ISSUER: 'https://a.example', TTHC_AUDIENCE: 'urn:x', TTHC_JWKS: 'http://b.example/keys' }, 'https'],
    [
      {
        TTHC_ISSUER: 'https://a.example',
        TTHC_AUDIENCE: 'urn:x',
        TTHC_JWKS: 'https://a.example/k',
        TTHC_ALGORITHMS: 'HS256',
      },
      'HS256',
    ],
    [
      {
        TTHC_ISSUER: 'https://a.example',
        TTHC_AUDIENCE: 'urn:x',
        TTHC_JWKS: 'https://a.example/k',
        TTHC_ALGORITHMS: 'none',
      },
      'none',
    ],
  ])('%j is refused at the start', async (env, says) => {
    await expect(named(env as unknown as Record<string, string>)).rejects.toThrow(says);
  });

  test('is not believed about a provider that speaks for another', async () => {
    await expect(named({ TTHC_ISSUER: `${issuer}/other`, TTHC_AUDIENCE: audience })).rejects.toThrow('another issuer');
  });
});
