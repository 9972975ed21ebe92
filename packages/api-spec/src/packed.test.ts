import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

/** Starts the packed server in a folder; `said` is what it says until it says where the data is. */
async function serve(cwd: string) {
  const child = spawn(process.execPath, [command, 'serve', '--scenario', 'transfer/introduced', '--port', '0'], {
    cwd,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    if (line.startsWith('Dữ liệu')) break;
  }
  child.stdout.resume();
  return {
    origin: /API\s+(http:\S+)\/v1\//.exec(said)?.[1] ?? '',
    said,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

beforeAll(() => {
  mkdirSync(workspace);
  symlinkSync(join(root, 'tools'), join(workspace, 'tools'));
  symlinkSync(join(root, 'tsconfig.base.json'), join(workspace, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'));
  symlinkSync(join(root, 'examples'), join(workspace, 'examples'));
  install('core');
  const place = install('api-spec');
  command = join(place, manifestIn(place).bin['tthc-api']!);
}, 240_000);

describe('the packed command', () => {
  test('serves a scenario', async () => {
    await using served = await serve(folder);
    const { origin, said } = served;
    // Nobody installed the elements there.
    expect(said).toContain('không có: hãy cài @tthc-dang/elements');
    expect((await fetch(`${origin}/`)).status).toBe(404);
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
  });

  test('brings the demo portal and that for testers, with the elements of the project it is started in', async () => {
    const project = join(folder, 'project');
    const elements = join(project, 'node_modules/@tthc-dang/elements');
    mkdirSync(join(elements, 'dist/cdn'), { recursive: true });
    cpSync(join(root, 'packages/elements/package.json'), join(elements, 'package.json'));
    writeFileSync(join(elements, 'dist/cdn/tthc-elements.js'), '// built');
    await using served = await serve(project);
    const { origin, said } = served;
    expect(said).toContain(`${origin}/qa/`);
    const paths = ['/', '/portal.js', '/qa/', '/qa/qa.js', '/qa/tthc/tthc-elements.js', '/tthc/tthc-elements.js'];
    const answers = await Promise.all(paths.map((path) => fetch(origin + path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect(await answers[0]!.text()).toContain('tthc/tthc-elements.js');
    expect(answers[2]!.headers.get('content-security-policy')).toContain("lit-html 'allow-duplicates'");
  });

  test('saves and restores a store', () => {
    const file = join(folder, 'b.jsonl.gz');
    expect(run(['backup', file], { TTHC_DATA: join(folder, 'a.sqlite') })).toMatch(/^Saved: nothing/);
    expect(run(['restore', file], { TTHC_DATA: join(folder, 'b.sqlite') })).toMatch(/^Restored: nothing/);
  });

  test('tells what it can do, and refuses what it cannot', () => {
    expect(run(['--help'])).toContain('restore    <file> [--force]');
    expect(run(['conform', '--help'])).toContain('--base-url');
    expect(run(['doctor', '--help'])).toContain('--portal');
    const { status, stderr } = spawnSync(process.execPath, [command, 'nonsense'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('No command is called "nonsense"')]);
  });
});
