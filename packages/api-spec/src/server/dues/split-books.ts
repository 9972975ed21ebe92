import { duesRemittance, systemActor, type Instant } from '@tthc-dang/core';
import { act } from '../act.ts';
import type { Store } from '../store/store.ts';
import { allDossiers } from './all-dossiers.ts';

/** Makes the sums of books that were closed, which the table leaves to the system; returns how many. */
export async function splitBooks(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  const closed = await store.read((reader) =>
    allDossiers(reader, { procedures: [duesRemittance.id], states: ['closed'] }),
  );
  let split = 0;
  for (const { id } of closed)
    try {
      const moved = await store.write(async (writer) => {
        const record = await writer.dossier(id);
        return (
          record !== undefined && (await act(writer, record, { event: 'SPLIT', input: {}, actor: systemActor, at })).ok
        );
      });
      if (moved) split += 1;
    } catch (cause) {
      report(cause);
    }
  return split;
}
