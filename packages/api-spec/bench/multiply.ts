import { marks } from './templates.ts';

/** A column of a table, and how its value is copied. */
export interface Column {
  readonly name: string;
  /** Text and JSON name their new owners; the database gives `given` ones itself. */
  readonly kind: 'text' | 'json' | 'given' | 'other';
}

/** A table with its columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

/**
 * The statements that multiply what is stored, in SQL that both databases speak. They read two tables: `plan` (n, dossier,
 * member, b, d) with a line per copy of a dossier, and `blocks` (n, b) with a line per copy of the registers.
 */
export function multiplying(tables: readonly Table[], organizations: number): readonly string[] {
  return tables.flatMap(({ name, columns }) => {
    const has = (column: string): boolean => columns.some((one) => one.name === column);
    const copied = columns.filter(({ kind }) => kind !== 'given');
    const into = (dossier: string | undefined): string => {
      const values = copied.map((column) => valueOf(column, dossier, organizations));
      return `INSERT INTO ${name} (${copied.map((column) => column.name).join(', ')}) SELECT ${values.join(', ')}`;
    };
    // The lines of the plan come first, so that copies lie in the order of their numbers.
    if (name === 'dossiers') return [`${into('p.d')} FROM plan p CROSS JOIN dossiers t WHERE t.id = p.dossier`];
    if (has('dossier_id')) return [`${into('p.d')} FROM plan p CROSS JOIN ${name} t WHERE t.dossier_id = p.dossier`];
    if (name === 'organizations')
      return [`${into(undefined)} FROM blocks p CROSS JOIN organizations t WHERE t.place < ${organizations}`];
    if (name !== 'members') return [];
    return [
      // Officers first: this looks through all members there are so far.
      `${into(undefined)} FROM blocks p CROSS JOIN members t WHERE t.id LIKE '%${marks.registers}'`,
      `${into('p.d')} FROM plan p CROSS JOIN members t WHERE t.id = p.member`,
    ];
  });
}

function valueOf({ name, kind }: Column, dossier: string | undefined, organizations: number): string {
  if (name === 'place') return `t.place + p.n * ${organizations}`;
  if (kind === 'other') return `t.${name}`;
  const text = kind === 'json' ? `CAST(t.${name} AS TEXT)` : `t.${name}`;
  const shared = `replace(${text}, '${marks.registers}', p.b)`;
  const own = dossier === undefined ? shared : `replace(${shared}, '${marks.dossier}', ${dossier})`;
  return kind === 'json' ? `CAST(${own} AS JSON)` : own;
}
