import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Item } from '../server/store/item.ts';
import type { Store } from '../server/store/store.ts';
import { BackupError, format, formatVersion, type Counts, type Footer, type Header } from './backup-format.ts';
import { checkItem } from './check-item.ts';

/**
 * Puts a backup into a store: all of it, or nothing if the file is damaged or a log in it is not intact. A store that holds
 * anything is only replaced with `force`.
 */
export async function restore(store: Store, file: string, { force = false } = {}): Promise<Counts> {
  if (!force && !(await isEmpty(store)))
    throw new BackupError('The store is not empty. With --force its data are replaced.');
  const counts: Record<string, number> = {};
  await store.load(itemsIn(file, counts));
  return counts;
}

async function isEmpty(store: Store): Promise<boolean> {
  return store.read(async (reader) => {
    for await (const _ of reader.items()) return false;
    return true;
  });
}

/** The pieces in a file, each checked; ends only after the checksum has been found right. */
async function* itemsIn(file: string, counts: Record<string, number>): AsyncGenerator<Item> {
  const digest = createHash('sha256');
  let items = 0;
  let footer: Footer | undefined;
  let isFirst = true;
  for await (const line of linesIn(file)) {
    if (footer) throw new BackupError(`${file} goes on after its end.`);
    const value = parsed(line, file);
    if (isFirst) checkHeader(value, file);
    else if (isFooter(value)) {
      footer = value;
      continue;
    } else {
      const item = itemOf(value);
      checkItem(item);
      items += 1;
      counts[item.kind] = (counts[item.kind] ?? 0) + 1;
      yield item;
    }
    isFirst = false;
    digest.update(`${line}\n`);
  }
  if (!footer) throw new BackupError(`${file} breaks off: its end is missing.`);
  if (footer.items !== items || footer.sha256 !== digest.digest('hex'))
    throw new BackupError(`${file} is damaged: its checksum is not that of its contents.`);
}

async function* linesIn(file: string): AsyncGenerator<string> {
  // What goes wrong on the way is thrown where the text is read.
  const unzipped = pipeline(createReadStream(file), createGunzip(), () => undefined);
  unzipped.setEncoding('utf8');
  // A file of some megabytes is one line: it is put together once, not with every piece.
  let pieces: string[] = [];
  try {
    for await (const text of unzipped as AsyncIterable<string>) {
      const [first = '', ...more] = text.split('\n');
      pieces.push(first);
      for (const next of more) {
        yield pieces.join('');
        pieces = [next];
      }
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`${file} cannot be read as a backup: ${why}.`, { cause });
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}

function parsed(line: string, file: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Falls through: what is no JSON is no line of a backup.
  }
  throw new BackupError(`${file} is no backup, or it is damaged.`);
}

function checkHeader(value: Partial<Header>, file: string): void {
  if (value.format !== format) throw new BackupError(`${file} is no backup of this service.`);
  if (value.version !== formatVersion)
    throw new BackupError(`${file} has format ${value.version}; this program reads format ${formatVersion}.`);
}

const isFooter = (value: object): value is Footer => 'kind' in value && value.kind === 'end';

// A line that passed the checksum was an item when it was written; bytes were made text there.
function itemOf(value: object): Item {
  const item = value as Item | { readonly kind: 'attachment'; readonly bytes: string };
  return item.kind === 'attachment' && typeof item.bytes === 'string'
    ? ({ ...item, bytes: new Uint8Array(Buffer.from(item.bytes, 'base64')) } as Item)
    : (item as Item);
}
