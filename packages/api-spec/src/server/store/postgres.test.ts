import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../internal/testing/fresh-database.ts';
import { storeContract } from '../internal/testing/store-contract.ts';
import { seed } from '../seed/seed.ts';
import { postgresStore } from './postgres.ts';
import { StoreUnavailableError } from './unavailable.ts';

const clients: pg.Client[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end())));
async function clientOf(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  clients.push(client);
  await client.connect();
  return client;
}

describe('PostgreSQL store', () => {
  storeContract(async () => postgresStore(await freshDatabase()));

  test('makes its schema once when several processes start at the same time', async () => {
    const url = await freshDatabase();
    const stores = Array.from({ length: 4 }, () => postgresStore(url));
    await Promise.all(stores.map((store, at) => store.write((writer) => writer.putSetting(`s${at}`, 'here'))));
    for (const at of stores.keys()) expect(await stores[0]!.read((reader) => reader.setting(`s${at}`))).toBe('here');
    await Promise.all(stores.map((store) => store.close()));
  });

  test('refuses a database of a newer version and says so', async () => {
    const url = await freshDatabase();
    const client = await clientOf(url);
    await client.query('CREATE TABLE schema_version (version INTEGER); INSERT INTO schema_version VALUES (99)');
    const store = postgresStore(url);
    await expect(store.read((reader) => reader.members())).rejects.toThrow(/newer version of this server \(schema 99/);
    await store.close();
  });

  test('does not let an entry of the log be changed', async () => {
    const url = await freshDatabase();
    const store = postgresStore(url);
    // The store keeps entries and does not judge them.
    await store.write((writer) => writer.appendLog('d1', [{ seq: 0, hash: 'h' } as never]));
    const client = await clientOf(url);
    await expect(client.query(`UPDATE log SET entry = '{}'`)).rejects.toThrow(/only added to/);
    await store.close();
  });

  test('hears of organizations that another process has changed', async () => {
    const url = await freshDatabase();
    const [one, other] = [postgresStore(url), postgresStore(url)];
    await one.load(seed);
    expect(await other.read((reader) => reader.organizations())).toEqual(seed.organizations);
    await one.write((writer) => writer.putOrganizations(seed.organizations.slice(0, 2)));
    expect(await other.read((reader) => reader.organizations())).toHaveLength(2);
    await Promise.all([one.close(), other.close()]);
  });

  test('reads one state of the data from beginning to end, while others write', async () => {
    const store = postgresStore(await freshDatabase());
    await store.write((writer) => writer.putSetting('a', 'before'));
    const seen = await store.read(async (reader) => {
      const first = await reader.setting('a');
      await store.write((writer) => writer.putSetting('a', 'after'));
      return [first, await reader.setting('a')];
    });
    expect(seen).toEqual(['before', 'before']);
    expect(await store.read((reader) => reader.setting('a'))).toBe('after');
    await store.close();
  });

  test('counts on, without gaps and without repetitions, for many writers of two processes', async () => {
    const url = await freshDatabase();
    const stores = [postgresStore(url), postgresStore(url)];
    const numbers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => stores[at % 2]!.write((writer) => writer.next('n'))),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    await Promise.all(stores.map((store) => store.close()));
  });

  test('lets no two writers decide on what the other is changing', async () => {
    const store = postgresStore(await freshDatabase());
    await store.write(async (writer) => {
      await writer.putSetting('duty-a', 'yes');
      await writer.putSetting('duty-b', 'yes');
    });
    // Each may go off duty as long as the other stays: side by side, both would see the other stay.
    const leave = (own: string, other: string) =>
      store.write(async (writer) => {
        if ((await writer.setting(other)) === 'yes') await writer.putSetting(own, 'no');
      });
    await Promise.all([leave('duty-a', 'duty-b'), leave('duty-b', 'duty-a')]);
    const left = await store.read(async (reader) => [await reader.setting('duty-a'), await reader.setting('duty-b')]);
    expect(new Set(left)).toEqual(new Set(['no', 'yes']));
    await store.close();
  });

  test('a connection that breaks in the middle leaves nothing, says so, and the next works', async () => {
    const url = await freshDatabase();
    const store = postgresStore(url);
    await store.write((writer) => writer.putSetting('a', '1'));
    const operator = await clientOf(url);
    const broken = store.write(async (writer) => {
      await writer.putSetting('a', '2');
      await operator.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      await writer.putSetting('b', '2');
    });
    await expect(broken).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(await store.read((reader) => reader.setting('a'))).toBe('1');
    expect(await store.read((reader) => reader.setting('b'))).toBeUndefined();
    await store.write((writer) => writer.putSetting('a', '3'));
    expect(await store.read((reader) => reader.setting('a'))).toBe('3');
    await store.close();
  });

  test('says that it cannot be used when there is no database', async () => {
    const store = postgresStore('postgres://nobody@127.0.0.1:1/none');
    await expect(store.read((reader) => reader.members())).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.write((writer) => writer.next('n'))).rejects.toBeInstanceOf(StoreUnavailableError);
    await store.close();
  });

  test('a statement that failed is not forgotten when the work goes on', async () => {
    const store = postgresStore(await freshDatabase());
    const swallowing = store.write(async (writer) => {
      await writer.putSetting('a', '1');
      await writer.putAttachment({ id: null } as never, new Uint8Array()).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(/null value/);
    expect(await store.read((reader) => reader.setting('a'))).toBeUndefined();
    await store.close();
  });
});
