import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Item } from '../server/store/item.ts';
import type { Store } from '../server/store/store.ts';
import { format, formatVersion, type Counts, type Footer, type Header } from './backup-format.ts';

/**
 * Writes everything that a store holds into a file, as it is at one moment; the service may go on meanwhile. The file is
 * there whole or not at all, and only its owner can read it: it holds personal data.
 */
export async function backup(store: Store, file: string, createdAt: string): Promise<Counts> {
  const part = `${file}.part`;
  try {
    const target = await open(part, 'w', 0o600);
    let counts: Counts = {};
    await store.read((reader) =>
      pipeline(
        Readable.from(linesOf(reader.items(), createdAt, (all) => (counts = all))),
        createGzip(),
        // Waits for the disk before it closes: what is told to be saved is saved.
        target.createWriteStream({ flush: true }),
      ),
    );
    await rename(part, file);
    return counts;
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
}

async function* linesOf(
  items: AsyncIterable<Item>,
  createdAt: string,
  counted: (counts: Counts) => void,
): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const counts: Record<string, number> = {};
  const line = (value: Header | Item): string => {
    const text = `${JSON.stringify(value, asText)}\n`;
    digest.update(text);
    return text;
  };
  yield line({ format, version: formatVersion, createdAt });
  for await (const item of items) {
    counts[item.kind] = (counts[item.kind] ?? 0) + 1;
    yield line(item);
  }
  counted(counts);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const footer: Footer = { kind: 'end', items: total, sha256: digest.digest('hex') };
  yield `${JSON.stringify(footer)}\n`;
}

const asText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
