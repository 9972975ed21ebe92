import { once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from './server/internal/testing/fresh-database.ts';
import { serverProcess, type ServerProcess } from './server/internal/testing/server-process.ts';
import { scenario } from './server/scenarios/scenario.ts';
import { cast } from './server/seed/cast.ts';
import { postgresStore } from './server/store/postgres.ts';
import type { DossierRecord, Snapshot } from './server/store/store.ts';

// Two server processes on one PostgreSQL, as two instances behind one address.
let url: string;
let operator: pg.Client;
let servers: readonly [ServerProcess, ServerProcess];
const secretary = cast.routeC.cellSecretary;

beforeAll(async () => {
  url = await freshDatabase();
  const env = { DATABASE_URL: url, PORT: '0', TTHC_CONTROL: '1', TTHC_RATE: '1000000' };
  // Both at once, on a database that is still empty.
  servers = await Promise.all([serverProcess(env, { reports: 'dropped' }), serverProcess(env, { reports: 'dropped' })]);
  operator = new pg.Client(url);
  await operator.connect();
});
afterAll(async () => {
  await operator.end();
  const ended = servers.map(({ child }) => once(child, 'exit'));
  for (const { child } of servers) child.kill('SIGTERM');
  await Promise.all(ended);
});

const control = async (path: string, body: object, at = 0) =>
  (
    await fetch(`${servers[at]!.origin}/__control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).json();

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A person who can speak with both instances: each believes the tokens of its own stand-in provider. */
async function person(personId: string) {
  const tokens = await Promise.all(servers.map(async (_, at) => (await control('token', { personId }, at)).token));
  return (at: number, path: string, { headers, ...init }: Asked = {}) =>
    fetch(servers[at]!.origin + path, {
      ...init,
      headers: { ...headers, authorization: `Bearer ${tokens[at]}`, 'content-type': 'application/json' },
    });
}

type Asking = Awaited<ReturnType<typeof person>>;

const note = (ask: Asking, at: number, id: string, revision: number, text: string, key: string = crypto.randomUUID()) =>
  ask(at, `/v1/official-transfer/dossiers/${id}/add-note`, {
    method: 'POST',
    headers: { 'if-match': `"${revision}"`, 'idempotency-key': key },
    body: JSON.stringify({ note: text }),
  });

interface Log {
  readonly intact: boolean;
  readonly entries: readonly { readonly event: string; readonly input: { readonly note: string } }[];
}
const logOf = async (ask: Asking, id: string): Promise<Log> =>
  (await ask(0, `/v1/official-transfer/dossiers/${id}/log`)).json();
const notesIn = ({ entries }: Log): readonly string[] =>
  entries.filter(({ event }) => event === 'ADD_NOTE').map(({ input }) => input.note);

/** Lays out many dossiers that are alike; a log does not say of which dossier it is. */
async function layOut(name: string, count: number): Promise<{ readonly ids: readonly string[]; readonly at: string }> {
  const { store, clock } = await scenario(name);
  const snapshot: Snapshot = await store.snapshot();
  const [{ record, log }] = snapshot.dossiers as readonly [
    { record: DossierRecord; log: Snapshot['dossiers'][0]['log'] },
  ];
  const ids = Array.from({ length: count }, (_, at) => `copy-${String(at).padStart(4, '0')}`);
  const target = postgresStore(url);
  // In lists they are of different people, so that none counts as a second dossier of one.
  await target.load({
    ...snapshot,
    dossiers: ids.map((id) => ({ record: { ...record, id, memberId: `member of ${id}` }, log })),
  });
  await target.close();
  for (const at of servers.keys()) await control('clock', { at: clock.now() }, at);
  return { ids, at: clock.now() };
}

describe('two server processes on one PostgreSQL', () => {
  test('of conflicting events exactly one wins each time, the others hear what changed', async () => {
    const { ids } = await layOut('transfer/in-cell-review', 1);
    const ask = await person(secretary);
    const id = ids[0]!;
    const { revision } = await (await ask(0, `/v1/official-transfer/dossiers/${id}`)).json();
    const won: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const texts = Array.from({ length: 8 }, (_, who) => `Ghi chú ${round}.${who}`);
      const answers = await Promise.all(texts.map((text, who) => note(ask, who % 2, id, revision + round, text)));
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array(7).fill(412)]);
      won.push(texts[answers.findIndex(({ status }) => status === 200)]!);
      const lost = await answers.find(({ status }) => status === 412)!.json();
      expect(lost).toMatchObject({ code: 'STALE_REVISION', current: { id, revision: revision + round + 1 } });
    }
    const log = await logOf(ask, id);
    expect(log.intact).toBe(true);
    expect(notesIn(log)).toEqual(won);
  });

  test('events of different dossiers all come through, each once', async () => {
    const { ids } = await layOut('transfer/in-cell-review', 20);
    const ask = await person(secretary);
    const { revision } = await (await ask(0, `/v1/official-transfer/dossiers/${ids[0]}`)).json();
    const perDossier = 5;
    const statuses = await Promise.all(
      ids.map(async (id, which) => {
        const seen: number[] = [];
        let at = revision;
        for (let n = 0; n < perDossier; n += 1) {
          const answer = await note(ask, (which + n) % 2, id, at, `Ghi chú ${n}`);
          seen.push(answer.status);
          at = (await answer.json()).revision;
        }
        return seen;
      }),
    );
    expect(statuses.flat()).toEqual(Array(ids.length * perDossier).fill(200));
    for (const id of ids) {
      const log = await logOf(ask, id);
      expect(log.intact, id).toBe(true);
      expect(notesIn(log)).toEqual(Array.from({ length: perDossier }, (_, n) => `Ghi chú ${n}`));
    }
  });

  test('a request under one key that reaches both at once is done once', async () => {
    const { ids } = await layOut('transfer/in-cell-review', 1);
    const ask = await person(secretary);
    const id = ids[0]!;
    const { revision } = await (await ask(0, `/v1/official-transfer/dossiers/${id}`)).json();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => note(ask, at % 2, id, revision, 'Một lần', 'the-same-key')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(notesIn(await logOf(ask, id))).toEqual(['Một lần']);
  });

  test('both sweep at once: each dossier whose deadline has passed moves once, also more than one page of them', async () => {
    const { ids } = await layOut('transfer/needs-supplement', 520);
    for (const at of servers.keys()) await control('clock', { advanceDays: 60 }, at);
    const [first, second] = await Promise.all(servers.map((_, at) => control('sweep', {}, at)));
    expect(first.moved + second.moved).toBe(ids.length);
    expect(Math.min(first.moved, second.moved)).toBe(0);
    const { rows } = await operator.query(
      `SELECT count(*)::int AS entries, count(DISTINCT dossier_id)::int AS dossiers FROM log WHERE entry ->> 'event' = 'SUPPLEMENT_TIMEOUT'`,
    );
    expect(rows).toEqual([{ entries: ids.length, dossiers: ids.length }]);
  });

  test('connections that break under load give 503 and nothing half done, and the service comes back', async () => {
    const { ids } = await layOut('transfer/in-cell-review', 6);
    const ask = await person(secretary);
    const { revision } = await (await ask(0, `/v1/official-transfer/dossiers/${ids[0]}`)).json();
    const perDossier = 12;
    const statuses: number[] = [];
    let acknowledged = 0;
    let broken = 0;
    const breakAll = async () => {
      const { rowCount } = await operator.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      broken += rowCount ?? 0;
    };
    const writers = ids.map(async (id, which) => {
      let at = revision;
      for (let n = 0; n < perDossier; n += 1)
        for (let status = 0; status !== 200;) {
          // The same key again, as a client does: what was done before the break is not done twice.
          const answer = await note(ask, which % 2, id, at, `Ghi chú ${n}`, `break-${id}-${n}`);
          ({ status } = answer);
          statuses.push(status);
          if (status !== 200) continue;
          at = (await answer.json()).revision;
          acknowledged += 1;
          // The others are in the middle of something.
          if (acknowledged % 4 === 0) await breakAll();
        }
    });
    await Promise.all(writers);
    expect(broken).toBeGreaterThan(20);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const notes = Array.from({ length: perDossier }, (_, n) => `Ghi chú ${n}`);
    for (const id of ids) {
      // The last break may still meet a reader: 503, and the next one is answered.
      await expect
        .poll(async () => {
          const log = await logOf(ask, id);
          return log.intact === true && notesIn(log);
        })
        .toEqual(notes);
    }
  });
});
