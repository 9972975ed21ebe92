import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { sqliteDialect } from './dialect.ts';
import { knownOrganizations } from './known-organizations.ts';
import { loadInto } from './load-into.ts';
import { queue, queues } from './queue.ts';
import { sqlReader } from './sql-reader.ts';
import { sqlWriter } from './sql-writer.ts';
import { migrations } from './sqlite-schema.ts';
import { statementsOf, type Row, type SqlValue, type Statements } from './statements.ts';
import type { Store } from './store.ts';
import { StoreUnavailableError } from './unavailable.ts';

/**
 * A store in one file, kept by SQLite. What a write has answered is on the disk, also after a crash. `:memory:` keeps nothing.
 * Where another process has the file, such as a backup that is being restored, a write waits for it a while.
 */
export function sqliteStore(
  file: string,
  { waitMilliseconds = 5000 }: { readonly waitMilliseconds?: number } = {},
): Store {
  const db = new DatabaseSync(file);
  // FULL waits for the disk at every commit, also in WAL.
  db.exec(
    `PRAGMA busy_timeout = ${Number(waitMilliseconds)}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`,
  );
  migrate(db, file);
  const known = knownOrganizations();
  const statements = sqliteStatements(db);
  const writerOf = () => sqlWriter(statements, sqliteDialect, known);
  const toWrite = queue();
  // Beside a file a second connection reads what was last committed, while a write is under way.
  const readDb = file === ':memory:' ? db : new DatabaseSync(file, { readOnly: true });
  const readStatements = readDb === db ? statements : sqliteStatements(readDb);
  const readerOf = () => sqlReader(readStatements, sqliteDialect, known);
  const toRead = readDb === db ? toWrite : queue();

  const write: Store['write'] = (work) => toWrite(() => transaction(db, 'BEGIN IMMEDIATE', () => work(writerOf())));

  return {
    read: (work) =>
      toRead(() => (readDb === db ? work(readerOf()) : transaction(readDb, 'BEGIN', () => work(readerOf())))),
    write,
    load: (data) => write((writer) => loadInto(statements, writer, data)),
    alone: queues(),
    close: async () => {
      await toRead(async () => void (readDb.isOpen && readDb !== db && readDb.close()));
      await toWrite(async () => void (db.isOpen && db.close()));
    },
  };
}

async function transaction<T>(db: DatabaseSync, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    db.exec(begin);
    const result = await work();
    db.exec('COMMIT');
    return result;
  } catch (cause) {
    // Some failures, such as a full disk, have already taken everything back.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw isPassing(cause) ? new StoreUnavailableError(cause) : cause;
  }
}

/** Whether it is no fault of the statement: another process has the file (5), reading or writing failed (10), the disk is full (13). */
const isPassing = (cause: unknown): boolean =>
  cause instanceof Error && 'errcode' in cause && [5, 10, 13].includes(Number(cause.errcode) & 0xff);

/** Runs what is missing of the schema, each step with its number in one transaction. */
function migrate(db: DatabaseSync, file: string): void {
  const versionOf = (): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (versionOf() > migrations.length) {
    const version = versionOf();
    db.close();
    throw new Error(
      `${file} was written by a newer version of this server (schema ${version}, this one knows ${migrations.length}).`,
    );
  }
  for (const [at, step] of migrations.entries()) {
    db.exec('BEGIN IMMEDIATE');
    // Another process may have run it while this one waited.
    if (at >= versionOf()) db.exec(`${step} PRAGMA user_version = ${at + 1};`);
    db.exec('COMMIT');
  }
}

/** Statements by their text, prepared once. */
function sqliteStatements(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  return statementsOf(async (sql, values) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values.map(bindable)) as Row[];
  });
}

/** A value as SQLite takes it: it has no lists, and reads them from JSON. */
export const bindable = (value: SqlValue): Exclude<SqlValue, readonly string[]> =>
  Array.isArray(value) ? JSON.stringify(value) : (value as Exclude<SqlValue, readonly string[]>);
