import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { jwtIdentity } from './jwt-identity.ts';

const issuer = 'https://dinh-danh.example';
const audience = 'urn:tthc-dang:api';
const own = await generateKeyPair('ES256');
const other = await generateKeyPair('ES256');
const identity = jwtIdentity({
  issuer,
  audience,
  keys: { keys: [{ ...(await exportJWK(own.publicKey)), alg: 'ES256' }] },
});

const token = (
  change: (jwt: SignJWT) => SignJWT = (jwt) => jwt,
  key: CryptoKey | Uint8Array = own.privateKey,
  alg = 'ES256',
) =>
  change(
    new SignJWT({ acr: 'urn:vneid:loa:2' })
      .setSubject('m-1')
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('10m'),
  )
    .setProtectedHeader({ alg })
    .sign(key);
const verify = async (bearer: Promise<string>) =>
  identity.verify(new Request('http://test/', { headers: { authorization: `Bearer ${await bearer}` } }));

test('believes a token that the issuer signed for this service', async () => {
  expect(await verify(token())).toMatchObject({
    personId: 'm-1',
    acr: 'urn:vneid:loa:2',
    secondsLeft: expect.closeTo(600, -1),
  });
});

test.each<readonly [string, () => Promise<string>]>([
  ['signed by somebody else', () => token(undefined, other.privateKey)],
  ['of another issuer', () => token((jwt) => jwt.setIssuer('https://khac.example'))],
  ['for another service', () => token((jwt) => jwt.setAudience('urn:other'))],
  ['that has run out', () => token((jwt) => jwt.setExpirationTime('-1m'))],
  ['that is not yet good', () => token((jwt) => jwt.setNotBefore('10m'))],
  ['signed with a shared secret', () => token(undefined, new Uint8Array(32), 'HS256')],
  [
    'without a person',
    async () =>
      new SignJWT({})
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('10m')
        .setProtectedHeader({ alg: 'ES256' })
        .sign(own.privateKey),
  ],
  [
    'without an end',
    async () =>
      new SignJWT({})
        .setSubject('m-1')
        .setIssuer(issuer)
        .setAudience(audience)
        .setProtectedHeader({ alg: 'ES256' })
        .sign(own.privateKey),
  ],
])('does not believe a token %s', async (_, make) => {
  expect(await verify(make())).toBeUndefined();
});
