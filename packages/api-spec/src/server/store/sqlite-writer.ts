import type { Instant, NotificationIntent } from '@tthc-dang/core';
import { seatKey } from './dossier-sql.ts';
import type { KeptOrganizations } from './sqlite-reader.ts';
import type { Statements } from './statements.ts';
import { dueOf, type Reader, type Writer } from './store.ts';

/** The writing half of the SQLite store. */
export function sqliteWriter(statements: Statements, reader: Reader, organizations: KeptOrganizations): Writer {
  const { one, run } = statements;
  return {
    ...reader,
    putDossier: async (record) => {
      const { id, procedure, state, final, revision, memberId, initiatorId, assignee, openedAt, lapsesOn, search } =
        record;
      const { unitId, month, submittedOn } = record;
      run(
        `INSERT INTO dossiers (id, procedure, state, final, revision, member_id, initiator_id, assignee, opened_at, due, lapses_on, search, unit_id, month, submitted_on, record)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, final = excluded.final, revision = excluded.revision, initiator_id = excluded.initiator_id,
           assignee = excluded.assignee, due = excluded.due, lapses_on = excluded.lapses_on, search = excluded.search,
           unit_id = excluded.unit_id, month = excluded.month, submitted_on = excluded.submitted_on, record = excluded.record`,
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
        unitId ?? null,
        month ?? null,
        submittedOn ?? null,
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
      for (const intent of intents) tellOne(statements, intent, at);
    },
    putOrganizations: async (records) => {
      run('DELETE FROM organizations');
      for (const [place, record] of records.entries())
        run('INSERT INTO organizations (place, record) VALUES (?, ?)', place, JSON.stringify(record));
      organizations.forget();
    },
    putMember: async (member) =>
      run(
        'INSERT INTO members (id, cell_id, record) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET cell_id = excluded.cell_id, record = excluded.record',
        member.id,
        member.cellId ?? null,
        JSON.stringify(member),
      ),
    putSetting: async (name, value) => run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', name, value),
    keep: async (collection, record) =>
      run(
        `INSERT INTO kept (collection, id, owner, sort, open, record) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (collection, id) DO UPDATE SET owner = excluded.owner, sort = excluded.sort, open = excluded.open, record = excluded.record`,
        collection,
        record.id,
        record.owner,
        record.sort,
        record.open ? 1 : 0,
        JSON.stringify(record),
      ),
    drop: async (collection, id) => run('DELETE FROM kept WHERE collection = ? AND id = ?', collection, id),
    next: async (name) =>
      one<number>(
        'INSERT INTO sequences (name, number) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET number = number + 1 RETURNING number',
        name,
      ) ?? 1,
  };
}

/** Puts a notification into the outbox, unless it is there already. */
export function tellOne({ one, run }: Statements, intent: NotificationIntent, at: Instant): void {
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
