#!/usr/bin/env node
// PORT (4173), HOST (127.0.0.1), TTHC_DATA (a file, or :memory:), TTHC_CONTROL=1 (levers for trials), TTHC_ORIGINS (origins
// of other portals, with commas), TTHC_TOKEN_SECONDS (1800), TTHC_RATE (requests a minute and person, 600).
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalHeaders, storybookHeaders } from './server/node/page-policy.ts';
import { startService } from './server/node/service.ts';
import type { Mount } from './server/node/static-files.ts';
import { sqliteStore } from './server/store/sqlite.ts';

/** The folder of the workspace, if this runs inside one; otherwise where it was started. */
function workspace(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  return process.cwd();
}

const { env } = process;
const root = workspace();
const data = env['TTHC_DATA'] ?? join(root, '.data', 'tthc.sqlite');
if (data !== ':memory:') mkdirSync(dirname(data), { recursive: true });

const mounts: readonly Mount[] = [
  { path: '/tthc/', folder: join(root, 'packages/elements/dist/cdn'), headers: {} },
  { path: '/tthc/', folder: join(root, 'packages/elements/styles'), headers: {} },
  { path: '/storybook/', folder: join(root, 'storybook-static'), headers: storybookHeaders },
  { path: '/', folder: join(root, 'examples/portal/public'), headers: portalHeaders },
];

const service = await startService({
  store: sqliteStore(data),
  host: env['HOST'] ?? '127.0.0.1',
  port: Number(env['PORT'] ?? 4173),
  control: env['TTHC_CONTROL'] === '1',
  mounts,
  origins: env['TTHC_ORIGINS']?.split(',').filter(Boolean) ?? [],
  tokenSeconds: Number(env['TTHC_TOKEN_SECONDS'] ?? 1800),
  requestsPerMinute: Number(env['TTHC_RATE'] ?? 600),
  log: (line) => console.log(JSON.stringify({ at: new Date().toISOString(), ...line })),
  report: (cause) => console.error(cause),
}).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});

console.log(`
Cổng thử nghiệm   ${service.origin}/
API               ${service.origin}/v1/
Đăng nhập (thay VNeID)  ${service.origin}/oidc/.well-known/openid-configuration${existsSync(join(root, 'storybook-static')) ? `\nStorybook         ${service.origin}/storybook/` : ''}
Dữ liệu           ${data}
`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // Asked twice: do not wait.
    if (stopping) process.exit(1);
    stopping = true;
    void service.stop().then(() => process.exit(0));
  });
