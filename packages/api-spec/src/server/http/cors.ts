/** The headers that let a page of an allowed origin read the answer. */
export function corsHeaders(request: Request, url: URL, origins: readonly string[]): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin');
  if (origin === null || origin === url.origin || !origins.includes(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Location, Retry-After, Idempotency-Replayed',
  };
}

/** The answer to a browser that asks beforehand. Without a permitted origin it permits nothing. */
export const preflight = (cors: Readonly<Record<string, string>>): Response =>
  new Response(null, {
    status: 204,
    headers: cors['access-control-allow-origin']
      ? {
          'access-control-allow-methods': 'GET, POST, PUT, DELETE',
          'access-control-allow-headers': 'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key',
          'access-control-max-age': '600',
        }
      : {},
  });
