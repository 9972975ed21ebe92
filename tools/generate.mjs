// `pnpm generate` writes every generated file, `pnpm generate --check` fails where a committed one differs.
import { spawnSync } from 'node:child_process';

const scripts = ['scripts/generate.ts', 'scripts/manifest.ts'];
const codes = scripts.map((script) => {
  const args = ['--conditions=tthc-source', script, ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
});
process.exit(codes.every((code) => code === 0) ? 0 : 1);
