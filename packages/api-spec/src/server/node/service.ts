import { createServer as createHttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type RequestLine, type Server } from '../create-server.ts';
import { movableClock, systemClock } from '../clock.ts';
import { jwtIdentity } from '../identity/jwt-identity.ts';
import { providerKeys, publicKeys } from '../oidc/keys.ts';
import { tokenMaker } from '../oidc/token-maker.ts';
import { oidcHandler } from '../oidc/oidc-handler.ts';
import { audience, standInProvider } from '../oidc/provider.ts';
import { scenarioSnapshot } from '../scenarios/scenario.ts';
import { seed } from '../seed/seed.ts';
import type { Store } from '../store/store.ts';
import { nodeListener } from './adapter.ts';
import type { Deliver } from '../notifications/delivery.ts';
import { serveFile, type Mount } from './static-files.ts';

export interface ServiceOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Opens the levers for trials. */
  readonly control: boolean;
  readonly mounts: readonly Mount[];
  readonly origins: readonly string[];
  readonly tokenSeconds: number;
  readonly requestsPerMinute: number;
  readonly log: (line: RequestLine) => void;
  readonly report: (cause: unknown) => void;
  /** Carries notifications out of the system. */
  readonly deliver?: Deliver;
}

/** A service that runs. */
export interface Service {
  readonly origin: string;
  readonly api: Server;
  /** Finishes what is under way, then closes the store. */
  stop(): Promise<void>;
}

/** Starts the API, the stand-in identity provider and the pages on one port. An empty store is filled with the invented registers. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { store, host, port, control, mounts, report } = options;
  // Of several processes that start at once on an empty store, one fills it and makes the keys.
  const keys = await store.alone('first-start', async () => {
    if ((await store.read((reader) => reader.organizations())).length === 0) await store.load(seed);
    return providerKeys(store);
  });
  const offset = Number((await store.read((reader) => reader.setting('clock-offset'))) ?? 0);
  const keepOffset = (milliseconds: number): void =>
    void store.write((writer) => writer.putSetting('clock-offset', String(milliseconds))).catch(report);
  const clock = control ? movableClock(offset, keepOffset) : systemClock;

  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const http = createHttpServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 },
    (request, response) => answer(request, response),
  );
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, host, resolve));
  // A server that listens on TCP has an address of this kind; the port is only known now if any was asked for.
  const bound = (http.address() as AddressInfo).port;
  const origin = `http://${host}:${bound}`;

  const issuer = `${origin}/oidc`;
  const provider = standInProvider({
    issuer,
    keys,
    store,
    origins: [origin, `http://localhost:${bound}`],
    tokenSeconds: options.tokenSeconds,
  });
  const api = createServer({
    store,
    clock,
    identity: jwtIdentity({ issuer, audience, keys: publicKeys(keys) }),
    origins: options.origins,
    requestsPerMinute: options.requestsPerMinute,
    log: options.log,
    report,
    ...(options.deliver ? { deliver: options.deliver } : {}),
    ...(control
      ? { control: { scenario: scenarioSnapshot, token: tokenMaker(keys, issuer, options.tokenSeconds) } }
      : {}),
  });
  const toApi = nodeListener(api, origin, report);
  const toOidc = oidcHandler(provider, store, clock);
  answer = (request, response) => {
    const pathname = pathOf(request.url ?? '/');
    if (pathname === undefined) response.writeHead(400).end();
    else if (pathname === '/storybook') response.writeHead(308, { location: '/storybook/' }).end();
    else if (/^\/(v1|__control)\/|^\/(healthz|readyz)$/.test(pathname)) toApi(request, response);
    else if (pathname.startsWith('/oidc/')) toOidc(request, response);
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
    api,
    stop: async () => {
      clearInterval(timer);
      const closed = new Promise((resolve) => http.close(resolve));
      // Connections that a browser keeps open become idle one by one as their last answers are sent.
      const idle = setInterval(() => http.closeIdleConnections(), 50);
      // Whoever is still sending after this time has lost interest, or never had any.
      const force = setTimeout(() => http.closeAllConnections(), 10_000);
      await closed;
      clearInterval(idle);
      clearTimeout(force);
      await api.close();
    },
  };
}

/** The path of a request; `undefined` for what is no address at all. */
function pathOf(address: string): string | undefined {
  try {
    return new URL(address, 'http://localhost').pathname;
  } catch {
    return undefined;
  }
}
