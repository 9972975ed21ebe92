import type { Instant, LogEntry, NotificationIntent, Organization } from '@tthc-dang/core';
import type { KeptRecord } from './collections.ts';
import { textsOf, type Dialect } from './dialect.ts';
import type { Item } from './item.ts';
import type { Row, SqlValue, Statements } from './statements.ts';
import type { AttachmentRecord } from './store.ts';

/** Everything a database holds, page by page inside the transaction, so that a store of any size fits through. */
export async function* sqlItems(statements: Statements, { among, arrival }: Dialect): AsyncGenerator<Item> {
  const { all, rows, value } = statements;
  const organizations = await all<Organization>('SELECT record FROM organizations ORDER BY place');
  if (organizations.length > 0) yield { kind: 'organizations', organizations };

  for await (const page of pages(rows, 'members', 'record', { [arrival]: -1 }))
    for (const { record } of page) yield { kind: 'member', member: parsed(record) };

  for await (const page of pages(rows, 'dossiers', 'record', { id: '' })) {
    const logs = new Map<string, LogEntry[]>();
    const entries = `SELECT dossier_id, entry FROM log WHERE ${among('dossier_id')} ORDER BY dossier_id, seq`;
    for (const { dossier_id: id, entry } of await rows(entries, textsOf(page.map(({ id }) => text(id))))) {
      const log = logs.get(text(id)) ?? [];
      log.push(parsed(entry));
      logs.set(text(id), log);
    }
    for (const { id, record } of page) yield { kind: 'dossier', record: parsed(record), log: logs.get(text(id)) ?? [] };
  }
  for await (const page of pages(rows, 'drafts', 'draft', { dossier_id: '', person_id: '' }))
    for (const { draft } of page) yield { kind: 'draft', draft: parsed(draft) };

  for await (const page of pages(rows, 'attachments', 'id, record', { [arrival]: -1 }))
    for (const { id, record } of page) {
      const bytes = await value('SELECT bytes FROM attachments WHERE id = ?', text(id));
      if (!(bytes instanceof Uint8Array)) throw new TypeError(`The file ${text(id)} has no bytes.`);
      yield { kind: 'attachment', record: parsed<AttachmentRecord>(record), bytes: new Uint8Array(bytes) };
    }
  for await (const page of pages(rows, 'answered', 'answer', { person_id: '', key: '' }))
    for (const { answer } of page) yield { kind: 'answered', answered: parsed(answer) };
  for await (const page of pages(rows, 'outbox', 'at, intent', { seq: -1 }))
    for (const { intent, at } of page)
      yield { kind: 'told', intent: parsed<NotificationIntent>(intent), at: text(at) as Instant };
  for await (const page of pages(rows, 'kept', 'record', { collection: '', id: '' }))
    for (const { collection, record } of page)
      // The writer put records of this type under this name.
      yield { kind: 'kept', kept: { collection: text(collection), record: parsed(record) } as KeptRecord };
  for (const { name, number } of await rows('SELECT name, number FROM sequences ORDER BY name'))
    yield { kind: 'sequence', name: text(name), number: Number(number) };
}

const pageSize = 200;

/** The rows of a table in the order of a key, a page at a time; the key comes with what is before its first value. */
async function* pages(
  rows: Statements['rows'],
  table: string,
  columns: string,
  start: Readonly<Record<string, SqlValue>>,
): AsyncGenerator<readonly Row[]> {
  const names = Object.keys(start);
  const key = names.join(', ');
  const page = `SELECT ${names.map((name) => `${name} AS ${name}`).join(', ')}, ${columns} FROM ${table}
    WHERE (${key}) > (${names.map(() => '?').join(', ')}) ORDER BY ${key} LIMIT ${pageSize}`;
  let last = Object.values(start);
  for (;;) {
    const found = await rows(page, ...last);
    yield found;
    const end = found.at(-1);
    if (!end || found.length < pageSize) return;
    last = names.map((name) => end[name] as SqlValue);
  }
}

const text = (value: unknown): string => String(value);
const parsed = <T>(value: unknown): T => JSON.parse(text(value)) as T;
