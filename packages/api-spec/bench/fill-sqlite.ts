import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '../src/server/store/sqlite.ts';
import { multiplying, type Column } from './multiply.ts';
import { copiesOf, registersOf } from './plan.ts';
import { templates } from './templates.ts';

/** Fills a file with so many dossiers: the store itself keeps the templates, the database then multiplies them. */
export async function fillSqlite(file: string, count: number): Promise<void> {
  const { snapshot, twenty } = await templates();
  const store = sqliteStore(file);
  await store.load(snapshot);
  await store.close();

  const db = new DatabaseSync(file);
  // From WAL there is no direct way to no journal.
  db.exec(
    'PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;',
  );
  db.exec('CREATE TEMP TABLE plan (n INTEGER PRIMARY KEY, dossier TEXT, member TEXT, b TEXT, d TEXT)');
  db.exec('CREATE TEMP TABLE blocks (n INTEGER PRIMARY KEY, b TEXT)');
  db.exec('BEGIN');
  const copy = db.prepare('INSERT INTO plan VALUES (?, ?, ?, ?, ?)');
  for (const portion of copiesOf(twenty, count))
    for (const { n, template, registers, dossier } of portion)
      copy.run(n, template.dossierId, template.memberId, registers, dossier);
  const block = db.prepare('INSERT INTO blocks VALUES (?, ?)');
  for (const { n, registers } of registersOf(count)) block.run(n, registers);
  for (const statement of multiplying(tablesOf(db), snapshot.organizations.length)) db.exec(statement);
  db.exec('COMMIT');
  db.close();
  // What was filled in is on the disk before anything is measured.
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function tablesOf(db: DatabaseSync): Parameters<typeof multiplying>[0] {
  const names = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  return names.map(({ name }) => ({
    name: String(name),
    columns: db
      .prepare(`PRAGMA table_info(${String(name)})`)
      .all()
      .map(({ name: column, type }): Column => ({ name: String(column), kind: type === 'TEXT' ? 'text' : 'other' })),
  }));
}
