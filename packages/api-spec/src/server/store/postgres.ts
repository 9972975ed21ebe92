import type { Pool, PoolClient } from 'pg';
import { postgresDialect } from './dialect.ts';
import { knownOrganizations } from './known-organizations.ts';
import { loadInto } from './load-into.ts';
import { migratePostgres } from './postgres-migrate.ts';
import { turns, type Turn } from './postgres-turns.ts';
import { queues } from './queue.ts';
import { poolOf, postgresStatements } from './postgres-pool.ts';
import { collided, collision, unreachable } from './postgres-faults.ts';
import { sqlReader } from './sql-reader.ts';
import { sqlWriter } from './sql-writer.ts';
import type { Statements } from './statements.ts';
import type { Store } from './store.ts';
import { StoreUnavailableError } from './unavailable.ts';

const begin: Readonly<Record<Turn, string>> = {
  // The lock comes before the first look at the data, so that whoever waited for it sees what was written meanwhile.
  SHARE: 'BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE turn IN ROW SHARE MODE',
  ALONE: 'BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE turn IN EXCLUSIVE MODE',
};

/**
 * A store in PostgreSQL, for any number of server processes beside each other. The schema is made or brought up to date at the
 * first use.
 *
 * `const store = postgresStore(process.env.DATABASE_URL)`
 */
export function postgresStore(url: string, { connections = 10 }: { readonly connections?: number } = {}): Store {
  // Writers that wait for each other leave readers their own connections.
  const toRead = poolOf(url, connections);
  const toWrite = poolOf(url, connections);
  const known = knownOrganizations();
  const contention = turns();
  const inTurn = queues();
  let migrated: Promise<void> | undefined;
  const ready = (): Promise<void> =>
    (migrated ??= migratePostgres(toWrite).catch((cause: unknown) => {
      migrated = undefined;
      throw cause;
    }));

  async function inTransaction<T>(pool: Pool, first: string, work: (statements: Statements) => Promise<T>): Promise<T> {
    await ready();
    const client = await pool.connect();
    let broken: unknown;
    const statements = postgresStatements(client, (cause) => (broken ??= cause));
    try {
      await client.query(first);
      const result = await work(statements);
      // A statement that failed leaves nothing to commit, whatever the work made of it.
      if (broken) throw broken;
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (cause) {
      await takeBack(client);
      // What the work made of a failed statement says less than the failure.
      throw broken ?? cause;
    }
  }

  async function write<T>(work: (statements: Statements) => Promise<T>, attempts = contention.next()): Promise<T> {
    let last: unknown;
    for (const turn of attempts)
      try {
        const result = await inTransaction(toWrite, begin[turn], work);
        if (turn === 'SHARE') contention.learn(true);
        return result;
      } catch (cause) {
        if (unreachable(cause)) throw new StoreUnavailableError(cause);
        if (!collided(cause)) throw cause;
        if (turn === 'SHARE') contention.learn(false);
        last = cause;
      }
    throw collision(last) ? new StoreUnavailableError(last) : last;
  }

  /** Runs a job under a lock that belongs to a connection: whoever dies gives it back. */
  async function locked<T>(name: string, job: () => Promise<T>): Promise<T> {
    const client = await lockOf(name).catch((cause: unknown) => {
      throw unreachable(cause) ? new StoreUnavailableError(cause) : cause;
    });
    try {
      return await job();
    } finally {
      client.release(true);
    }
  }

  async function lockOf(name: string): Promise<PoolClient> {
    const client = await toWrite.connect();
    try {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`tthc ${name}`]);
      return client;
    } catch (cause) {
      client.release(true);
      throw cause;
    }
  }

  return {
    read: (work) =>
      inTransaction(toRead, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (statements) =>
        work(sqlReader(statements, postgresDialect, known)),
      ).catch((cause: unknown) => {
        throw unreachable(cause) ? new StoreUnavailableError(cause) : cause;
      }),
    write: (work) => write((statements) => work(sqlWriter(statements, postgresDialect, known))),
    // Data that stream in cannot be asked for again, so there is one attempt, and it collides with nobody.
    load: (data) =>
      write((statements) => loadInto(statements, sqlWriter(statements, postgresDialect, known), data), ['ALONE']),
    // Here the jobs of a name wait for each other without a connection each.
    alone: (name, job) => inTurn(name, () => locked(name, job)),
    close: async () => {
      await Promise.all([toRead.end(), toWrite.end()]);
    },
  };
}

/** Ends a transaction that failed; a connection that cannot even do that is thrown away. */
async function takeBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch {
    client.release(true);
  }
}
