import pg from 'pg';
import { postgresStore } from '../src/server/store/postgres.ts';
import { multiplying, type Column } from './multiply.ts';
import { copiesOf, registersOf } from './plan.ts';
import { templates } from './templates.ts';

const kinds: Readonly<Record<string, Column['kind']>> = { text: 'text', json: 'json', jsonb: 'json' };

/** Fills a database with so many dossiers: the store itself keeps the templates, the database then multiplies them. */
export async function fillPostgres(url: string, count: number): Promise<void> {
  const { snapshot, twenty } = await templates();
  const store = postgresStore(url);
  await store.load(snapshot);
  await store.close();

  const client = new pg.Client(url);
  await client.connect();
  await client.query('CREATE TEMP TABLE plan (n INTEGER, dossier TEXT, member TEXT, b TEXT, d TEXT)');
  await client.query('CREATE TEMP TABLE blocks (n INTEGER, b TEXT)');
  for (const lines of copiesOf(twenty, count))
    await client.query(
      'INSERT INTO plan SELECT * FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[])',
      [
        lines.map(({ n }) => n),
        lines.map(({ template }) => template.dossierId),
        lines.map(({ template }) => template.memberId),
        lines.map(({ registers }) => registers),
        lines.map(({ dossier }) => dossier),
      ],
    );
  const all = registersOf(count);
  await client.query('INSERT INTO blocks SELECT * FROM unnest($1::integer[], $2::text[])', [
    all.map(({ n }) => n),
    all.map(({ registers }) => registers),
  ]);
  await client.query('ANALYZE plan; ANALYZE blocks');
  for (const statement of multiplying(await tablesOf(client), snapshot.organizations.length))
    await client.query(statement);
  // What the database does of its own accord after a while.
  await client.query('VACUUM ANALYZE');
  // What was filled in is on the disk before anything is measured.
  await client.query('CHECKPOINT');
  await client.end();
}

async function tablesOf(client: pg.Client): Promise<Parameters<typeof multiplying>[0]> {
  const { rows } = await client.query<{ name: string; columns: (Column & { type: string; given: boolean })[] }>(
    `SELECT table_name AS name,
       json_agg(json_build_object('name', column_name, 'type', data_type, 'given', is_identity = 'YES')) AS columns
     FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name`,
  );
  return rows.map(({ name, columns }) => ({
    name,
    columns: columns.map((one) => ({ name: one.name, kind: one.given ? 'given' : (kinds[one.type] ?? 'other') })),
  }));
}
