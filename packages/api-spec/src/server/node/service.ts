import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type RequestLine, type Server } from '../create-server.ts';
import { movableClock, systemClock } from '../clock.ts';
import { jwtIdentity, type JwtIdentityOptions } from '../identity/jwt-identity.ts';
import { providerKeys, publicKeys } from '../oidc/keys.ts';
import { tokenMaker } from '../oidc/token-maker.ts';
import { oidcHandler } from '../oidc/oidc-handler.ts';
import { audience, standInProvider } from '../oidc/provider.ts';
import { scenarios, scenarioSnapshot } from '../scenarios/scenario.ts';
import { seed } from '../seed/seed.ts';
import type { Store } from '../store/store.ts';
import { nodeListener } from './adapter.ts';
import { httpServer } from './http-server.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { isLoopback, originOf } from './origin.ts';
import { pathIn } from './path-in.ts';
import { guard, sendProblem } from './plain-answer.ts';
import type { Deliver } from '../notifications/delivery.ts';
import { serveFile, type Mount } from './static-files.ts';

export interface ServiceOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Opens the levers for trials. */
  readonly control: boolean;
  /** The data set that the store was filled with, for whoever pulls the levers. */
  readonly scenario?: string | undefined;
  readonly mounts: readonly Mount[];
  readonly origins: readonly string[];
  readonly tokenSeconds: number;
  readonly requestsPerMinute: number;
  /** Of one address without a sign-in; twice as many as a person unless said otherwise. */
  readonly requestsPerMinuteAndAddress?: number;
  /** The origin under which browsers reach the service; needed unless it listens to this machine alone. */
  readonly publicOrigin?: string;
  /** How many proxies of ours stand before the service and add to X-Forwarded-For; none unless said. */
  readonly trustedProxies?: number;
  /** Whose tokens are believed in the place of the stand-in provider, which then does not run. */
  readonly issuer?: JwtIdentityOptions;
  readonly limits?: Partial<Limits>;
  readonly log: (line: RequestLine) => void;
  readonly report: (cause: unknown) => void;
  /** The secret with which banks sign their reports. */
  readonly bankSecret?: string | undefined;
  /** Carries notifications out of the system. */
  readonly deliver?: Deliver;
}

/** A service that runs. */
export interface Service {
  readonly origin: string;
  /** Where it listens on this machine; another than that of the origin behind a proxy. */
  readonly port: number;
  readonly api: Server;
  /** Finishes what is under way, then closes the store. */
  stop(): Promise<void>;
}

/** Starts the API, the stand-in identity provider and the pages on one port. An empty store is filled with the invented registers. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { store, host, port, control, mounts, report } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  // Before anything is begun: what cannot be reached need not start.
  originOf(host, port, options.publicOrigin);
  // Of several processes that start at once on an empty store, one fills it and makes the keys.
  const keys = await store.alone('first-start', async () => {
    if ((await store.read((reader) => reader.organizations())).length === 0) await store.load(seed);
    return providerKeys(store);
  });
  const offset = Number((await store.read((reader) => reader.setting('clock-offset'))) ?? 0);
  const keepOffset = (milliseconds: number): void =>
    void store.write((writer) => writer.putSetting('clock-offset', String(milliseconds))).catch(report);
  const clock = control ? movableClock(offset, keepOffset) : systemClock;

  let answer: RequestListener = (_, response) => sendProblem(response, 'UNAVAILABLE', 1);
  const http = httpServer(limits, (request, response) => answer(request, response));
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, host, resolve));
  // A server that listens on TCP has an address of this kind; the port is only known now if any was asked for.
  const bound = (http.address() as AddressInfo).port;
  const origin = originOf(host, bound, options.publicOrigin);
  const isLocal = options.publicOrigin === undefined && isLoopback(host);

  const issuer = `${origin}/oidc`;
  const provider = options.issuer
    ? undefined
    : standInProvider({
        issuer,
        keys,
        store,
        origins: isLocal ? [origin, `http://localhost:${bound}`] : [origin],
        tokenSeconds: options.tokenSeconds,
      });
  const api = createServer({
    store,
    clock,
    identity: jwtIdentity(options.issuer ?? { issuer, audience, keys: publicKeys(keys) }),
    origins: options.origins,
    requestsPerMinute: options.requestsPerMinute,
    ...(options.requestsPerMinuteAndAddress === undefined
      ? {}
      : { requestsPerMinuteAndAddress: options.requestsPerMinuteAndAddress }),
    log: options.log,
    report,
    ...(options.deliver ? { deliver: options.deliver } : {}),
    ...(options.bankSecret ? { bankSecret: options.bankSecret } : {}),
    ...(control
      ? {
          control: {
            scenario: scenarioSnapshot,
            scenarios,
            loaded: options.scenario,
            // Tokens of an issuer that is not ours, nobody makes here.
            ...(provider ? { token: tokenMaker(keys, issuer, options.tokenSeconds) } : {}),
          },
        }
      : {}),
  });
  const toApi = nodeListener(api, {
    origin,
    isLocal,
    trustedProxies: options.trustedProxies ?? 0,
    limits,
    report,
  });
  const toOidc = provider && oidcHandler(provider, store, clock, isLocal ? undefined : origin);
  answer = (request, response) => {
    guard(response, origin);
    const path = pathIn(request.url ?? '/');
    const pathname = path === undefined ? undefined : new URL(`http://localhost${path}`).pathname;
    if (path !== undefined) request.url = path;
    if (pathname === undefined) sendProblem(response, 'BAD_REQUEST');
    else if (pathname === '/storybook') response.writeHead(308, { location: '/storybook/' }).end();
    else if (/^\/(v1|__control|problems)\/|^\/(healthz|readyz)$/.test(pathname)) toApi(request, response);
    else if (pathname.startsWith('/oidc/') && toOidc) toOidc(request, response);
    else
      serveFile(request, response, mounts)
        .then((found) => {
          if (!found)
            response
              .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
              .end('Không tìm thấy trang.\n');
        })
        .catch(report);
  };

  // What lapsed while the service was down lapses now.
  const tend = (): void =>
    void api
      .sweep()
      .then(() => api.dispatch())
      .catch(report);
  tend();
  const timer = setInterval(tend, 60_000);
  timer.unref();
  return {
    origin,
    port: bound,
    api,
    stop: async () => {
      clearInterval(timer);
      api.drain();
      const closed = new Promise((resolve) => http.close(resolve));
      // Connections that a browser keeps open become idle one by one as their last answers are sent.
      const idle = setInterval(() => http.closeIdleConnections(), 50);
      // Whoever is still sending after this time has lost interest, or never had any.
      const force = setTimeout(() => http.closeAllConnections(), limits.stopMs);
      await closed;
      clearInterval(idle);
      clearTimeout(force);
      await api.close();
    },
  };
}
