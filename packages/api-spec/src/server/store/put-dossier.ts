import type { LogEntry } from '@tthc-dang/core';
import { textsOf, type Dialect } from './dialect.ts';
import { seatKey } from './dossier-sql.ts';
import type { Statements } from './statements.ts';
import { dueOf, type DossierRecord } from './store.ts';

/** Writes a dossier with the columns of its lists, its readers and the seats that have it. */
export async function putRecord({ run }: Statements, { each }: Dialect, record: DossierRecord): Promise<void> {
  const { id, procedure, state, final, revision, memberId, initiatorId, assignee, openedAt, lapsesOn, search } = record;
  const { unitId, month, submittedOn } = record;
  await run(
    `INSERT INTO dossiers (id, procedure, state, final, revision, member_id, initiator_id, assignee, opened_at, due, lapses_on, search, unit_id, month, submitted_on, record)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET procedure = excluded.procedure, state = excluded.state, final = excluded.final, revision = excluded.revision,
       member_id = excluded.member_id, initiator_id = excluded.initiator_id, assignee = excluded.assignee, opened_at = excluded.opened_at,
       due = excluded.due, lapses_on = excluded.lapses_on, search = excluded.search,
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
  const lists = [
    ['readers', 'organization_id', textsOf(record.readers)],
    ['handlers', 'seat', textsOf(record.handlers.map(seatKey))],
  ] as const;
  for (const [table, column, values] of lists) {
    // Most events change neither: what stays is not written anew.
    await run(`DELETE FROM ${table} WHERE dossier_id = ? AND ${column} NOT IN (SELECT value FROM ${each})`, id, values);
    await run(
      // The condition tells SQLite that what follows belongs to the insert.
      `INSERT INTO ${table} (dossier_id, ${column}) SELECT ?, value FROM ${each} WHERE true ON CONFLICT DO NOTHING`,
      id,
      values,
    );
  }
}

/** Adds entries to a log; what does not follow its last entry is refused. */
export async function putLog({ count, run }: Statements, id: string, entries: readonly LogEntry[]): Promise<void> {
  const length = await count('SELECT coalesce(max(seq) + 1, 0) FROM log WHERE dossier_id = ?', id);
  if (entries.some(({ seq }, at) => seq !== length + at))
    throw new Error(`The log of ${id} has ${length} entries; these do not follow.`);
  for (const entry of entries)
    await run('INSERT INTO log (dossier_id, seq, entry) VALUES (?, ?, ?)', id, entry.seq, JSON.stringify(entry));
}
