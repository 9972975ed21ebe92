import { mkdtempSync, rmSync, statSync, writeFileSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../server/internal/testing/fresh-database.ts';
import { scenario } from '../server/scenarios/scenario.ts';
import { seed } from '../server/seed/seed.ts';
import { memoryStore } from '../server/store/memory.ts';
import { postgresStore } from '../server/store/postgres.ts';
import { sqliteStore } from '../server/store/sqlite.ts';
import type { Store } from '../server/store/store.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = '2026-11-22T08:00:00+07:00';
let files = 0;
const file = (): string => join(folder, `${(files += 1)}.jsonl.gz`);

/** A store with a dossier of every kind of thing a store holds. */
async function filled<Kept extends Store>(store: Kept): Promise<Kept> {
  await store.load(await (await scenario('transfer/awaiting-base')).store.snapshot());
  await store.write(async (writer) => {
    await writer.putAnswered({ personId: 'p', key: 'k', fingerprint: 'f', status: 200, headers: {}, body: '{}', at });
    await writer.keep('bankTransactions', {
      id: 't',
      owner: 'o',
      sort: at,
      amountDong: 1,
      note: 'Đảng phí',
      matched: false,
    });
    await writer.putDraft({ dossierId: 'd', personId: 'p', event: 'SUBMIT', input: {}, savedAt: at, revision: 1 });
    await writer.putSetting('secret', 'of this installation');
  });
  return store;
}

async function contents(store: Store): Promise<readonly string[]> {
  return store.read(async (reader) => {
    const items: string[] = [];
    for await (const item of reader.items())
      items.push(JSON.stringify('bytes' in item ? { ...item, bytes: [...item.bytes] } : item));
    return items.sort();
  });
}

/** A backup with its lines changed and its checksum as it was. */
function changed(from: string, change: (lines: string[]) => readonly string[]): string {
  const lines = gunzipSync(readFileSync(from)).toString('utf8').trimEnd().split('\n');
  const to = file();
  writeFileSync(to, gzipSync(`${change(lines).join('\n')}\n`));
  return to;
}

describe('a backup', () => {
  test('goes from SQLite to PostgreSQL to memory without losing anything', async () => {
    const sqlite = await filled(sqliteStore(join(folder, 'a.sqlite')));
    const postgres = postgresStore(await freshDatabase());
    const memory = memoryStore();
    const before = await contents(sqlite);
    const [first, second] = [file(), file()];
    const counts = await backup(sqlite, first, at);
    expect(counts).toMatchObject({ organizations: 1, dossier: 1, attachment: 2, answered: 1, draft: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(before.length);
    expect(await restore(postgres, first)).toEqual(counts);
    expect(await contents(postgres)).toEqual(before);
    await backup(postgres, second, at);
    await restore(memory, second);
    expect(await contents(memory)).toEqual(before);
    expect(await memory.read((reader) => reader.setting('secret'))).toBeUndefined();
    await Promise.all([sqlite.close(), postgres.close()]);
  });

  test('can be read by its owner alone, and leaves nothing behind that is half written', async () => {
    const target = file();
    await backup(await filled(memoryStore()), target, at);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(existsSync(`${target}.part`)).toBe(false);
    const nowhere = join(folder, 'no', 'such', 'folder');
    await expect(backup(memoryStore(seed), nowhere, at)).rejects.toThrow(/ENOENT/);
  });

  test('replaces nothing unless it is told to', async () => {
    const target = file();
    await backup(await filled(memoryStore()), target, at);
    const store = memoryStore(seed);
    const before = await contents(store);
    await expect(restore(store, target)).rejects.toThrow(/not empty/);
    expect(await contents(store)).toEqual(before);
    await restore(store, target, { force: true });
    expect(await contents(store)).not.toEqual(before);
    expect((await store.read((reader) => reader.dossiers({ limit: 10 }))).total).toBe(1);
  });

  test.each([
    [
      'a changed entry of a log',
      /log of dossier .* broken at entry 0: hash/,
      (line: string) => line.replace('"seq":0,"at":"2', '"seq":0,"at":"1'),
    ],
    [
      'a changed state',
      /is not what its log says/,
      (line: string) => line.replace('"state":"base-review"', '"state":"received"'),
    ],
    ['other bytes of a file', /has other bytes/, (line: string) => line.replace('"bytes":"', '"bytes":"AAAA')],
    ['a changed member', /checksum/, (line: string) => line.replace('"fullName":"', '"fullName":"X')],
  ])('is refused whole with %s', async (_, message, change) => {
    const target = file();
    await backup(await filled(memoryStore()), target, at);
    const damaged = changed(target, (lines) => lines.map(change));
    expect(gunzipSync(readFileSync(damaged)).equals(gunzipSync(readFileSync(target)))).toBe(false);
    for (const store of [memoryStore(), sqliteStore(join(folder, `${(files += 1)}.sqlite`))]) {
      await expect(restore(store, damaged)).rejects.toThrow(message);
      expect(await contents(store)).toEqual([]);
      await store.close();
    }
  });

  test('is refused when it breaks off, goes on, lost a line, or is something else', async () => {
    const target = file();
    await backup(await filled(memoryStore()), target, at);
    const cut = file();
    writeFileSync(cut, readFileSync(target).subarray(0, -200));
    const other = file();
    writeFileSync(other, 'no backup');
    const attempts: readonly (readonly [string, RegExp])[] = [
      [cut, /cannot be read as a backup: unexpected end of file/],
      [other, /cannot be read as a backup: incorrect header/],
      [changed(target, (lines) => lines.slice(0, -1)), /breaks off/],
      [changed(target, (lines) => lines.toSpliced(3, 1)), /checksum/],
      [changed(target, (lines) => [...lines, lines[1]!]), /goes on/],
      [changed(target, (lines) => ['{"format":"other"}', ...lines.slice(1)]), /no backup of this service/],
      [
        changed(target, (lines) => [lines[0]!.replace('"version":1', '"version":9'), ...lines.slice(1)]),
        /has format 9/,
      ],
      [changed(target, (lines) => ['nonsense', ...lines]), /no backup, or it is damaged/],
      [join(folder, 'missing'), /ENOENT/],
    ];
    const store = memoryStore();
    for (const [from, message] of attempts) await expect(restore(store, from), from).rejects.toThrow(message);
    expect(await contents(store)).toEqual([]);
  });
});
