import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The reference server of one test, as `npm start` runs it: its own process, port and SQLite file. */
export interface TestServer {
  readonly origin: string;
  /** Asks one of the levers for trials. */
  control(path: 'clock' | 'faults' | 'register' | 'sweep' | 'reset', body?: object): Promise<unknown>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port and the same file. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The time at which every test begins: a Monday morning without holidays near it. */
export const begins = '2026-09-07T08:00:00+07:00';

const entry = new URL('../../packages/api-spec/src/serve.ts', import.meta.url).pathname;

/** The secret that every test's server shares with its bank. */
export const bankSecret = 'bank-of-the-trial';

export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const port = await freePort();
  const data = join(mkdtempSync(join(tmpdir(), 'tthc-e2e-')), 'tthc.sqlite');
  const origin = `http://127.0.0.1:${port}`;
  const usual = { TTHC_CONTROL: '1', TTHC_RATE: '6000', TTHC_BANK_SECRET: bankSecret };
  const start = () => begin({ PORT: String(port), TTHC_DATA: data, ...usual, ...env });
  let running = await start();

  const control: TestServer['control'] = async (path, body = {}) => {
    const response = await fetch(`${origin}/__control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`/__control/${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  };
  // A server without levers goes by the time of the machine.
  if (env['TTHC_CONTROL'] !== '') await control('clock', { at: begins });
  return {
    origin,
    control,
    kill: () => end('SIGKILL'),
    restart: async () => {
      running = await start();
    },
    stop: () => end('SIGTERM'),
  };
}

/** Resolves when the process says that it serves. */
function begin(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=tthc-source', entry], { env: { ...process.env, ...env } });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('/oidc/.well-known')) resolve(child);
    });
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
