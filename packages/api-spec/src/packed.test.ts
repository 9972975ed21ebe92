import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The packages as npm would carry them, outside the repository: what is not in a tarball, or not built, is missing here.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tthc-packed-'));
const workspace = join(folder, 'workspace');
// No folder above it has modules that could stand in for a dependency that was forgotten.
const installed = join(folder, 'installed', 'node_modules');
let command: string;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifestIn = (place: string): Manifest => JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));

/** Builds and packs a copy of a package, unpacks it where an installation would, and links its dependencies. */
function install(name: string): string {
  const source = join(root, 'packages', name);
  const copy = join(workspace, 'packages', name);
  cpSync(source, copy, {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist|bench)$/.test(path),
  });
  symlinkSync(join(source, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(join(root, 'node_modules/.bin/rollup'), ['-c', '--silent'], { cwd: copy, stdio: 'inherit' });
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error'], { cwd: copy, encoding: 'utf8' }),
  );
  const target = join(installed, '@tthc-dang', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['xzf', join(copy, tarball.filename), '-C', target, '--strip-components=1']);
  for (const dependency of Object.keys(manifestIn(source).dependencies)) {
    if (dependency.startsWith('@tthc-dang/')) continue;
    const link = join(installed, dependency);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(realpathSync(join(source, 'node_modules', dependency)), link);
  }
  return target;
}

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execFileSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });

beforeAll(() => {
  mkdirSync(workspace);
  symlinkSync(join(root, 'tools'), join(workspace, 'tools'));
  symlinkSync(join(root, 'tsconfig.base.json'), join(workspace, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'));
  install('core');
  const place = install('api-spec');
  command = join(place, manifestIn(place).bin['tthc-api']!);
}, 240_000);

describe('the packed command', () => {
  test('serves a scenario', async () => {
    const child = spawn(process.execPath, [command, 'serve', '--scenario', 'transfer/introduced', '--port', '0'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let origin: string | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        origin = /API\s+(http:\S+)\/v1\//.exec(line)?.[1];
        if (origin) break;
      }
      child.stdout.resume();
      const { token } = await (
        await fetch(`${origin}/__control/token`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ personId: 'm-tran-thi-vi-du' }),
        })
      ).json();
      const { items } = await (
        await fetch(`${origin}/v1/dossiers`, { headers: { authorization: `Bearer ${token}` } })
      ).json();
      expect(items).toMatchObject([{ procedure: 'official-transfer', state: 'introduced' }]);
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });

  test('saves and restores a store', () => {
    const file = join(folder, 'b.jsonl.gz');
    expect(run(['backup', file], { TTHC_DATA: join(folder, 'a.sqlite') })).toMatch(/^Saved: nothing/);
    expect(run(['restore', file], { TTHC_DATA: join(folder, 'b.sqlite') })).toMatch(/^Restored: nothing/);
  });

  test('tells what it can do, and refuses what it cannot', () => {
    expect(run(['--help'])).toContain('restore    <file> [--force]');
    expect(run(['conform', '--help'])).toContain('--base-url');
    const { status, stderr } = spawnSync(process.execPath, [command, 'nonsense'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('No command is called "nonsense"')]);
  });
});
