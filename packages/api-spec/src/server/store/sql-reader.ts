import { textsOf, type Dialect } from './dialect.ts';
import { seatKey, whereOf } from './dossier-sql.ts';
import { keptQuery } from './kept-sql.ts';
import { listDossiers } from './list-dossiers.ts';
import type { KnownOrganizations } from './known-organizations.ts';
import { sqlItems } from './sql-items.ts';
import type { Statements } from './statements.ts';
import type { DossierLine, OutboxRecord, Reader } from './store.ts';

/** The reading half of a store in a database, for one transaction: what it has read of the organizations it need not ask again. */
export function sqlReader(statements: Statements, dialect: Dialect, known: KnownOrganizations): Reader {
  const { one, all, value, count, rows } = statements;
  const { among, arrival, textIn } = dialect;
  let organizations: ReturnType<KnownOrganizations> | undefined;
  return {
    dossier: (id) => one('SELECT record FROM dossiers WHERE id = ?', id),
    log: (id) => all('SELECT entry FROM log WHERE dossier_id = ? ORDER BY seq', id),
    dossiers: (query) => listDossiers(statements, dialect, query),
    lines: async (query) => {
      const where = whereOf(dialect, query);
      const found = await rows(
        `SELECT id, procedure, state, final, unit_id, submitted_on, due, CASE WHEN final = 1 THEN ${textIn('record', 'updatedAt')} END AS ended_at,
          (SELECT min(seat) FROM handlers WHERE dossier_id = dossiers.id) AS seat FROM dossiers WHERE ${where.sql}`,
        ...where.values,
      );
      return found.map(lineOfRow);
    },
    draft: (dossierId, personId) =>
      one('SELECT draft FROM drafts WHERE dossier_id = ? AND person_id = ?', dossierId, personId),
    attachment: (id) => one('SELECT record FROM attachments WHERE id = ?', id),
    attachmentBytes: async (id) => {
      const bytes = await value('SELECT bytes FROM attachments WHERE id = ?', id);
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
    },
    attachments: (id) => all(`SELECT record FROM attachments WHERE dossier_id = ? ORDER BY ${arrival}`, id),
    answered: (personId, key) => one('SELECT answer FROM answered WHERE person_id = ? AND key = ?', personId, key),
    outbox: async ({ personId, seats }, limit, before = Number.MAX_SAFE_INTEGER) => {
      const told = `SELECT seq FROM recipients WHERE ${among('who')}`;
      const who = textsOf([personId, ...seats.map(seatKey)]);
      const found = await rows(
        `SELECT intent, seq, at FROM outbox WHERE seq < ? AND seq IN (${told}) ORDER BY seq DESC LIMIT ?`,
        before,
        who,
        limit,
      );
      return {
        // An intent was put into this column, and the two beside it belong to it.
        items: found.map(
          ({ intent, seq, at }) => ({ ...JSON.parse(String(intent)), seq: Number(seq), at }) as OutboxRecord,
        ),
        total: await count(`SELECT count(DISTINCT seq) FROM (${told}) AS told`, who),
      };
    },
    organizations: () => (organizations ??= known(statements)),
    member: (id) => one('SELECT record FROM members WHERE id = ?', id),
    membersOf: (cellIds) =>
      all(`SELECT record FROM members WHERE ${among('cell_id')} ORDER BY ${arrival}`, textsOf(cellIds)),
    members: () => all(`SELECT record FROM members ORDER BY ${arrival}`),
    setting: async (name) => textOf(await value('SELECT value FROM settings WHERE name = ?', name)),
    kept: (collection, id) => one('SELECT record FROM kept WHERE collection = ? AND id = ?', collection, id),
    list: async (collection, query) => {
      const { where, from, order } = keptQuery(dialect, collection, query);
      return {
        items: await all(
          `SELECT record FROM kept WHERE ${where.sql} AND ${from.sql} ORDER BY ${order} LIMIT ?`,
          ...where.values,
          ...from.values,
          query.limit,
        ),
        total: await count(`SELECT count(*) FROM kept WHERE ${where.sql}`, ...where.values),
      };
    },
    items: () => sqlItems(statements, dialect),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A row of columns as a line of a report. */
function lineOfRow(row: Readonly<Record<string, unknown>>): DossierLine {
  const text = (name: string): string | undefined => textOf(row[name]);
  const [unitId, submittedOn, due, seat] = [text('unit_id'), text('submitted_on'), text('due'), text('seat')];
  const endedAt = text('ended_at');
  return {
    id: String(row['id']),
    procedure: String(row['procedure']),
    state: String(row['state']),
    final: Number(row['final']) === 1,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(submittedOn === undefined ? {} : { submittedOn }),
    // What has no deadline stands at the end of the lists.
    ...(due === undefined || due.startsWith('9999') ? {} : { dueOn: due }),
    ...(seat === undefined ? {} : { heldBy: seat.slice(0, seat.lastIndexOf('/')) }),
  };
}
