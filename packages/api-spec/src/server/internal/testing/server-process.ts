import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A reference server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly origin: string;
}

/**
 * Starts the server as `npm start` does, and waits until it says where it listens. What it reports is shown, unless a test
 * makes it report much.
 */
export async function serverProcess(
  env: Readonly<Record<string, string>>,
  reports: 'shown' | 'dropped' = 'shown',
): Promise<ServerProcess> {
  const entry = fileURLToPath(new URL('../../../serve.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=tthc-source', entry], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', reports === 'shown' ? 'inherit' : 'ignore'],
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const origin = /API\s+(http:\S+)\/v1\//.exec(line)?.[1];
    if (origin) {
      child.stdout!.resume();
      return { child, origin };
    }
  }
  throw new Error('The server ended before it listened.');
}
