import { dateOf, systemActor, type Instant } from '@tthc-dang/core';
import { act } from '../act.ts';
import type { Store } from '../store/store.ts';

/** Ends the accounts whose role had its last day: nobody has to remember the end of a term. */
export async function endTerms(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  const today = dateOf(at);
  const { items } = await store.read((reader) => reader.list('rolesWithEnd', { open: true, limit: 500 }));
  let moved = 0;
  // They come in the order of their last days.
  for (const { id, sort } of items.filter((one) => one.sort < today))
    try {
      const ended = await store.write(async (writer) => {
        const record = await writer.dossier(id);
        const input = { ground: 'term-ended', on: sort };
        const request = { event: 'END_ROLE', input, actor: systemActor, at };
        const done = record !== undefined && (await act(writer, record, request)).ok;
        // What cannot be ended is not asked again every night: the day has gone by.
        if (!done) await writer.drop('rolesWithEnd', id);
        return done;
      });
      if (ended) moved += 1;
    } catch (cause) {
      report(cause);
    }
  return moved;
}
