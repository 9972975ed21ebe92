import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { seed } from '../seed/seed.ts';
import { storeContract } from '../internal/testing/store-contract.ts';
import { migrations } from './sqlite-schema.ts';
import { sqliteStore } from './sqlite.ts';
import { StoreUnavailableError } from './unavailable.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
let files = 0;
const file = (): string => join(folder, `${(files += 1)}.sqlite`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('SQLite store', () => {
  storeContract(() => sqliteStore(file()));

  test('finds everything again when it is opened anew', async () => {
    const name = file();
    const first = sqliteStore(name);
    await first.load(seed);
    await first.write((writer) => writer.putSetting('a', 'b'));
    await first.close();
    const second = sqliteStore(name);
    expect(await second.read((reader) => reader.setting('a'))).toBe('b');
    expect(await second.read((reader) => reader.members())).toEqual(seed.members);
    await second.close();
  });

  test('reads what was last written while a write is under way, and does not wait for it', async () => {
    const store = sqliteStore(file());
    await store.write((writer) => writer.putSetting('a', 'before'));
    const seen = await store.write(async (writer) => {
      await writer.putSetting('a', 'after');
      return store.read((reader) => reader.setting('a'));
    });
    expect(seen).toBe('before');
    expect(await store.read((reader) => reader.setting('a'))).toBe('after');
    await store.close();
  });

  test('brings a file of the first version up to date, with what is in it', async () => {
    const name = file();
    const db = new DatabaseSync(name);
    db.exec(`${migrations[0]!} PRAGMA user_version = 1;`);
    db.prepare(
      `INSERT INTO dossiers (id, procedure, state, final, revision, member_id, initiator_id, opened_at, due, search, record)
       VALUES ('d', 'p', 's', 0, 1, 'm', 'm', '2026-11-02T08:00:00+07:00', '9999-12-31', '', '{"id":"d","submittedOn":"2026-11-03"}')`,
    ).run();
    db.close();
    const store = sqliteStore(name);
    const found = await store.read((reader) => reader.dossiers({ submittedFrom: '2026-11-03', limit: 1 }));
    expect(found).toEqual({ items: [{ id: 'd', submittedOn: '2026-11-03' }], total: 1 });
    await store.close();
  });

  test('says that it cannot be used while another process keeps the file', async () => {
    const name = file();
    const store = sqliteStore(name, { waitMilliseconds: 20 });
    const other = new DatabaseSync(name);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.write((writer) => writer.putSetting('a', '1'))).rejects.toBeInstanceOf(StoreUnavailableError);
    other.exec('ROLLBACK');
    await store.write((writer) => writer.putSetting('a', '2'));
    expect(await store.read((reader) => reader.setting('a'))).toBe('2');
    other.close();
    await store.close();
  });

  test('refuses a file of a newer version and says so', () => {
    const name = file();
    const db = new DatabaseSync(name);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => sqliteStore(name)).toThrow(/newer version of this server \(schema 99/);
  });

  test('does not let an entry of the log be changed', async () => {
    const name = file();
    const store = sqliteStore(name);
    await store.write((writer) => writer.appendLog('d1', [{ seq: 0, hash: 'h' } as never]));
    const db = new DatabaseSync(name);
    expect(() => db.exec(`UPDATE log SET entry = '{}'`)).toThrow(/only added to/);
    db.close();
    await store.close();
  });
});
