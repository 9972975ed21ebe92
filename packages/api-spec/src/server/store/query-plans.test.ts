import { DatabaseSync } from 'node:sqlite';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../internal/testing/fresh-database.ts';
import { textsOf, postgresDialect, sqliteDialect, type Dialect } from './dialect.ts';
import { knownOrganizations } from './known-organizations.ts';
import { poolOf, postgresStatements } from './postgres-pool.ts';
import { migrations as postgresMigrations } from './postgres-schema.ts';
import { sqlReader } from './sql-reader.ts';
import { bindable } from './sqlite.ts';
import { migrations as sqliteMigrations } from './sqlite-schema.ts';
import { statementsOf, type Query, type Row, type Statements } from './statements.ts';
import type { Reader } from './store.ts';

// Every list that a page of the portal asks for. Each must find its rows by an index, however many there are.
const held = [{ organizationId: 'o7', office: 'secretary' }] as const;
const visibleTo = { personId: 'm7', organizationIds: ['o7', 'o8'] };
const after = { due: '2026-11-15', openedAt: '2026-11-02T08:00:00+07:00', id: 'd500' };
const afterKept = { sort: '2026-11-15', id: 'k500' };
const lists: Readonly<Record<string, (reader: Reader) => Promise<unknown>>> = {
  'what somebody may see': (reader) => reader.dossiers({ visibleTo, limit: 21 }),
  'the next page of it': (reader) => reader.dossiers({ visibleTo, after, limit: 21 }),
  'words in it': (reader) => reader.dossiers({ visibleTo, words: ['nguyen', 'an'], limit: 21 }),
  'one procedure and state in it': (reader) => reader.dossiers({ visibleTo, procedure: 'p1', state: 's1', limit: 21 }),
  'what is overdue in it': (reader) => reader.dossiers({ visibleTo, dueBefore: '2026-11-03', limit: 21 }),
  'the inbox of an office': (reader) => reader.dossiers({ visibleTo, heldBy: held, open: true, limit: 21 }),
  'the next page of an inbox': (reader) => reader.dossiers({ visibleTo, heldBy: held, open: true, after, limit: 21 }),
  'what was assigned to somebody': (reader) => reader.dossiers({ visibleTo, assignee: 'm7', open: true, limit: 21 }),
  'the dossiers of a member': (reader) => reader.dossiers({ memberId: 'm7', limit: 21 }),
  'the open ones of a member': (reader) => reader.dossiers({ memberId: 'm7', open: true, limit: 21 }),
  'the ledger of a unit in a month': (reader) => reader.dossiers({ unitIds: ['o7'], month: '2026-11', limit: 21 }),
  'the ledger of several units': (reader) =>
    reader.dossiers({ unitIds: ['o7', 'o8'], month: '2026-11', procedures: ['p1'], states: ['s1', 's2'], limit: 21 }),
  'deadlines that have passed': (reader) => reader.dossiers({ open: true, lapsesBefore: '2026-01-01', limit: 500 }),
  'what was submitted in a week': (reader) =>
    reader.dossiers({ submittedFrom: '2026-11-02', submittedTo: '2026-11-03', limit: 21 }),
  'the notifications of somebody': (reader) => reader.outbox({ personId: 'm7', seats: held }, 21),
  'older notifications': (reader) => reader.outbox({ personId: 'm7', seats: held }, 21, 15_000),
  'a collection of an owner': (reader) => reader.list('bankTransactions', { owners: ['o7'], limit: 21 }),
  'the next page of a collection': (reader) =>
    reader.list('bankTransactions', { owners: ['o7'], after: afterKept, limit: 21 }),
  'open matters, the newest first': (reader) =>
    reader.list('bankTransactions', { owners: ['o7', 'o8'], open: true, descending: true, limit: 21 }),
  'the log of a dossier': (reader) => reader.log('d7'),
  'the files of a dossier': (reader) => reader.attachments('d7'),
  'the members of cells': (reader) => reader.membersOf(['o7', 'o8']),
};

