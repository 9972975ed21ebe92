import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { officialTransfer, replay, verifyLog } from '@tthc-dang/core';
import { freshDatabase } from './server/internal/testing/fresh-database.ts';
import { serverProcess, type ServerProcess } from './server/internal/testing/server-process.ts';
import { cast } from './server/seed/cast.ts';
import { postgresStore } from './server/store/postgres.ts';
import { sqliteStore } from './server/store/sqlite.ts';
import type { Store } from './server/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-kills-'));
const running = new Set<ServerProcess>();
const receivers = new Set<Server>();
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
  for (const receiver of receivers) receiver.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Where the notifications of one run go: it takes all, and remembers how often each key came. */
async function receiver(): Promise<{ readonly url: string; readonly received: ReadonlyMap<string, number> }> {
  const received = new Map<string, number>();
  const server = createServer((request, response) => {
    json(request)
      .then((message) => {
        const { dedupeKey } = message as { readonly dedupeKey: string };
        received.set(dedupeKey, (received.get(dedupeKey) ?? 0) + 1);
        response.writeHead(204).end();
      })
      // The process died while it was sending.
      .catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  receivers.add(server);
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received };
}

const seed = Number(process.env['TTHC_SEED'] ?? Date.now() % 1_000_000);
/** Numbers that look random and are the same for the same seed. */
function random(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Three dossiers that go to and fro between a cell and its committee for as long as one likes. */
const carriers = [
  { member: cast.routeC.member, cell: cast.routeC.cellSecretary, base: cast.routeC.baseSecretary },
  { member: cast.another, cell: 'm-cell-so-vi-du-1-secretary', base: cast.routeC.baseSecretary },
  { member: cast.routeA.member, cell: cast.routeA.cellSecretary, base: cast.routeA.baseSecretary },
];
const rounds = [
  { by: 'base', event: 'return-to-previous', input: { reason: 'Bổ sung biên bản họp chi bộ.' } },
  { by: 'cell', event: 'introduce-up', input: { number: '04-GGT/CB' } },
] as const;

interface Figures {
  readonly kills: number;
  readonly acknowledged: number;
  readonly repeated: number;
}

/** Kills a server as often as is asked while three people work at it, and says what was acknowledged for each dossier. */
async function killed(env: Readonly<Record<string, string>>, kills: number, next: (below: number) => number) {
  const { url, received } = await receiver();
  const start = async (port: number): Promise<ServerProcess> => {
    const notify = { TTHC_NOTIFY_URL: url, TTHC_CONTROL: '1', TTHC_RATE: '1000000' };
    const server = await serverProcess({ ...env, ...notify, PORT: String(port) });
    running.add(server);
    return server;
  };
  let server = await start(0);
  const { origin } = server;
  const post = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
    fetch(origin + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  await post('/__control/reset', { scenario: 'transfer/inbox' });
  const tokens = new Map<string, string>();
  for (const { cell, base, member } of carriers)
    for (const personId of [cell, base, member])
      tokens.set(personId, (await (await post('/__control/token', { personId, secondsLeft: 3600 })).json()).token);

  let up: Promise<unknown> = Promise.resolve();
  let done = 0;
  let sent = 0;
  let killAt = next(25) + 1;
  const acknowledged = new Map<string, string[]>();
  const repeated = { count: 0 };

  /** Kills the server at once, in the middle of whatever it does, and starts it anew. */
  async function kill(): Promise<void> {
    const { child } = server;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    running.delete(server);
    server = await start(Number(new URL(origin).port));
  }

  async function work({ member, ...people }: (typeof carriers)[number]): Promise<void> {
    const mine = { authorization: `Bearer ${tokens.get(member)}` };
    const { items } = await (await fetch(`${origin}/v1/official-transfer/dossiers`, { headers: mine })).json();
    const [{ id, revision: first }] = items;
    let revision: number = first;
    const keys: string[] = [];
    acknowledged.set(id, keys);
    for (let step = 0; done < kills; step += 1) {
      const { by, event, input } = rounds[step % rounds.length]!;
      const key = `${id}.${step}`;
      const headers = {
        authorization: `Bearer ${tokens.get(people[by])}`,
        'if-match': `"${revision}"`,
        'idempotency-key': key,
      };
      for (let answered = false; !answered;) {
        await up;
        sent += 1;
        const asked = post(`/v1/official-transfer/dossiers/${id}/${event}`, input, headers);
        if (sent >= killAt && done < kills) {
          killAt = sent + next(25) + 1;
          // Nothing waits for this moment to be right: it is to be another point of the way each time.
          await new Promise((resolve) => setTimeout(resolve, next(16)));
          done += 1;
          up = kill();
        }
        const answer = await asked
          .then((response) => response.json().then((body) => ({ response, body })))
          .catch(() => undefined);
        // No answer: whether it was done nobody knows, so the same is asked again under the same key.
        if (!answer) continue;
        expect(answer.response.status, JSON.stringify(answer.body).slice(0, 500)).toBe(200);
        if (answer.response.headers.has('idempotency-replayed')) repeated.count += 1;
        ({ revision } = answer.body);
        keys.push(event);
        answered = true;
      }
    }
  }
  await Promise.all(carriers.map(work));
  await up;
  const end = once(server.child, 'exit');
  server.child.kill('SIGTERM');
  await end;
  running.delete(server);
  return { acknowledged, received, kills: done, repeated: repeated.count };
}

/** Compares what was acknowledged with what is kept, after the last process has ended. */
async function judge(
  store: Store,
  acknowledged: ReadonlyMap<string, readonly string[]>,
  received: ReadonlyMap<string, number>,
): Promise<{ messages: number; twice: number }> {
  const keys = new Set<string>();
  for (const [id, events] of acknowledged) {
    const [record, log] = await store.read(async (reader) => [await reader.dossier(id), await reader.log(id)] as const);
    expect(verifyLog(log), id).toEqual({ ok: true });
    expect(replay(officialTransfer, log).state, id).toBe(record?.state);
    expect(log.at(-1)?.seq, id).toBe(log.length - 1);
    const kept = log.filter(({ event }) => ['RETURN_TO_PREVIOUS', 'INTRODUCE_UP'].includes(event));
    const mine = kept.slice(kept.length - events.length);
    expect(
      mine.map(({ event }) => event.toLowerCase().replaceAll('_', '-')),
      id,
    ).toEqual(events);
    // The one introduction of the scenario itself stands before them: nothing was done twice.
    expect(kept.length - events.length, id).toBeLessThanOrEqual(1);
    for (const { seq } of mine) keys.add(`${id}:${seq}:`);
  }
  const { items } = await store.read((reader) => reader.list('deliveries', { limit: 10 }));
  expect(items).toEqual([]);
  const told = [...received].filter(([key]) => [...keys].some((start) => key.startsWith(start)));
  for (const start of keys)
    expect(
      told.some(([key]) => key.startsWith(start)),
      `${start} was told`,
    ).toBe(true);
  await store.close();
  return { messages: told.length, twice: told.filter(([, times]) => times > 1).length };
}

const shown = (
  where: string,
  { kills, acknowledged, repeated }: Figures,
  { messages, twice }: { messages: number; twice: number },
) =>
  console.log(
    `${where}: ${kills} kills (seed ${seed}), ${acknowledged} events acknowledged, ${repeated} of them asked again under their key; ${messages} notifications, ${twice} of them handed over more than once.`,
  );

const count = (acknowledged: ReadonlyMap<string, readonly string[]>): number =>
  [...acknowledged.values()].reduce((sum, { length }) => sum + length, 0);

test.concurrent.each([0, 1])(
  'a SQLite file survives 20 kills in the middle of writes (%i)',
  { timeout: 120_000 },
  async (n) => {
    const file = join(folder, `data-${n}.sqlite`);
    const { acknowledged, received, ...figures } = await killed({ TTHC_DATA: file }, 20, random(seed + n));
    const told = await judge(sqliteStore(file), acknowledged, received);
    shown('SQLite', { ...figures, acknowledged: count(acknowledged) }, told);
  },
);

test.concurrent('a PostgreSQL database survives 10 kills of its server', { timeout: 120_000 }, async () => {
  const url = await freshDatabase();
  const { acknowledged, received, ...figures } = await killed({ DATABASE_URL: url }, 10, random(seed + 7));
  const told = await judge(postgresStore(url), acknowledged, received);
  shown('PostgreSQL', { ...figures, acknowledged: count(acknowledged) }, told);
});
