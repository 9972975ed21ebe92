/**
 * The steps that bring a PostgreSQL database from each version of its schema to the next. Append only: databases in use have
 * run the others. Texts compare by their bytes, as everywhere else, whatever the language of the database is.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE dossiers (
    id TEXT COLLATE "C" PRIMARY KEY, procedure TEXT COLLATE "C" NOT NULL, state TEXT COLLATE "C" NOT NULL, final INTEGER NOT NULL,
    revision INTEGER NOT NULL, member_id TEXT COLLATE "C" NOT NULL, initiator_id TEXT COLLATE "C" NOT NULL, assignee TEXT COLLATE "C",
    opened_at TEXT COLLATE "C" NOT NULL, due TEXT COLLATE "C" NOT NULL, lapses_on TEXT COLLATE "C", search TEXT NOT NULL,
    unit_id TEXT COLLATE "C", month TEXT COLLATE "C", submitted_on TEXT COLLATE "C", record JSON NOT NULL
  );
  CREATE INDEX dossiers_in_order ON dossiers (due, opened_at DESC, id);
  CREATE INDEX dossiers_of_member ON dossiers (member_id, final);
  CREATE INDEX dossiers_of_initiator ON dossiers (initiator_id);
  CREATE INDEX dossiers_of_assignee ON dossiers (assignee, final) WHERE assignee IS NOT NULL;
  CREATE INDEX dossiers_lapsing ON dossiers (lapses_on) WHERE lapses_on IS NOT NULL;
  CREATE INDEX dossiers_of_unit ON dossiers (unit_id, month, procedure) WHERE unit_id IS NOT NULL;
  CREATE INDEX dossiers_by_state ON dossiers (procedure, state);
  CREATE INDEX dossiers_submitted ON dossiers (submitted_on) WHERE submitted_on IS NOT NULL;
  CREATE TABLE readers (organization_id TEXT COLLATE "C" NOT NULL, dossier_id TEXT COLLATE "C" NOT NULL, PRIMARY KEY (organization_id, dossier_id));
  CREATE INDEX readers_of_dossier ON readers (dossier_id);
  CREATE TABLE handlers (seat TEXT COLLATE "C" NOT NULL, dossier_id TEXT COLLATE "C" NOT NULL, PRIMARY KEY (seat, dossier_id));
  CREATE INDEX handlers_of_dossier ON handlers (dossier_id);

  CREATE TABLE log (dossier_id TEXT COLLATE "C" NOT NULL, seq INTEGER NOT NULL, entry JSON NOT NULL, PRIMARY KEY (dossier_id, seq));
  CREATE FUNCTION log_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The log is only added to.'; END $$;
  CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log FOR EACH ROW EXECUTE FUNCTION log_is_not_changed();

  CREATE TABLE drafts (dossier_id TEXT COLLATE "C" NOT NULL, person_id TEXT COLLATE "C" NOT NULL, draft JSON NOT NULL, PRIMARY KEY (dossier_id, person_id));
  CREATE TABLE attachments (
    id TEXT COLLATE "C" PRIMARY KEY, arrival BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE, dossier_id TEXT COLLATE "C" NOT NULL,
    record JSON NOT NULL, bytes BYTEA NOT NULL
  );
  CREATE INDEX attachments_of_dossier ON attachments (dossier_id);
  CREATE TABLE answered (
    person_id TEXT COLLATE "C" NOT NULL, key TEXT COLLATE "C" NOT NULL, at TEXT COLLATE "C" NOT NULL, answer JSON NOT NULL, PRIMARY KEY (person_id, key)
  );
  CREATE INDEX answered_at ON answered (at);
  CREATE TABLE outbox (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, dedupe_key TEXT COLLATE "C" NOT NULL UNIQUE, at TEXT COLLATE "C" NOT NULL, intent JSON NOT NULL
  );
  CREATE TABLE recipients (who TEXT COLLATE "C" NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (who, seq));

  CREATE TABLE organizations (place INTEGER PRIMARY KEY, record JSON NOT NULL);
  CREATE TABLE members (
    id TEXT COLLATE "C" PRIMARY KEY, arrival BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE, cell_id TEXT COLLATE "C", record JSON NOT NULL
  );
  CREATE INDEX members_of_cell ON members (cell_id);
  CREATE TABLE kept (
    collection TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL, owner TEXT COLLATE "C" NOT NULL, sort TEXT COLLATE "C" NOT NULL,
    open INTEGER NOT NULL, record JSON NOT NULL, PRIMARY KEY (collection, id)
  );
  CREATE INDEX kept_of_owner ON kept (collection, owner, sort, id);
  CREATE INDEX kept_in_order ON kept (collection, sort, id);
  CREATE INDEX kept_open ON kept (collection, owner, sort, id) WHERE open = 1;
  CREATE TABLE sequences (name TEXT COLLATE "C" PRIMARY KEY, number BIGINT NOT NULL);
  CREATE TABLE settings (name TEXT COLLATE "C" PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE versions (name TEXT COLLATE "C" PRIMARY KEY, version TEXT NOT NULL);
  CREATE TABLE turn ();
  COMMENT ON TABLE turn IS 'Writers share a lock on it; one that collided too often takes it alone.';
  `,
  `
  CREATE INDEX dossiers_in_short ON dossiers (id) INCLUDE (due, opened_at, final, procedure, state);
  `,
];
