import type { KeptQuery } from './collections.ts';
import { textsOf, type Dialect } from './dialect.ts';
import { always, type Where } from './dossier-sql.ts';
import type { SqlValue } from './statements.ts';

/** The conditions and the order of a list of a collection. Values never become part of the text. */
export function keptQuery(
  { among }: Dialect,
  collection: string,
  { owners, open, after, descending }: KeptQuery,
): { readonly where: Where; readonly from: Where; readonly order: string } {
  const parts = ['collection = ?'];
  const values: SqlValue[] = [collection];
  if (owners) {
    parts.push(among('owner'));
    values.push(textsOf(owners));
  }
  if (open) parts.push('open = 1');
  const [beyond, direction] = descending ? ['<', ' DESC'] : ['>', ''];
  return {
    where: { sql: parts.join(' AND '), values },
    from: after ? { sql: `(sort, id) ${beyond} (?, ?)`, values: [after.sort, after.id] } : always,
    order: `sort${direction}, id${direction}`,
  };
}
