/** What a page of another origin may read of an answer. */
export const exposedHeaders = [
  'ETag',
  'Location',
  'Retry-After',
  'Idempotency-Replayed',
  'Content-Disposition',
  'Allow',
];
/** What it may do and send. */
export const allowedMethods = ['GET', 'POST', 'PUT', 'DELETE'];
export const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Idempotency-Key',
  'Tthc-Helper',
  'Tthc-Helper-Consent',
];

/** The headers that let a page of an allowed origin read the answer. Cookies are never part of it. */
export function corsHeaders(request: Request, url: URL, origins: readonly string[]): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin');
  if (origin === null || origin === url.origin || !origins.includes(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposedHeaders.join(', '),
  };
}

/** What the answer to a browser that asks beforehand says. Without a permitted origin it permits nothing. */
export const preflightHeaders = (cors: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  cors['access-control-allow-origin']
    ? {
        ...cors,
        vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
        'access-control-allow-methods': allowedMethods.join(', '),
        'access-control-allow-headers': allowedHeaders.join(', '),
        'access-control-max-age': '600',
      }
    : cors;

/** Origins that were named by hand. A pattern, `null`, or an address that is more than an origin lets nobody in by mistake. */
export function originsNamed(text: string): readonly string[] {
  const named = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  for (const one of named)
    if (!URL.canParse(one) || new URL(one).origin !== one)
      throw new RangeError(
        `"${one}" is no origin. An origin is a scheme, a host and perhaps a port: https://cong.example`,
      );
  return named;
}
