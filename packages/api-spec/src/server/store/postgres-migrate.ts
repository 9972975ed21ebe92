import type { Pool } from 'pg';
import { migrations } from './postgres-schema.ts';

/** Runs what is missing of the schema, in one transaction; of several processes that start at once one does it. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    // Goes with the transaction. The number means nothing but "the schema of this service".
    await client.query('BEGIN; SELECT pg_advisory_xact_lock(7474863)');
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
    const { rows } = await client.query<{ readonly version: number }>('SELECT version FROM schema_version');
    const version = rows[0]?.version ?? 0;
    if (version > migrations.length)
      throw new Error(
        `The database was written by a newer version of this server (schema ${version}, this one knows ${migrations.length}).`,
      );
    for (const step of migrations.slice(version)) await client.query(step);
    if (version < migrations.length) {
      await client.query('DELETE FROM schema_version');
      await client.query('INSERT INTO schema_version (version) VALUES ($1)', [migrations.length]);
    }
    await client.query('COMMIT');
    client.release();
  } catch (cause) {
    // The transaction ends with its connection.
    client.release(true);
    throw cause;
  }
}
