import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A reference server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** How a server of a test differs from the one that `npm start` runs. */
interface Started {
  /** What it reports is shown, unless a test makes it report much. */
  readonly reports?: 'shown' | 'dropped';
  /** Another program than that of `npm start`, that can be spoken to. */
  readonly entry?: URL;
}

/** Starts a server, and waits until it says where it listens. */
export async function serverProcess(
  env: Readonly<Record<string, string>>,
  { reports = 'shown', entry }: Started = {},
): Promise<ServerProcess> {
  const program = fileURLToPath(entry ?? new URL('../../../serve.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=tthc-source', program], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', reports === 'shown' ? 'inherit' : 'ignore', ...(entry ? (['ipc'] as const) : [])],
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
