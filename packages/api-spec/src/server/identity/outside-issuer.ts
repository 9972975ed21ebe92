import { safeAlgorithms, type JwtIdentityOptions } from './jwt-identity.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The identity provider that the environment names, if it names one:
 *
 * - `TTHC_ISSUER`, as its tokens have it in `iss`; `TTHC_AUDIENCE`, as they have it in `aud`: both or neither
 * - `TTHC_JWKS`, where its keys are published; without it, where its discovery document says
 * - `TTHC_ALGORITHMS`, with commas, of RS256, PS256, ES256, EdDSA; `TTHC_PERSON_CLAIM`, which claim is the member's id (`sub`)
 */
export async function outsideIssuer(env: Environment): Promise<JwtIdentityOptions | undefined> {
  const [issuer, audience] = [env['TTHC_ISSUER'], env['TTHC_AUDIENCE']];
  if (!issuer && !audience) return undefined;
  if (!issuer || !audience) throw new RangeError('TTHC_ISSUER and TTHC_AUDIENCE are needed together.');
  safe(issuer);
  const personClaim = env['TTHC_PERSON_CLAIM'];
  const algorithms = algorithmsIn(env['TTHC_ALGORITHMS']);
  return {
    issuer,
    audience,
    keys: safe(env['TTHC_JWKS'] ?? (await discoveredKeys(issuer))),
    ...(algorithms ? { algorithms } : {}),
    ...(personClaim ? { personClaim } : {}),
  };
}

/** What is fetched over an open line could be anybody's; on this machine there is no line. */
function safe(address: string): URL {
  if (!URL.canParse(address)) throw new RangeError(`"${address}" is no address.`);
  const url = new URL(address);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    throw new RangeError(`${address}: an identity provider is reached over https.`);
  return url;
}

async function discoveredKeys(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error' });
  const found: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  if (typeof found !== 'object' || found === null) throw new RangeError(`${address} is no discovery document.`);
  const { issuer: said, jwks_uri: keys } = found as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  // Otherwise one provider could speak for another (OpenID Connect Discovery, 4.3).
  if (said !== issuer) throw new RangeError(`${address} speaks for another issuer.`);
  if (typeof keys !== 'string') throw new RangeError(`${address} does not say where the keys are.`);
  return keys;
}

function algorithmsIn(text: string | undefined): readonly string[] | undefined {
  const named = text?.split(',').map((one) => one.trim());
  const unsafe = named?.find((one) => !safeAlgorithms.includes(one));
  if (unsafe !== undefined)
    throw new RangeError(`TTHC_ALGORITHMS: "${unsafe}" is none of ${safeAlgorithms.join(', ')}.`);
  return named;
}
