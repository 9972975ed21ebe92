/** A value for a question mark; several texts are taken as a list of them. */
export type SqlValue = string | number | null | Uint8Array | readonly string[];

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs a statement with the values for its question marks. */
export type Query = (sql: string, values: readonly SqlValue[]) => Promise<readonly Row[]>;

/** SQL statements inside one transaction. */
export interface Statements {
  /** The JSON of the first column of each row. */
  all<T>(sql: string, ...values: SqlValue[]): Promise<T[]>;
  /** The JSON of the first column of the first row. */
  one<T>(sql: string, ...values: SqlValue[]): Promise<T | undefined>;
  /** The first column of the first row as it is. */
  value(sql: string, ...values: SqlValue[]): Promise<unknown>;
  count(sql: string, ...values: SqlValue[]): Promise<number>;
  rows(sql: string, ...values: SqlValue[]): Promise<readonly Row[]>;
  run(sql: string, ...values: SqlValue[]): Promise<void>;
}

/** The statements of a connection that can run them. */
export function statementsOf(query: Query): Statements {
  const first = (row: Row | undefined): unknown => row && Object.values(row)[0];
  // The columns hold what the writer put there, so what they say is of the types of the port.
  const parsed = <T>(row: Row): T => JSON.parse(String(first(row))) as T;
  return {
    all: async <T>(sql: string, ...values: SqlValue[]) => (await query(sql, values)).map((row) => parsed<T>(row)),
    one: async <T>(sql: string, ...values: SqlValue[]) => {
      const [row] = await query(sql, values);
      return row && parsed<T>(row);
    },
    value: async (sql, ...values) => first((await query(sql, values))[0]),
    count: async (sql, ...values) => Number(first((await query(sql, values))[0]) ?? 0),
    rows: (sql, ...values) => query(sql, values),
    run: async (sql, ...values) => void (await query(sql, values)),
  };
}
