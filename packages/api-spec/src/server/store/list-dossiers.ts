import type { Dialect } from './dialect.ts';
import { afterOf, always, whereOf } from './dossier-sql.ts';
import type { Statements } from './statements.ts';
import type { DossierQuery, DossierRecord } from './store.ts';

/** A page of dossiers, and how many there are on all pages. */
export async function listDossiers(
  { all, count, rows }: Statements,
  dialect: Dialect,
  { after, limit, ...query }: DossierQuery,
): Promise<{ readonly items: readonly DossierRecord[]; readonly total: number }> {
  const where = whereOf(dialect, query);
  const from = afterOf(after);
  if (where === always) {
    // All there are stand in their order already.
    const page = `SELECT record FROM dossiers WHERE ${from.sql} ORDER BY ${order} LIMIT ?`;
    return {
      items: await all(page, ...from.values, limit),
      total: await count('SELECT count(*) FROM dossiers'),
    };
  }
  // What is found is found once, to be counted and put in order; only the records of the page are read. Left to itself a
  // database would sometimes go through all dossiers in order, in the hope of finding a page of them soon.
  const found = await rows(
    `WITH found AS MATERIALIZED (SELECT id, due, opened_at FROM dossiers WHERE ${where.sql}),
       page AS MATERIALIZED (SELECT id FROM found WHERE ${from.sql} ORDER BY ${order} LIMIT ?)
     SELECT record, (SELECT count(*) FROM found) AS total FROM dossiers WHERE id IN (SELECT id FROM page) ORDER BY ${order}`,
    ...where.values,
    ...from.values,
    limit,
  );
  const [first] = found;
  if (!first)
    return {
      items: [],
      // Behind the last page there still is a number of all.
      total: after ? await count(`SELECT count(*) FROM dossiers WHERE ${where.sql}`, ...where.values) : 0,
    };
  return {
    // The writer put records into this column.
    items: found.map(({ record }) => JSON.parse(String(record)) as DossierRecord),
    total: Number(first['total']),
  };
}

const order = 'due, opened_at DESC, id';
