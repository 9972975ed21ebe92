import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { postgresStore } from '../server/store/postgres.ts';
import { sqliteStore } from '../server/store/sqlite.ts';
import type { Store } from '../server/store/store.ts';

/** A store that is open, and where it is, without any password. */
export interface OpenStore {
  readonly store: Store;
  readonly place: string;
}

/**
 * Opens the store that the environment names: the PostgreSQL of `DATABASE_URL`, otherwise the SQLite file of `TTHC_DATA`,
 * otherwise one below the folder. `:memory:` keeps nothing.
 */
export function openStore(env: Readonly<Record<string, string | undefined>>, folder: string): OpenStore {
  const url = env['DATABASE_URL'];
  if (url) return { store: postgresStore(url), place: withoutPassword(url) };
  const file = env['TTHC_DATA'] ?? join(folder, '.data', 'tthc.sqlite');
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return { store: sqliteStore(file), place: file };
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
