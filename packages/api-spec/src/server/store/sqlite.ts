import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Organization } from '@tthc-dang/core';
import { queue } from './queue.ts';
import { migrations, tables } from './schema.ts';
import { sqliteReader, type KeptOrganizations } from './sqlite-reader.ts';
import { sqliteWriter, tellOne } from './sqlite-writer.ts';
import type { SqlValue, Statements } from './statements.ts';
import type { Store } from './store.ts';

/** A store in one file, kept by SQLite. What a write has answered is on the disk, also after a crash. `:memory:` keeps nothing. */
export function sqliteStore(file: string): Store {
  const db = new DatabaseSync(file);
  // FULL waits for the disk at every commit, also in WAL.
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
  );
  migrate(db, file);
  const inTurn = queue();
  const statements = statementsOf(db);
  let known: readonly Organization[] | undefined;
  const organizations: KeptOrganizations = {
    get: (read) => (known ??= read()),
    forget: () => {
      known = undefined;
    },
  };
  const reader = sqliteReader(statements, organizations);
  const writer = sqliteWriter(statements, reader, organizations);

  const write: Store['write'] = (work) =>
    inTurn(async () => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(writer);
        db.exec('COMMIT');
        return result;
      } catch (cause) {
        db.exec('ROLLBACK');
        organizations.forget();
        throw cause;
      }
    });

  return {
    read: (work) => inTurn(() => work(reader)),
    write,
    load: (snapshot) =>
      write(async () => {
        for (const table of tables) statements.run(`DELETE FROM ${table}`);
        await writer.putOrganizations(snapshot.organizations);
        for (const member of snapshot.members) await writer.putMember(member);
        for (const { record, log } of snapshot.dossiers) {
          await writer.putDossier(record);
          await writer.appendLog(record.id, log);
        }
        for (const draft of snapshot.drafts) await writer.putDraft(draft);
        for (const { record, bytes } of snapshot.attachments) await writer.putAttachment(record, bytes);
        for (const { at, ...intent } of snapshot.outbox) tellOne(statements, intent, at);
        for (const [name, number] of Object.entries(snapshot.sequences))
          statements.run('INSERT INTO sequences (name, number) VALUES (?, ?)', name, number);
        for (const { collection, record } of snapshot.kept ?? []) await writer.keep(collection, record);
      }),
    close: () =>
      inTurn(async () => {
        if (db.isOpen) db.close();
      }),
  };
}

/** Runs what is missing of the schema, each step with its number in one transaction. */
function migrate(db: DatabaseSync, file: string): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > migrations.length) {
    db.close();
    throw new Error(
      `${file} was written by a newer version of this server (schema ${version}, this one knows ${migrations.length}).`,
    );
  }
  for (const [at, step] of migrations.entries())
    if (at >= version) db.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${at + 1}; COMMIT;`);
}

/** Statements by their text, prepared once. A first column that is JSON comes back as what it says. */
function statementsOf(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  // The columns hold what the writer above put there, so their types are those of the port.
  const valueOf = <T>(row: Record<string, unknown>): T => {
    const [value] = Object.values(row);
    return (typeof value === 'string' ? JSON.parse(value) : value) as T;
  };
  return {
    one: <T>(sql: string, ...values: SqlValue[]): T | undefined => {
      const row = statement(sql).get(...values);
      return row && valueOf<T>(row);
    },
    all: <T>(sql: string, ...values: SqlValue[]): T[] =>
      statement(sql)
        .all(...values)
        .map((row) => valueOf<T>(row)),
    raw: (sql: string, ...values: SqlValue[]): unknown => Object.values(statement(sql).get(...values) ?? {})[0],
    run: (sql: string, ...values: SqlValue[]): void => void statement(sql).run(...values),
  };
}
