import { afterAll, describe, expect, test } from 'vitest';
import { verifyLog } from '@tthc-dang/core';
import { bindings } from './bindings/index.ts';
import type { Binding } from './bindings/binding.ts';
import { settableClock } from './clock.ts';
import { createServer } from './create-server.ts';
import { dryStore } from './internal/testing/dry-store.ts';
import { filesIn } from './internal/testing/files-in.ts';
import { freshDatabase } from './internal/testing/fresh-database.ts';
import { snapshotAt } from './internal/testing/in-every-state.ts';
import { stationsOf, type Station } from './internal/testing/stations.ts';
import { eventPath, isExposed } from './operations.ts';
import { memoryStore } from './store/memory.ts';
import { postgresStore } from './store/postgres.ts';
import { sqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

const clients = 20;
const instances = 4;
const figures = { races: 0, requests: 0, won: 0 };
afterAll(() =>
  console.log(
    `Races: ${figures.races} with ${clients} clients each, ${figures.requests} requests, ${figures.won} winners.`,
  ),
);

type Next = NonNullable<Station['next']>;

/** A dossier at one point, and the different events that people may send to it there. */
interface Crossing {
  readonly station: Station;
  readonly asked: readonly Next[];
}

const crossings = new Map<Binding, readonly Crossing[]>();

/** The points of the worked cases where people act, each once, with everything that any case does there. */
function crossingsOf(binding: Binding): readonly Crossing[] {
  const known = crossings.get(binding) ?? crossingsIn(binding);
  crossings.set(binding, known);
  return known;
}

function crossingsIn(binding: Binding): readonly Crossing[] {
  const found = new Map<string, Crossing>();
  for (const station of stationsOf(binding)) {
    const { next, world, dossier } = station;
    if (!next || !isExposed(binding.procedure, next.event) || next.by === 'system') continue;
    const point = `${world} ${dossier.log.at(-1)!.hash}`;
    const asked = found.get(point)?.asked ?? [];
    if (!asked.some(({ event, by }) => event === next.event && by === next.by))
      found.set(point, { station, asked: [...asked, next] });
  }
  // The states with the most to choose from first, one crossing for each state.
  const inOrder = [...found.values()].toSorted((a, b) => b.asked.length - a.asked.length);
  return inOrder.filter(
    ({ station }, at) => inOrder.findIndex((one) => one.station.record.state === station.record.state) === at,
  );
}

/** Sets the stores up at a crossing; everybody who asks does so at one of some servers on them. */
async function setUp(binding: Binding, { station, asked }: Crossing, [first, ...others]: readonly Store[]) {
  const { record } = station;
  const snapshot = await snapshotAt(station);
  const files = new Map(
    asked.flatMap(({ input, by }) => filesIn(input, record.id, by)).map((file) => [file.id, file] as const),
  );
  const stores = [first!, ...others];
  // The registers and the dossier are there once, whatever number of servers there is.
  await stores.at(-1)!.load({
    ...snapshot,
    attachments: [...files.values()].map((file) => ({ record: file, bytes: new Uint8Array(file.size) })),
  });
  const latest = asked
    .map(({ at }) => at)
    .toSorted()
    .at(-1)!;
  const servers = Array.from({ length: instances }, (_, at) =>
    createServer({
      store: stores[at % stores.length]!,
      clock: settableClock(latest),
      requestsPerMinute: 1e9,
      identity: {
        verify: async ({ headers }) => ({ personId: headers.get('authorization')!, acr: 'urn:vneid:loa:2' }),
      },
    }),
  );
  return async (client: number, { event, input, by }: Next, key: string): Promise<Response> => {
    const server = servers[client % instances]!;
    const ask = (): Promise<Response> => {
      figures.requests += 1;
      return server(
        new Request(`http://test/v1/${binding.procedure.id}/dossiers/${record.id}/${eventPath(event)}`, {
          method: 'POST',
          headers: {
            authorization: by,
            'content-type': 'application/json',
            'idempotency-key': key,
            'if-match': `"${record.revision}"`,
          },
          body: JSON.stringify(input ?? {}),
        }),
      );
    };
    let answer = await ask();
    // A database that is too busy says so; whoever is told to come again does, under the same key.
    for (let times = 0; answer.status === 503 && answer.headers.has('retry-after') && times < 5; times += 1)
      answer = await ask();
    return answer;
  };
}

/** What is accepted at a crossing when nobody else is there. */
async function acceptedAlone(binding: Binding, { station, asked }: Crossing): Promise<Crossing> {
  const store = memoryStore();
  const send = await setUp(binding, { station, asked }, [dryStore(store), store]);
  const answers = await Promise.all(asked.map((next, at) => send(0, next, `alone-${at}`)));
  return { station, asked: asked.filter((_, at) => answers[at]!.ok) };
}

async function race(binding: Binding, met: Crossing, stores: readonly Store[]): Promise<void> {
  const crossing = await acceptedAlone(binding, met);
  const { station, asked } = crossing;
  if (asked.length === 0) return;
  const { record } = station;
  const send = await setUp(binding, crossing, stores);
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, client) => send(client, asked[client % asked.length]!, `client-${client}`)),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  const label = `${record.state}: ${asked.map(({ event }) => event).join(', ')}`;
  const winners = bodies.filter((_, at) => answers[at]!.ok);
  expect(winners, `${label} ${JSON.stringify(bodies[0]).slice(0, 600)}`).toHaveLength(1);
  figures.races += 1;
  figures.won += winners.length;
  for (const [at, answer] of answers.entries())
    if (!answer.ok) {
      // Whoever comes too late learns how the dossier stands now; whoever has no part in it any more, nothing.
      expect([404, 412], `${label}: ${JSON.stringify(bodies[at]).slice(0, 400)}`).toContain(answer.status);
      if (answer.status === 412) expect(bodies[at].current, label).toMatchObject({ revision: winners[0].revision });
    }
  const [stored, log] = await stores[0]!.read(async (reader) => [
    await reader.dossier(record.id),
    await reader.log(record.id),
  ]);
  expect(verifyLog(log), label).toEqual({ ok: true });
  expect(stored?.revision, label).toBe(winners[0].revision);
  const since = log.slice(station.dossier.log.length).filter(({ actorRole }) => actorRole !== 'system');
  expect(since, label).toHaveLength(1);

  // The winner asks again under the same key, from everywhere at once: the same answer, and nothing is done twice.
  const winner = answers.findIndex(({ ok }) => ok);
  const again = await Promise.all(
    Array.from({ length: clients }, (_, client) => send(client, asked[winner % asked.length]!, `client-${winner}`)),
  );
  const same = new Set(await Promise.all(again.map((answer) => answer.json().then((body) => JSON.stringify(body)))));
  expect([...same], label).toEqual([JSON.stringify(bodies[winner])]);
  expect(await stores[0]!.read((reader) => reader.log(record.id)), label).toHaveLength(log.length);
}

const kinds: readonly (readonly [string, number, () => Promise<readonly Store[]>])[] = [
  ['in memory', 99, async () => [memoryStore()]],
  ['on SQLite', 99, async () => [sqliteStore(':memory:')]],
  [
    'on PostgreSQL, by two servers',
    12,
    async () => {
      const url = await freshDatabase();
      return [postgresStore(url), postgresStore(url)];
    },
  ],
];

describe.each(kinds)(`${clients} people at once %s`, (_, most, open) => {
  test.each(bindings.map((binding) => [binding.procedure.id, binding] as const))(
    'bring %s one step further, and all but one learn what has changed',
    { timeout: 120_000 },
    async (_id, binding) => {
      const stores = await open();
      const all = crossingsOf(binding);
      expect(all.length).toBeGreaterThan(0);
      const before = figures.races;
      for (const crossing of all.slice(0, most)) await race(binding, crossing, stores);
      expect(figures.races - before, 'crossings that were raced').toBeGreaterThan(0);
      for (const store of stores) await store.close();
    },
  );
});