/** Twenty thousand dossiers, as large as real ones, of five hundred organizations, with the same statements for both databases. */
async function fill({ run }: Statements, { each }: Dialect, json: 'TEXT' | 'JSON'): Promise<void> {
  const numbers = textsOf(Array.from({ length: 20_000 }, (_, at) => String(at)));
  const from = `FROM (SELECT value, CAST(value AS INTEGER) AS i FROM ${each}) AS numbered`;
  const rest = (by: number): string => `CAST(i % ${by} AS TEXT)`;
  const day = `'2026-' || CAST(10 + i % 3 AS TEXT) || '-' || CAST(10 + i % 20 AS TEXT)`;
  await run(
    `INSERT INTO dossiers (id, procedure, state, final, revision, member_id, initiator_id, assignee, opened_at, due, lapses_on, search, unit_id, month, submitted_on, record)
     SELECT 'd' || value, 'p' || ${rest(5)}, 's' || ${rest(7)}, i % 2, 1, 'm' || ${rest(5000)}, 'm' || ${rest(4000)}, 'm' || ${rest(900)}, ${day} || 'T08:00:00+07:00',
       ${day}, ${day}, 'nguyen van an ' || value, 'o' || ${rest(500)}, '2026-' || CAST(10 + i % 3 AS TEXT), ${day}, CAST(? AS ${json}) ${from}`,
    JSON.stringify({ facts: 'x'.repeat(1500) }),
    numbers,
  );
  await run(
    `INSERT INTO readers (organization_id, dossier_id) SELECT 'o' || ${rest(500)}, 'd' || value ${from}`,
    numbers,
  );
  await run(
    `INSERT INTO handlers (seat, dossier_id) SELECT 'o' || ${rest(500)} || '/secretary', 'd' || value ${from}`,
    numbers,
  );
  await run(`INSERT INTO log (dossier_id, seq, entry) SELECT 'd' || value, 0, '{}' ${from}`, numbers);
  await run(`INSERT INTO outbox (dedupe_key, at, intent) SELECT 'k' || value, ${day}, '{}' ${from}`, numbers);
  await run(`INSERT INTO recipients (who, seq) SELECT 'm' || ${rest(900)}, i + 1 ${from}`, numbers);
  await run(
    `INSERT INTO kept (collection, id, owner, sort, open, record) SELECT 'bankTransactions', 'k' || value, 'o' || ${rest(500)}, ${day}, i % 2, '{}' ${from}`,
    numbers,
  );
  await run(
    `INSERT INTO members (id, cell_id, record) SELECT 'm' || value, 'o' || ${rest(500)}, '{}' ${from}`,
    numbers,
  );
  await run(
    `INSERT INTO attachments (id, dossier_id, record, bytes) SELECT 'a' || value, 'd' || value, '{}', ? ${from}`,
    new Uint8Array(1),
    numbers,
  );
}

/** The plans of all statements that a list runs. */
async function plansOf(query: Query, dialect: Dialect, explain: string, list: (reader: Reader) => Promise<unknown>) {
  const plans: (readonly Row[])[] = [];
  const asked = statementsOf(async (sql, values) => {
    plans.push(await query(`${explain} ${sql}`, values));
    return query(sql, values);
  });
  await list(sqlReader(asked, dialect, knownOrganizations()));
  return plans;
}

describe('on SQLite', () => {
  const db = new DatabaseSync(':memory:');
  const query: Query = async (sql, values) => db.prepare(sql).all(...values.map(bindable)) as Row[];
  beforeAll(async () => {
    for (const step of sqliteMigrations) db.exec(step);
    await fill(statementsOf(query), sqliteDialect, 'TEXT');
  });
  afterAll(() => db.close());

  test.each(Object.entries(lists))('%s: no table is read from end to end', async (_, list) => {
    const plans = await plansOf(query, sqliteDialect, 'EXPLAIN QUERY PLAN', list);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      const steps = plan.map(({ detail }) => String(detail));
      expect(
        steps.filter((step) => /^SCAN (?!each|json_each|told|found|page|\()/.test(step)),
        steps.join('\n'),
      ).toEqual([]);
    }
  });
});

describe('on PostgreSQL', () => {
  let pool: Pool;
  let query: Query;
  let release: () => void;
  beforeAll(async () => {
    pool = poolOf(await freshDatabase(), 1);
    const client = await pool.connect();
    for (const step of postgresMigrations) await client.query(step);
    const statements = postgresStatements(client, () => undefined);
    query = (sql, values) => statements.rows(sql, ...values);
    await fill(statements, postgresDialect, 'JSON');
    await client.query('ANALYZE');
    release = () => client.release();
  });
  afterAll(async () => {
    release();
    await pool.end();
  });

  test.each(Object.entries(lists))('%s: no table is read from end to end', async (_, list) => {
    const plans = await plansOf(query, postgresDialect, 'EXPLAIN (FORMAT JSON)', list);
    expect(plans.length).toBeGreaterThan(0);
    for (const [row] of plans) {
      const [{ Plan: plan }] = JSON.parse(String(row!['QUERY PLAN']));
      expect(endToEnd(plan), JSON.stringify(plan, null, 1)).toEqual([]);
    }
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The steps of a plan that read a whole table: without an index, or along one without a condition. */
function endToEnd(node: PlanNode): readonly string[] {
  const type = node['Node Type'];
  const whole = type === 'Seq Scan' || (type.startsWith('Index') && node['Index Cond'] === undefined);
  return [
    ...(whole ? [`${type} on ${node['Relation Name']}`] : []),
    ...(node.Plans ?? []).flatMap((below) => endToEnd(below)),
  ];
}
