// One entry for a fresh machine: node tools/bootstrap.mjs <setup|start|test>. Runs on Node >= 20, needs only npm.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const pin = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
// Children see the pinned pnpm and Node first, whatever launched this file.
const env = {
  ...process.env,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
  PATH: bin + delimiter + process.env.PATH,
};

function run(command, args, more = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...more },
    shell: process.platform === 'win32',
  });
  if (result.error) console.error(String(result.error.message));
  return result.status ?? 1;
}

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

function must(...command) {
  const code = run(...command);
  if (code !== 0) process.exit(code);
}

const withPnpm = (...command) => ['npx', ['--yes', `--package=${pin}`, '--', ...command]];
const pnpm = (...args) => withPnpm('pnpm', ...args);
/** The Node that came as a package, where there is one for this machine. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
  return ['node', 'node.exe'].map((name) => join(folder, name)).find(existsSync);
}

function install() {
  must(...pnpm('install', '--frozen-lockfile'));
  if (packagedNode()) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18))
    stop(
      `Node ${process.versions.node} is too old and none is packaged for ${process.platform}-${process.arch}: install Node 24.`,
    );
}

function serve() {
  // Straight to the server (no pnpm in between), so that stopping npm stops it too.
  const args = ['--conditions=tthc-source', 'packages/api-spec/src/serve.ts'];
  const child = spawn(packagedNode() ?? process.execPath, args, { cwd: root, stdio: 'inherit', env });
  const parent = process.ppid;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A launcher that is killed outright sends nothing on; notice that it is gone.
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
  child.on('exit', (code) => process.exit(code ?? 0));
}

const what = process.argv[2] ?? 'start';
if (!['setup', 'start', 'test'].includes(what)) stop(`Unknown "${what}": use setup, start or test.`);
install();
if (what !== 'start') {
  const ready = installBrowsers(run, () => run(...pnpm('exec', 'playwright', 'install', 'chromium')));
  if (!ready)
    stop(
      'No Chromium found. Install one (Debian/Ubuntu: apt-get install chromium), or set CHROMIUM_PATH,',
      'or run: pnpm exec playwright install chromium',
    );
}
// Not through "pnpm run", which prints its own word after a failure: the counts must stay the last line.
if (what === 'test') process.exit(run(...withPnpm('node', 'tools/check.mjs', ...process.argv.slice(3))));
must(...pnpm('run', 'build'));
if (what === 'start') serve();
