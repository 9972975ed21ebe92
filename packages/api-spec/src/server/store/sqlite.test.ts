import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { seed } from '../seed/seed.ts';
import { storeContract } from '../internal/testing/store-contract.ts';
import { sqliteStore } from './sqlite.ts';

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
