import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bindings } from '../server/bindings/index.ts';
import { freshDatabase } from '../server/internal/testing/fresh-database.ts';
import { postgresStore } from '../server/store/postgres.ts';
import { sqliteStore } from '../server/store/sqlite.ts';
import type { Store } from '../server/store/store.ts';
import { crew, type Kills } from './crew.ts';
import { judge, type Found } from './judge.ts';
import { paymentWorld } from './payment-world.ts';
import { receiver } from './receiver.ts';
import { worldOf, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Sources are read once for all processes, also those of the next run.
const sources = join(tmpdir(), 'tthc-sources');

let worlds: readonly World[];
beforeAll(async () => {
  worlds = [await paymentWorld(), ...(await Promise.all(bindings.map(worldOf)))];
});

const seed = Number(process.env['TTHC_SEED'] ?? Date.now() % 1_000_000);
/** Numbers that look random and are the same for the same seed. */
function random(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Plays all worlds one after the other on one place, and looks at each when nobody works in it any more. */
async function played(
  env: Readonly<Record<string, string>>,
  open: () => Store,
  from: number,
): Promise<{ readonly kills: Kills; readonly found: Found }> {
  const { url, received, close } = await receiver();
  const opened = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = open();
    return work(store).finally(() => store.close());
  };
  const layOut = ({ snapshot, at }: World) =>
    opened(async (store) => {
      await store.load(snapshot);
      // So that a process which is killed at once does not take the time back with it.
      await store.write((writer) => writer.putSetting('clock-offset', String(Date.parse(at) - Date.now())));
    });
  await layOut(worlds[0]!);
  const people = await crew({ ...env, TTHC_NOTIFY_URL: url, NODE_COMPILE_CACHE: sources }, random(from));
  const found = { acknowledged: 0, refused: 0, repeated: 0, messages: 0, twice: 0 };
  try {
    for (const [at, world] of worlds.entries()) {
      await layOut(world);
      received.clear();
      const done = await people.work(world, 2 + (at % 2));
      const one = await opened(async (store) => {
        await quiet(store);
        return judge(store, world, done, received);
      });
      expect(one.acknowledged, world.procedure.id).toBeGreaterThan(0);
      for (const name of Object.keys(found) as (keyof Found)[]) found[name] += one[name];
    }
  } finally {
    await people.stop();
    close();
  }
  return { kills: people.kills, found };
}

/** Waits until nothing is on its way any more. */
async function quiet(store: Store): Promise<void> {
  const waiting = () => store.read((reader) => reader.list('deliveries', { limit: 1 }));
  for (let times = 0; times < 200 && (await waiting()).total > 0; times += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

/** Half of the fifty kills that there are to be, most of them where something was done and not yet said. */
function isEnough({ kills, found }: Awaited<ReturnType<typeof played>>): void {
  expect(kills.before + kills.after + kills.anywhere, 'kills').toBeGreaterThanOrEqual(25);
  expect(kills.before + kills.after, 'kills beside a commit').toBeGreaterThanOrEqual(12);
  expect(found.repeated, 'done, and asked for again').toBeGreaterThan(0);
}

function shown(where: string, { kills, found }: Awaited<ReturnType<typeof played>>): void {
  const { acknowledged, refused, repeated, messages, twice } = found;
  console.log(
    `${where}: killed ${kills.before} times before a commit, ${kills.after} after one, ${kills.anywhere} anywhere (TTHC_SEED=${seed}); ` +
      `${acknowledged} writes acknowledged (${repeated} asked again under their key), ${refused} refused; ` +
      `${messages} notifications, ${twice} of them handed over more than once.`,
  );
}

test.concurrent('a SQLite file survives every kill, in every procedure', { timeout: 480_000 }, async () => {
  const file = join(folder, 'data.sqlite');
  const result = await played({ TTHC_DATA: file }, () => sqliteStore(file), seed);
  shown('SQLite', result);
  isEnough(result);
});

test.concurrent(
  'a PostgreSQL database survives every kill of its server, in every procedure',
  { timeout: 480_000 },
  async () => {
    const url = await freshDatabase();
    const result = await played({ DATABASE_URL: url }, () => postgresStore(url), seed + 7);
    shown('PostgreSQL', result);
    isEnough(result);
  },
);
