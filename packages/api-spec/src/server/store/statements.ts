/** A value as SQLite takes it. */
export type SqlValue = string | number | null | Uint8Array;

/** SQL statements, prepared once. A first column that is text is JSON and comes back as what it says. */
export interface Statements {
  one<T>(sql: string, ...values: SqlValue[]): T | undefined;
  all<T>(sql: string, ...values: SqlValue[]): T[];
  /** The first column of the first row as it is. */
  raw(sql: string, ...values: SqlValue[]): unknown;
  run(sql: string, ...values: SqlValue[]): void;
}
