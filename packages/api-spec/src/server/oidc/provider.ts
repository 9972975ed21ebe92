import { Provider, type KoaContextWithOIDC } from 'oidc-provider';
import type { Store } from '../store/store.ts';
import { memoryAdapter } from './adapter.ts';
import type { ProviderKeys } from './keys.ts';
import { escaped, page, pageHeaders } from './page.ts';

/** For whom the access tokens are. */
export const audience = 'urn:tthc-dang:api';

/** The client of the demo portal: a page in a browser, which can keep no secret. */
export const portalClientId = 'tthc-portal';

export interface ProviderOptions {
  readonly issuer: string;
  readonly keys: ProviderKeys;
  readonly store: Store;
  /** Origins of the portal; `/`, `/callback.html` and `/silent.html` of each may receive the code. */
  readonly origins: readonly string[];
  /** How long a token holds, in seconds. */
  readonly tokenSeconds: number;
}

/** An OpenID Connect provider that stands in for VNeID: authorization code with PKCE, assurance level in `acr`. */
export function standInProvider({ issuer, keys, store, origins, tokenSeconds }: ProviderOptions): Provider {
  return new Provider(issuer, {
    adapter: memoryAdapter(),
    // The library's type wants arrays that can be changed.
    jwks: { keys: keys.jwks.keys.map((key) => ({ ...key, kty: 'EC' })) },
    cookies: { keys: [...keys.cookies] },
    clients: [
      {
        client_id: portalClientId,
        client_name: 'Cổng thử nghiệm',
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
        redirect_uris: origins.flatMap((origin) => [`${origin}/`, `${origin}/callback.html`, `${origin}/silent.html`]),
        post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
      },
    ],
    clientBasedCORS: (_, origin) => origins.includes(origin),
    pkce: { required: () => true },
    acrValues: ['urn:vneid:loa:1', 'urn:vneid:loa:2'],
    claims: { openid: ['sub', 'acr'], profile: ['name'] },
    scopes: ['openid', 'profile'],
    findAccount: async (_, id) => {
      const member = await store.read((reader) => reader.member(id));
      return member && { accountId: id, claims: async () => ({ sub: id, name: member.fullName }) };
    },
    extraTokenClaims: async (ctx, token) =>
      token.kind === 'AccessToken' ? { acr: ctx.oidc.entities.AuthorizationCode?.acr ?? 'urn:vneid:loa:1' } : undefined,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid profile',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenSeconds,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          show(
            ctx,
            page(
              'Đăng xuất',
              `${form}<p>Đồng chí muốn đăng xuất khỏi hệ thống?</p><button form="op.logoutForm" name="logout" value="yes">Đăng xuất</button>`,
            ),
          ),
        postLogoutSuccessSource: (ctx) => show(ctx, page('Đã đăng xuất', '<p><a href="/">Về trang chủ</a></p>')),
      },
    },
    interactions: { url: (_, { uid }) => `/oidc/interaction/${uid}` },
    // Whoever signs in here consents by it; a second question would only be in the way.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(audience, 'openid profile');
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) =>
      show(
        ctx,
        page(
          'Không đăng nhập được',
          `<p>${escaped(out.error_description ?? out.error)}</p><p><a href="/">Về trang chủ</a></p>`,
        ),
      ),
    ttl: {
      AccessToken: tokenSeconds,
      AuthorizationCode: 60,
      Grant: 8 * 3600,
      IdToken: tokenSeconds,
      Interaction: 3600,
      Session: 8 * 3600,
    },
  });
}

function show(ctx: KoaContextWithOIDC, html: string): void {
  ctx.set({ ...pageHeaders });
  ctx.body = html;
}
