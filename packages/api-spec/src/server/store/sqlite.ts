import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Instant, NotificationIntent, Organization } from '@tthc-dang/core';
import { afterOf, seatKey, whereOf } from './dossier-sql.ts';
import { queue } from './queue.ts';
import { migrations, tables } from './schema.ts';
import { dueOf, type Store, type Writer } from './store.ts';

/** A store in one file, kept by SQLite. What a write has answered is on the disk, also after a crash. `:memory:` keeps nothing. */
export function sqliteStore(file: string): Store {
  const db = new DatabaseSync(file);
  // FULL waits for the disk at every commit, also in WAL.
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
  );
  migrate(db, file);
  const inTurn = queue();
  const { one, all, run } = statementsOf(db);
  // Read often and changed hardly ever.
  let organizations: readonly Organization[] | undefined;

  const writer: Writer = {
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
      const bytes = db.prepare('SELECT bytes FROM attachments WHERE id = ?').get(id)?.['bytes'];
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
    },
    attachments: async (id) => all('SELECT record FROM attachments WHERE dossier_id = ? ORDER BY rowid', id),
    answered: async (personId, key) =>
      one('SELECT answer FROM answered WHERE person_id = ? AND key = ?', personId, key),
    outbox: async ({ personId, seats }, limit, before = Number.MAX_SAFE_INTEGER) =>
      all(
        `SELECT json_set(intent, '$.seq', seq, '$.at', at) FROM outbox
         WHERE seq < ? AND seq IN (SELECT seq FROM recipients WHERE who IN (SELECT value FROM json_each(?))) ORDER BY seq DESC LIMIT ?`,
        before,
        JSON.stringify([personId, ...seats.map(seatKey)]),
        limit,
      ),
    organizations: async () => (organizations ??= all('SELECT record FROM organizations ORDER BY place')),
    member: async (id) => one('SELECT record FROM members WHERE id = ?', id),
    membersOf: async (cellIds) =>
      all(
        'SELECT record FROM members WHERE cell_id IN (SELECT value FROM json_each(?)) ORDER BY rowid',
        JSON.stringify(cellIds),
      ),
    members: async () => all('SELECT record FROM members ORDER BY rowid'),
    setting: async (name) => textOf(db.prepare('SELECT value FROM settings WHERE name = ?').get(name)?.['value']),

    putDossier: async (record) => {
      const { id, procedure, state, final, revision, memberId, initiatorId, assignee, openedAt, lapsesOn, search } =
        record;
      run(
        `INSERT INTO dossiers (id, procedure, state, final, revision, member_id, initiator_id, assignee, opened_at, due, lapses_on, search, record)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, final = excluded.final, revision = excluded.revision, initiator_id = excluded.initiator_id,
           assignee = excluded.assignee, due = excluded.due, lapses_on = excluded.lapses_on, search = excluded.search, record = excluded.record`,
        id,
        procedure,
        state,
        final ? 1 : 0,
        revision,
        memberId,
        initiatorId,
        assignee ?? null,
        openedAt,
        dueOf(record),
        lapsesOn ?? null,
        search,
        JSON.stringify(record),
      );
      run('DELETE FROM readers WHERE dossier_id = ?', id);
      for (const organizationId of new Set(record.readers))
        run('INSERT INTO readers (organization_id, dossier_id) VALUES (?, ?)', organizationId, id);
      run('DELETE FROM handlers WHERE dossier_id = ?', id);
      for (const seat of new Set(record.handlers.map(seatKey)))
        run('INSERT INTO handlers (seat, dossier_id) VALUES (?, ?)', seat, id);
    },
    appendLog: async (id, entries) => {
      const length = one<number>('SELECT count(*) FROM log WHERE dossier_id = ?', id) ?? 0;
      if (entries.some(({ seq }, at) => seq !== length + at))
        throw new Error(`The log of ${id} has ${length} entries; these do not follow.`);
      for (const entry of entries)
        run('INSERT INTO log (dossier_id, seq, entry) VALUES (?, ?, ?)', id, entry.seq, JSON.stringify(entry));
    },
    putDraft: async (draft) =>
      run(
        'INSERT OR REPLACE INTO drafts (dossier_id, person_id, draft) VALUES (?, ?, ?)',
        draft.dossierId,
        draft.personId,
        JSON.stringify(draft),
      ),
    deleteDraft: async (dossierId, personId) =>
      run('DELETE FROM drafts WHERE dossier_id = ? AND person_id = ?', dossierId, personId),
    putAttachment: async (record, bytes) =>
      run(
        'INSERT INTO attachments (id, dossier_id, record, bytes) VALUES (?, ?, ?, ?)',
        record.id,
        record.dossierId,
        JSON.stringify(record),
        bytes,
      ),
    deleteAttachment: async (id) => run('DELETE FROM attachments WHERE id = ?', id),
    putAnswered: async (answer) =>
      run(
        'INSERT OR REPLACE INTO answered (person_id, key, at, answer) VALUES (?, ?, ?, ?)',
        answer.personId,
        answer.key,
        answer.at,
        JSON.stringify(answer),
      ),
    forgetAnswered: async (before) => run('DELETE FROM answered WHERE at < ?', before),
    tell: async (intents, at) => {
      for (const intent of intents) tellOne(intent, at);
    },
    putOrganizations: async (records) => {
      run('DELETE FROM organizations');
      for (const [place, record] of records.entries())
        run('INSERT INTO organizations (place, record) VALUES (?, ?)', place, JSON.stringify(record));
      organizations = undefined;
    },
    putMember: async (member) =>
      run(
        'INSERT INTO members (id, cell_id, record) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET cell_id = excluded.cell_id, record = excluded.record',
        member.id,
        member.cellId ?? null,
        JSON.stringify(member),
      ),
    putSetting: async (name, value) => run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', name, value),
    next: async (name) =>
      one<number>(
        'INSERT INTO sequences (name, number) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET number = number + 1 RETURNING number',
        name,
      ) ?? 1,
  };

  function tellOne(intent: NotificationIntent, at: Instant): void {
    const seq = one<number>(
      'INSERT INTO outbox (dedupe_key, at, intent) VALUES (?, ?, ?) ON CONFLICT (dedupe_key) DO NOTHING RETURNING seq',
      intent.dedupeKey,
      at,
      JSON.stringify(intent),
    );
    if (seq === undefined) return;
    const { to } = intent;
    const who =
      'personId' in to
        ? [to.personId]
        : to.offices.map((office) => seatKey({ organizationId: to.organizationId, office }));
    for (const one of new Set(who)) run('INSERT INTO recipients (who, seq) VALUES (?, ?)', one, seq);
  }

  const write: Store['write'] = (work) =>
    inTurn(async () => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(writer);
        db.exec('COMMIT');
        return result;
      } catch (cause) {
        db.exec('ROLLBACK');
        organizations = undefined;
        throw cause;
      }
    });

  return {
    read: (work) => inTurn(() => work(writer)),
    write,
    load: (snapshot) =>
      write(async () => {
        for (const table of tables) run(`DELETE FROM ${table}`);
        await writer.putOrganizations(snapshot.organizations);
        for (const member of snapshot.members) await writer.putMember(member);
        for (const { record, log } of snapshot.dossiers) {
          await writer.putDossier(record);
          await writer.appendLog(record.id, log);
        }
        for (const draft of snapshot.drafts) await writer.putDraft(draft);
        for (const { record, bytes } of snapshot.attachments) await writer.putAttachment(record, bytes);
        for (const { at, ...intent } of snapshot.outbox) tellOne(intent, at);
        for (const [name, number] of Object.entries(snapshot.sequences))
          run('INSERT INTO sequences (name, number) VALUES (?, ?)', name, number);
      }),
    close: () =>
      inTurn(async () => {
        if (db.isOpen) db.close();
      }),
  };
}

/** Runs what is missing of the schema, each step with its number in one transaction. */
function migrate(db: DatabaseSync, file: string): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > migrations.length) {
    db.close();
    throw new Error(
      `${file} was written by a newer version of this server (schema ${version}, this one knows ${migrations.length}).`,
    );
  }
  for (const [at, step] of migrations.entries())
    if (at >= version) db.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${at + 1}; COMMIT;`);
}

/** Statements by their text, prepared once. A first column that is JSON comes back as what it says. */
function statementsOf(db: DatabaseSync) {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  // The columns hold what the writer above put there, so their types are those of the port.
  const valueOf = <T>(row: Record<string, unknown>): T => {
    const [value] = Object.values(row);
    return (typeof value === 'string' ? JSON.parse(value) : value) as T;
  };
  return {
    one: <T>(sql: string, ...values: SQLInputValue[]): T | undefined => {
      const row = statement(sql).get(...values);
      return row && valueOf<T>(row);
    },
    all: <T>(sql: string, ...values: SQLInputValue[]): T[] =>
      statement(sql)
        .all(...values)
        .map((row) => valueOf<T>(row)),
    run: (sql: string, ...values: SQLInputValue[]): void => void statement(sql).run(...values),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
