import type { Organization } from '@tthc-dang/core';
import { keptQuery } from './kept-sql.ts';
import { afterOf, seatKey, whereOf } from './dossier-sql.ts';
import type { Statements } from './statements.ts';
import type { Reader } from './store.ts';

/** The organizations as they were last read; they are asked for often and change hardly ever. */
export interface KeptOrganizations {
  get(read: () => readonly Organization[]): readonly Organization[];
  forget(): void;
}

/** The reading half of the SQLite store. */
export function sqliteReader({ one, all, raw }: Statements, organizations: KeptOrganizations): Reader {
  return {
    dossier: async (id) => one('SELECT record FROM dossiers WHERE id = ?', id),
    log: async (id) => all('SELECT entry FROM log WHERE dossier_id = ? ORDER BY seq', id),
    dossiers: async ({ after, limit, ...query }) => {
      const where = whereOf(query);
      const from = afterOf(after);
      return {
        items: all(
          `SELECT record FROM dossiers WHERE ${where.sql} AND ${from.sql} ORDER BY due, opened_at DESC, id LIMIT ?`,
          ...where.values,
          ...from.values,
          limit,
        ),
        total: one(`SELECT count(*) FROM dossiers WHERE ${where.sql}`, ...where.values) ?? 0,
      };
    },
    draft: async (dossierId, personId) =>
      one('SELECT draft FROM drafts WHERE dossier_id = ? AND person_id = ?', dossierId, personId),
    attachment: async (id) => one('SELECT record FROM attachments WHERE id = ?', id),
    attachmentBytes: async (id) => {
      const bytes = raw('SELECT bytes FROM attachments WHERE id = ?', id);
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
    },
    attachments: async (id) => all('SELECT record FROM attachments WHERE dossier_id = ? ORDER BY rowid', id),
    answered: async (personId, key) =>
      one('SELECT answer FROM answered WHERE person_id = ? AND key = ?', personId, key),
    outbox: async ({ personId, seats }, limit, before = Number.MAX_SAFE_INTEGER) => {
      const told = 'SELECT seq FROM recipients WHERE who IN (SELECT value FROM json_each(?))';
      const who = JSON.stringify([personId, ...seats.map(seatKey)]);
      return {
        items: all(
          `SELECT json_set(intent, '$.seq', seq, '$.at', at) FROM outbox WHERE seq < ? AND seq IN (${told}) ORDER BY seq DESC LIMIT ?`,
          before,
          who,
          limit,
        ),
        total: one(`SELECT count(DISTINCT seq) FROM (${told})`, who) ?? 0,
      };
    },
    organizations: async () => organizations.get(() => all('SELECT record FROM organizations ORDER BY place')),
    member: async (id) => one('SELECT record FROM members WHERE id = ?', id),
    membersOf: async (cellIds) =>
      all(
        'SELECT record FROM members WHERE cell_id IN (SELECT value FROM json_each(?)) ORDER BY rowid',
        JSON.stringify(cellIds),
      ),
    members: async () => all('SELECT record FROM members ORDER BY rowid'),
    setting: async (name) => textOf(raw('SELECT value FROM settings WHERE name = ?', name)),
    kept: async (collection, id) => one('SELECT record FROM kept WHERE collection = ? AND id = ?', collection, id),
    list: async (collection, query) => {
      const { where, from, order } = keptQuery(collection, query);
      return {
        items: all(
          `SELECT record FROM kept WHERE ${where.sql} AND ${from.sql} ORDER BY ${order} LIMIT ?`,
          ...where.values,
          ...from.values,
          query.limit,
        ),
        total: one(`SELECT count(*) FROM kept WHERE ${where.sql}`, ...where.values) ?? 0,
      };
    },
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
