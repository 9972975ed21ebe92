import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type PostgresServer } from '../src/server/internal/testing/postgres-server.ts';
import { postgresStore } from '../src/server/store/postgres.ts';
import { sqliteStore } from '../src/server/store/sqlite.ts';
import type { Store } from '../src/server/store/store.ts';
import { fillPostgres } from './fill-postgres.ts';
import { fillSqlite } from './fill-sqlite.ts';

/** A filled store that waits to be opened. */
export interface Place {
  readonly address: string;
  bytes(): Promise<number>;
  remove(): Promise<void>;
}

/** A kind of store to measure. */
export interface Kind {
  make(count: number): Promise<Place>;
  open(address: string): Store;
}

/** Every store that keeps dossiers outside its process, as durable as in service. */
export const kinds: Readonly<Record<string, Kind>> = {
  SQLite: {
    make: async (count) => {
      const folder = mkdtempSync(join(tmpdir(), 'tthc-bench-'));
      const address = join(folder, 'dossiers.sqlite');
      const remove = async () => rmSync(folder, { recursive: true, force: true });
      try {
        await fillSqlite(address, count);
      } catch (cause) {
        await remove();
        throw cause;
      }
      return { address, bytes: async () => statSync(address).size, remove };
    },
    open: sqliteStore,
  },
  PostgreSQL: {
    make: async (count) => {
      const server = await startPostgres({ durable: true });
      const address = await filled(server, count);
      return { address, bytes: () => sizeOf(address), remove: () => server.stop() };
    },
    open: postgresStore,
  },
};

async function filled(server: PostgresServer, count: number): Promise<string> {
  try {
    const address = await server.database();
    await fillPostgres(address, count);
    return address;
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

async function sizeOf(address: string): Promise<number> {
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes');
  await client.end();
  return Number(rows[0]?.bytes);
}

/** A kind of store by its name. */
export function kindOf(name: string): Kind {
  const kind = kinds[name];
  if (!kind) throw new RangeError(`No store is called ${name}. There are: ${Object.keys(kinds).join(', ')}.`);
  return kind;
}
