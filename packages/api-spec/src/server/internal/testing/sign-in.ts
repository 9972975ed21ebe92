import { portalClientId } from '../../oidc/provider.ts';

/** What a browser keeps between the requests of a sign-in. */
export interface Browser {
  /** Follows no redirect, keeps cookies. */
  go(address: string, form?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A browser as far as a sign-in needs one. */
export function browser(): Browser {
  const cookies = new Map<string, string>();
  return {
    go: async (address, form) => {
      const response = await fetch(address, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        if (at + 1 === pair.length || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      return response;
    },
  };
}

/** A secret of one sign-in and the challenge that is shown of it. */
export async function proofKey(): Promise<{ readonly verifier: string; readonly challenge: string }> {
  const verifier = crypto.randomUUID() + crypto.randomUUID();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  return { verifier, challenge: Buffer.from(digest).toString('base64url') };
}

/** Where a sign-in of the portal begins. */
export const authorizeAt = (origin: string, challenge: string, more: Readonly<Record<string, string>> = {}): string =>
  `${origin}/oidc/auth?${new URLSearchParams({
    client_id: portalClientId,
    redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: 'openid profile',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 'state-1',
    ...more,
  })}`;

/** Follows redirects of the provider until it hands the browser back to the portal or shows a page. */
export async function follow(
  who: Browser,
  origin: string,
  response: Response,
): Promise<{ readonly at: URL; readonly response: Response }> {
  let at = new URL(response.url);
  let last = response;
  for (let hop = 0; hop < 10 && last.status >= 300 && last.status < 400; hop += 1) {
    at = new URL(last.headers.get('location')!, at);
    if (!at.pathname.startsWith('/oidc/')) return { at, response: last };
    last = await who.go(at.href);
  }
  return { at, response: last };
}

/** Redeems a code. */
export const redeem = (origin: string, code: string, verifier: string): Promise<Response> =>
  fetch(`${origin}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: portalClientId,
      redirect_uri: `${origin}/`,
      code,
      code_verifier: verifier,
    }),
  });
