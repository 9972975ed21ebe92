import type { Readable } from 'node:stream';
import type { Limits } from './limits.ts';

/** Chunks as they are asked for, whoever asks for them. */
export type Chunks = AsyncIterator<Buffer>;

/** The chunks of a connection or of a request; the last one may be left unread. */
export const chunksOf = (source: Readable): Chunks =>
  // What comes over a connection comes in buffers; the types of streams do not say so.
  source.iterator({ destroyOnReturn: false }) as Chunks;

/** Reads what nobody wants and keeps nothing of it, until it ends or has taken as much as it may. */
async function dropRest(chunks: Chunks, { lingerMs, lingerIdleMs, lingerBytes }: Limits): Promise<void> {
  const until = performance.now() + lingerMs;
  for (let left = lingerBytes; left > 0;) {
    const wait = Math.min(lingerIdleMs, until - performance.now());
    const size = wait > 0 ? await within(wait, sizeOfNext(chunks)) : 0;
    if (size === 0) return;
    left -= size;
  }
}

/**
 * Waits for the rest of what somebody sends after the answer, for so many at a time. A connection that is closed with something
 * unread in it is reset, and the answer is lost with it for whoever sends all before reading.
 */
export function lingering(limits: Limits): (chunks: Chunks) => Promise<void> {
  let waiting = 0;
  return async (chunks) => {
    if (waiting >= limits.lingering) return;
    waiting += 1;
    await dropRest(chunks, limits);
    waiting -= 1;
  };
}

/** How much came next; nothing at the end, however it came about. */
const sizeOfNext = (chunks: Chunks): Promise<number> =>
  chunks.next().then(
    ({ done, value }) => (done ? 0 : value.byteLength),
    () => 0,
  );

/** What a promise brings, or nothing once the time is over. */
function within(milliseconds: number, size: Promise<number>): Promise<number> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(0), milliseconds);
    void size.then((known) => {
      clearTimeout(timer);
      resolve(known);
    });
  });
}
