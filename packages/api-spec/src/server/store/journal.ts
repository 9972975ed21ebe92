/** A map whose changes can be taken back. */
export interface Table<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  values(): Value[];
  entries(): Readonly<Record<string, Value>>;
  size(): number;
}

/** Tables that commit and roll back together. */
export interface Journal {
  table<Value>(): Table<Value>;
  commit(): void;
  rollback(): void;
  /** Empties every table but these. */
  clear(but: readonly unknown[]): void;
}

/** Makes tables that remember how to undo what was done since the last commit. */
export function journaled(): Journal {
  const all: { readonly table: unknown; readonly empty: () => void }[] = [];
  let undo: (() => void)[] = [];

  return {
    table<Value>(): Table<Value> {
      const map = new Map<string, Value>();
      const remember = (key: string): void => {
        const had = map.has(key);
        const before = map.get(key);
        // What was there was a value of this table.
        undo.push(() => (had ? map.set(key, before as Value) : map.delete(key)));
      };
      const table: Table<Value> = {
        get: (key) => map.get(key),
        set: (key, value) => {
          remember(key);
          map.set(key, value);
        },
        delete: (key) => {
          remember(key);
          map.delete(key);
        },
        values: () => [...map.values()],
        entries: () => Object.fromEntries(map),
        size: () => map.size,
      };
      all.push({
        table,
        empty: () => {
          const before = [...map];
          undo.push(() => {
            for (const [key, value] of before) map.set(key, value);
          });
          map.clear();
        },
      });
      return table;
    },
    commit: () => {
      undo = [];
    },
    rollback: () => {
      for (const step of undo.reverse()) step();
      undo = [];
    },
    clear: (but) => {
      for (const { table, empty } of all) if (!but.includes(table)) empty();
    },
  };
}
