/** What two databases say differently; all other SQL is the same text for both. */
export interface Dialect {
  /** A table with the column `value`, made of the texts in the one question mark. */
  readonly each: string;
  /** That a column is one of the texts in the one question mark. */
  among(column: string): string;
  /** That a column contains the text in the one question mark. */
  contains(column: string): string;
  /** A text in a column of JSON. */
  textIn(column: string, name: string): string;
  /** The column by which rows stand in the order in which they came. */
  readonly arrival: string;
}

export const sqliteDialect: Dialect = {
  each: 'json_each(?)',
  among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
  contains: (column) => `instr(${column}, ?) > 0`,
  textIn: (column, name) => `json_extract(${column}, '$.${name}')`,
  arrival: 'rowid',
};

export const postgresDialect: Dialect = {
  each: 'unnest(?::text[]) AS each (value)',
  among: (column) => `${column} = ANY (?::text[])`,
  contains: (column) => `strpos(${column}, ?) > 0`,
  textIn: (column, name) => `(${column}::json ->> '${name}')`,
  arrival: 'arrival',
};

/** Texts for `each` and `among`, each once. No database of ours keeps a NUL, so nothing is found by one. */
export const textsOf = (values: Iterable<string>): readonly string[] =>
  [...new Set(values)].filter((value) => !value.includes('\0'));
