import type { Instant, NotificationIntent } from '@tthc-dang/core';
import { textsOf, type Dialect } from './dialect.ts';
import { seatKey } from './dossier-sql.ts';
import type { KnownOrganizations } from './known-organizations.ts';
import { putLog, putRecord } from './put-dossier.ts';
import { sqlReader } from './sql-reader.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './store.ts';

/** The writing half of a store in a database, inside one transaction. */
export function sqlWriter(statements: Statements, dialect: Dialect, known: KnownOrganizations): Writer {
  const { run, count } = statements;
  const { each } = dialect;
  let organizations: ReturnType<KnownOrganizations> | undefined;
  return {
    ...sqlReader(statements, dialect, known),
    organizations: () => (organizations ??= known(statements)),
    putDossier: (record) => putRecord(statements, dialect, record),
    appendLog: (id, entries) => putLog(statements, id, entries),
    putDraft: (draft) =>
      run(
        `INSERT INTO drafts (dossier_id, person_id, draft) VALUES (?, ?, ?)
         ON CONFLICT (dossier_id, person_id) DO UPDATE SET draft = excluded.draft`,
        draft.dossierId,
        draft.personId,
        JSON.stringify(draft),
      ),
    deleteDraft: (dossierId, personId) =>
      run('DELETE FROM drafts WHERE dossier_id = ? AND person_id = ?', dossierId, personId),
    putAttachment: (record, bytes) =>
      run(
        'INSERT INTO attachments (id, dossier_id, record, bytes) VALUES (?, ?, ?, ?)',
        record.id,
        record.dossierId,
        JSON.stringify(record),
        bytes,
      ),
    deleteAttachment: (id) => run('DELETE FROM attachments WHERE id = ?', id),
    putAnswered: (answer) =>
      run(
        `INSERT INTO answered (person_id, key, at, answer) VALUES (?, ?, ?, ?)
         ON CONFLICT (person_id, key) DO UPDATE SET at = excluded.at, answer = excluded.answer`,
        answer.personId,
        answer.key,
        answer.at,
        JSON.stringify(answer),
      ),
    forgetAnswered: (before) => run('DELETE FROM answered WHERE at < ?', before),
    tell: async (intents, at) => {
      for (const intent of intents) await tellOne(statements, each, intent, at);
    },
    putOrganizations: async (records) => {
      await run('DELETE FROM organizations');
      for (const [place, record] of records.entries())
        await run('INSERT INTO organizations (place, record) VALUES (?, ?)', place, JSON.stringify(record));
      await run(
        `INSERT INTO versions (name, version) VALUES ('organizations', ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version`,
        crypto.randomUUID(),
      );
      organizations = undefined;
    },
    putMember: (member) =>
      run(
        `INSERT INTO members (id, cell_id, record) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET cell_id = excluded.cell_id, record = excluded.record`,
        member.id,
        member.cellId ?? null,
        JSON.stringify(member),
      ),
    putSetting: (name, value) =>
      run(
        'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        value,
      ),
    keep: (collection, record) =>
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
    drop: (collection, id) => run('DELETE FROM kept WHERE collection = ? AND id = ?', collection, id),
    next: (name) =>
      count(
        `INSERT INTO sequences (name, number) VALUES (?, 1)
         ON CONFLICT (name) DO UPDATE SET number = sequences.number + 1 RETURNING number`,
        name,
      ),
    putSequence: (name, number) =>
      run(
        'INSERT INTO sequences (name, number) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET number = excluded.number',
        name,
        number,
      ),
  };
}

/** Puts a notification into the outbox, unless it is there already. */
async function tellOne(
  { value, run }: Statements,
  each: string,
  intent: NotificationIntent,
  at: Instant,
): Promise<void> {
  const seq = await value(
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
  await run(`INSERT INTO recipients (who, seq) SELECT value, ${Number(seq)} FROM ${each}`, textsOf(who));
}
