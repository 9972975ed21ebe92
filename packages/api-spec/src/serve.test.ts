import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { cast } from './server/seed/cast.ts';
import { authorizeAt, browser, follow, proofKey, redeem } from './server/internal/testing/sign-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-serve-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the command as `npm start` does and waits until it says where it listens. */
async function start(port: number): Promise<{ readonly child: ChildProcess; readonly origin: string }> {
  const child = spawn(
    process.execPath,
    ['--conditions=tthc-source', fileURLToPath(new URL('serve.ts', import.meta.url))],
    {
      env: {
        ...process.env,
        PORT: String(port),
        TTHC_DATA: join(folder, 'data.sqlite'),
        TTHC_CONTROL: '1',
        NODE_OPTIONS: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running.push(child);
  for await (const line of createInterface({ input: child.stdout! })) {
    const origin = /API\s+(http:\S+)\/v1\//.exec(line)?.[1];
    if (origin) {
      child.stdout!.resume();
      return { child, origin };
    }
  }
  throw new Error('The server ended before it listened.');
}

async function tokenOf(origin: string, person: string): Promise<string> {
  const who = browser();
  const { verifier, challenge } = await proofKey();
  const chooser = await follow(who, origin, await who.go(authorizeAt(origin, challenge)));
  const chosen = await follow(who, origin, await who.go(chooser.at.href, { person }));
  return (await (await redeem(origin, chosen.at.searchParams.get('code')!, verifier)).json()).access_token;
}

test('loses nothing that was answered when it is killed in the middle of writes', { timeout: 60_000 }, async () => {
  const first = await start(0);
  const { origin } = first;
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    });
  await post('/__control/reset', { scenario: 'transfer/in-cell-review' });
  const authorization = `Bearer ${await tokenOf(origin, cast.routeC.cellSecretary)}`;
  const { items } = await (await fetch(`${origin}/v1/dossiers`, { headers: { authorization } })).json();
  const [{ id, revision }] = items;
  const note = (n: number) =>
    post(
      `/v1/official-transfer/dossiers/${id}/add-note`,
      { note: `Ghi chú ${n}` },
      { authorization, 'if-match': `"${revision + n}"`, 'idempotency-key': `note-${n}` },
    );

  for (let n = 0; n < 25; n += 1) expect((await note(n)).status).toBe(200);
  // The last one is on its way when the process dies; whether it was written nobody knows.
  const lost = note(25).catch(() => undefined);
  first.child.kill('SIGKILL');
  await Promise.all([once(first.child, 'exit'), lost]);

  const second = await start(Number(new URL(origin).port));
  const again = await note(25);
  expect(again.status).toBe(200);
  const log = await (
    await fetch(`${origin}/v1/official-transfer/dossiers/${id}/log`, {
      headers: { authorization, connection: 'close' },
    })
  ).json();
  expect(log.intact).toBe(true);
  const notes = log.entries
    .filter(({ event }: { event: string }) => event === 'ADD_NOTE')
    .map(({ input }: { input: { note: string } }) => input.note);
  expect(notes).toEqual(Array.from({ length: 26 }, (_, n) => `Ghi chú ${n}`));

  second.child.kill('SIGTERM');
  const [code] = await once(second.child, 'exit');
  expect(code).toBe(0);
});
