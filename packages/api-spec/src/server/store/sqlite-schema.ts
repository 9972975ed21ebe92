/** The steps that bring a database from each version of its schema to the next. Append only: databases in use have run the others. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE dossiers (
    id TEXT PRIMARY KEY, procedure TEXT NOT NULL, state TEXT NOT NULL, final INTEGER NOT NULL, revision INTEGER NOT NULL,
    member_id TEXT NOT NULL, initiator_id TEXT NOT NULL, assignee TEXT, opened_at TEXT NOT NULL,
    due TEXT NOT NULL, lapses_on TEXT, search TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX dossiers_in_order ON dossiers (due, opened_at DESC, id);
  CREATE INDEX dossiers_of_member ON dossiers (member_id, final);
  CREATE INDEX dossiers_of_initiator ON dossiers (initiator_id);
  CREATE INDEX dossiers_of_assignee ON dossiers (assignee, final) WHERE assignee IS NOT NULL;
  CREATE INDEX dossiers_lapsing ON dossiers (lapses_on) WHERE lapses_on IS NOT NULL;
  CREATE TABLE readers (organization_id TEXT NOT NULL, dossier_id TEXT NOT NULL, PRIMARY KEY (organization_id, dossier_id)) STRICT, WITHOUT ROWID;
  CREATE INDEX readers_of_dossier ON readers (dossier_id);
  CREATE TABLE handlers (seat TEXT NOT NULL, dossier_id TEXT NOT NULL, PRIMARY KEY (seat, dossier_id)) STRICT, WITHOUT ROWID;
  CREATE INDEX handlers_of_dossier ON handlers (dossier_id);

  CREATE TABLE log (dossier_id TEXT NOT NULL, seq INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (dossier_id, seq)) STRICT, WITHOUT ROWID;
  CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;

  CREATE TABLE drafts (dossier_id TEXT NOT NULL, person_id TEXT NOT NULL, draft TEXT NOT NULL, PRIMARY KEY (dossier_id, person_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE attachments (id TEXT PRIMARY KEY, dossier_id TEXT NOT NULL, record TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE INDEX attachments_of_dossier ON attachments (dossier_id);
  CREATE TABLE answered (person_id TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (person_id, key)) STRICT, WITHOUT ROWID;
  CREATE INDEX answered_at ON answered (at);
  CREATE TABLE outbox (seq INTEGER PRIMARY KEY, dedupe_key TEXT NOT NULL UNIQUE, at TEXT NOT NULL, intent TEXT NOT NULL) STRICT;
  CREATE TABLE recipients (who TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (who, seq)) STRICT, WITHOUT ROWID;

  CREATE TABLE organizations (place INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT;
  CREATE TABLE members (id TEXT PRIMARY KEY, cell_id TEXT, record TEXT NOT NULL) STRICT;
  CREATE INDEX members_of_cell ON members (cell_id);
  CREATE TABLE sequences (name TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE dossiers ADD COLUMN unit_id TEXT;
  ALTER TABLE dossiers ADD COLUMN month TEXT;
  ALTER TABLE dossiers ADD COLUMN submitted_on TEXT;
  UPDATE dossiers SET submitted_on = json_extract(record, '$.submittedOn');
  CREATE INDEX dossiers_of_unit ON dossiers (unit_id, month, procedure) WHERE unit_id IS NOT NULL;
  CREATE INDEX dossiers_by_state ON dossiers (procedure, state);
  CREATE INDEX dossiers_submitted ON dossiers (submitted_on) WHERE submitted_on IS NOT NULL;

  CREATE TABLE kept (
    collection TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, sort TEXT NOT NULL, open INTEGER NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) STRICT;
  CREATE INDEX kept_of_owner ON kept (collection, owner, sort, id);
  CREATE INDEX kept_in_order ON kept (collection, sort, id);
  CREATE INDEX kept_open ON kept (collection, owner, sort, id) WHERE open = 1;
  `,
  `
  CREATE TABLE versions (name TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX dossiers_in_short ON dossiers (id, due, opened_at, final, procedure, state);
  `,
  // Entries, copies and answers are longer than a page's share: beside a key without rowid each would take pages of its own.
  `
  CREATE TABLE log_rows (dossier_id TEXT NOT NULL, seq INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (dossier_id, seq)) STRICT;
  INSERT INTO log_rows SELECT dossier_id, seq, entry FROM log ORDER BY dossier_id, seq;
  DROP TABLE log;
  ALTER TABLE log_rows RENAME TO log;
  CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;

  CREATE TABLE drafts_rows (dossier_id TEXT NOT NULL, person_id TEXT NOT NULL, draft TEXT NOT NULL, PRIMARY KEY (dossier_id, person_id)) STRICT;
  INSERT INTO drafts_rows SELECT dossier_id, person_id, draft FROM drafts;
  DROP TABLE drafts;
  ALTER TABLE drafts_rows RENAME TO drafts;

  CREATE TABLE answered_rows (person_id TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (person_id, key)) STRICT;
  INSERT INTO answered_rows SELECT person_id, key, at, answer FROM answered;
  DROP TABLE answered;
  ALTER TABLE answered_rows RENAME TO answered;
  CREATE INDEX answered_at ON answered (at);
  `,
];
