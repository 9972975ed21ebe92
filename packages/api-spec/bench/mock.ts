import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The spec-driven mock server of the npm registry that is measured beside ours; not a dependency, npx brings it. */
export const mockName = '@stoplight/prism-cli@5.16.0';

/** Starts the mock on the same document. It answers with the document's examples and keeps nothing. */
export async function startMock(): Promise<{ readonly origin: string; stop(): void }> {
  const port = await freePort();
  const document = fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url));
  const child = spawn(
    'npx',
    [
      '--yes',
      `--package=${mockName}`,
      '--',
      'prism',
      'mock',
      '--port',
      String(port),
      '--verboseLevel',
      'silent',
      document,
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, SCARF_ANALYTICS: 'false' } },
  );
  let ended = false;
  child.on('exit', () => (ended = true));
  const origin = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    // npx, its shell and the mock are one group.
    if (!ended && child.pid !== undefined) process.kill(-child.pid);
  };
  process.once('exit', stop);
  while (!(await answers(origin))) {
    if (ended) throw new Error(`${mockName} did not start.`);
    await wait(200);
  }
  return { origin, stop };
}

const answers = (origin: string): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
