import { itemsOf, putItem, type Item } from './item.ts';
import type { Statements } from './statements.ts';
import type { Snapshot, Writer } from './store.ts';

/** Every table of data, for a data set that replaces them; settings stay. */
const tables = [
  'dossiers',
  'readers',
  'handlers',
  'log',
  'drafts',
  'attachments',
  'answered',
  'outbox',
  'recipients',
  'organizations',
  'members',
  'sequences',
  'kept',
] as const;

/** Replaces all data of a database inside the transaction of the writer. */
export async function loadInto(
  { run }: Statements,
  writer: Writer,
  data: Snapshot | AsyncIterable<Item>,
): Promise<void> {
  for (const table of tables) await run(`DELETE FROM ${table}`);
  // Also data without organizations replaces those that are known.
  await writer.putOrganizations([]);
  for await (const item of Symbol.asyncIterator in data ? data : itemsOf(data)) await putItem(writer, item);
}
