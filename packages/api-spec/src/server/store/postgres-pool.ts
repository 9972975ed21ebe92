import pg, { type Pool, type PoolClient } from 'pg';
import { statementsOf, type Row, type SqlValue, type Statements } from './statements.ts';

// JSON stays text, as in the other database; whole numbers come as numbers: none of ours is beyond 2^53.
const asItIs = (value: string): string => value;
const parsers: Readonly<Record<number, (value: string) => unknown>> = { 114: asItIs, 20: Number };
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
};

/** Connections to the database of an address. */
export function poolOf(connectionString: string, max: number): Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    connectionTimeoutMillis: 10_000,
    // A process that stands still in the middle must not hold the others up for ever.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: 'tthc-api',
  });
  // Whoever uses a connection that breaks hears of it by the failure of a statement; one that nobody uses is replaced.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

/** The statements of a connection. Every failure is told, also one that whoever sent the statement makes something else of. */
export function postgresStatements(client: PoolClient, failed: (cause: unknown) => void): Statements {
  return statementsOf(async (sql, values) => {
    try {
      return (await client.query<Row>({ ...numbered(sql), values: values.map(storable) })).rows;
    } catch (cause) {
      failed(cause);
      throw cause;
    }
  });
}

// The texts are those of our own sources: some hundred.
const known = new Map<string, { readonly name?: string; readonly text: string }>();

/**
 * A statement with its question marks numbered. Under a name the server remembers its plan; where a list decides how many rows
 * there are, one plan for all lists would be wrong for most, so those are planned each time.
 */
function numbered(sql: string): { readonly name?: string; readonly text: string } {
  const before = known.get(sql);
  if (before) return before;
  let count = 0;
  const text = sql.replaceAll('?', () => `$${(count += 1)}`);
  const made = text.includes('= ANY (') ? { text } : { name: `s${known.size}`, text };
  known.set(sql, made);
  return made;
}

/** A value as PostgreSQL takes it: its texts have no NUL, and nothing of ours contains one. */
const storable = (value: SqlValue): SqlValue | Buffer =>
  typeof value === 'string'
    ? value.replaceAll('\0', '\uFFFD')
    : value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      : value;
