import { parseArgs } from 'node:util';
import { layOut } from './admin/lay-out.ts';
import { openStore } from './admin/open-store.ts';
import { pagesFor } from './admin/pages.ts';
import { workspace } from './admin/workspace.ts';
import { outsideIssuer } from './server/identity/outside-issuer.ts';
import { originsNamed } from './server/http/cors.ts';
import { startService, type Service, type ServiceOptions } from './server/node/service.ts';
import { webhook } from './server/notifications/webhook.ts';

/**
 * Starts the reference server and stops it with SIGINT or SIGTERM.
 *
 * `--scenario <name>` serves that data set from memory, with the levers for trials; `--port` and `--host` go before the
 * environment: PORT (4173), HOST (127.0.0.1), DATABASE_URL (PostgreSQL) or TTHC_DATA (a file, or :memory:), TTHC_CONTROL=1
 * (levers for trials), TTHC_ORIGINS (origins of other portals, with commas), TTHC_TOKEN_SECONDS (1800), TTHC_RATE (requests
 * a minute and person, 600), TTHC_NOTIFY_URL and TTHC_NOTIFY_TOKEN (where notifications are handed over, and the secret for it),
 * TTHC_BANK_SECRET (with which banks sign their reports; without it none are taken).
 *
 * To stand on a network: TTHC_PUBLIC_ORIGIN (how browsers reach it), TTHC_TRUSTED_PROXIES (how many of ours stand before it, 0),
 * TTHC_RATE_ADDRESS (requests a minute and address without a sign-in, 1200); TTHC_ISSUER with TTHC_AUDIENCE, and perhaps
 * TTHC_JWKS, TTHC_ALGORITHMS and TTHC_PERSON_CLAIM (the identity provider that is believed in the place of the built-in one).
 */
export async function serve(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { scenario: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
  });
  const { env } = process;
  const notifyUrl = env['TTHC_NOTIFY_URL'];
  const { scenario } = values;
  const { store, place } = openStore(scenario === undefined ? env : { TTHC_DATA: ':memory:' }, workspace());
  if (scenario !== undefined) await layOut(store, scenario);
  const hasLevers = scenario !== undefined || env['TTHC_CONTROL'] === '1';
  const { mounts, hasPortal, hasStorybook } = pagesFor(hasLevers);
  const service = await startService({
    store,
    host: values.host ?? env['HOST'] ?? '127.0.0.1',
    port: Number(values.port ?? env['PORT'] ?? 4173),
    control: hasLevers,
    scenario,
    mounts,
    origins: originsNamed(env['TTHC_ORIGINS'] ?? ''),
    tokenSeconds: Number(env['TTHC_TOKEN_SECONDS'] ?? 1800),
    requestsPerMinute: Number(env['TTHC_RATE'] ?? 600),
    log: (line) => console.log(JSON.stringify({ at: new Date().toISOString(), ...line })),
    report: (cause) => console.error(cause),
    bankSecret: env['TTHC_BANK_SECRET'],
    ...(await placeIn(env)),
    ...(notifyUrl ? { deliver: webhook(notifyUrl, env['TTHC_NOTIFY_TOKEN']) } : {}),
  });
  const { origin } = service;
  console.log(
    [
      '',
      `Cổng thử nghiệm   ${hasPortal ? `${origin}/` : 'không có: hãy cài @tthc-dang/elements vào thư mục này'}`,
      `API               ${origin}/v1/`,
      `Đăng nhập (thay VNeID)  ${env['TTHC_ISSUER'] ?? `${origin}/oidc`}/.well-known/openid-configuration`,
      ...(hasStorybook ? [`Storybook         ${origin}/storybook/`] : []),
      ...(hasLevers && hasPortal ? [`Thử nghiệm (QA)   ${origin}/qa/`] : []),
      `Dữ liệu           ${scenario === undefined ? place : `${scenario} (trong bộ nhớ)`}`,
      '',
    ].join('\n'),
  );
  stopWhenAsked(service);
}

/** Where the service stands: its public origin, the proxies before it, and whose tokens it believes. */
async function placeIn(env: NodeJS.ProcessEnv): Promise<Partial<ServiceOptions>> {
  const issuer = await outsideIssuer(env);
  const publicOrigin = env['TTHC_PUBLIC_ORIGIN'];
  const perAddress = env['TTHC_RATE_ADDRESS'];
  return {
    ...(issuer ? { issuer } : {}),
    ...(publicOrigin ? { publicOrigin } : {}),
    ...(perAddress ? { requestsPerMinuteAndAddress: Number(perAddress) } : {}),
    trustedProxies: Number(env['TTHC_TRUSTED_PROXIES'] ?? 0),
  };
}

function stopWhenAsked(service: Service): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // Asked twice: do not wait.
      if (stopping) process.exit(1);
      stopping = true;
      void service.stop().then(() => process.exit(0));
    });
}

// `npm start` runs this file itself.
if (import.meta.main)
  await serve(process.argv.slice(2)).catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exit(1);
  });
