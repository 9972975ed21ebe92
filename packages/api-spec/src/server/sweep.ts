import { clocksOf, dateOf, systemActor, type Instant } from '@tthc-dang/core';
import { act, dossierOf } from './act.ts';
import type { Store } from './store/store.ts';
import { procedureOf } from './views/procedure-of.ts';

/** Sends the events of deadlines that have passed, each in its own transaction; returns how many dossiers moved. */
export async function sweep(store: Store, at: Instant): Promise<number> {
  const due = await store.read((reader) => reader.dossiers({ open: true, lapsesBefore: dateOf(at), limit: 1000 }));
  let moved = 0;
  for (const { id } of due.items)
    await store.write(async (writer) => {
      const record = await writer.dossier(id);
      if (!record) return;
      const procedure = procedureOf(record);
      const lapsed = clocksOf(procedure, await dossierOf(writer, record), at).find(
        (clock) => clock.lapsed && clock.onLapse !== undefined,
      );
      if (!lapsed?.onLapse) return;
      const acted = await act(writer, procedure, record, { event: lapsed.onLapse, input: {}, actor: systemActor, at });
      if (acted.ok) moved += 1;
    });
  await store.write((writer) => writer.forgetAnswered(weekBefore(at)));
  return moved;
}

// Nobody repeats a request after a week.
const weekBefore = (at: Instant): Instant =>
  `${new Date(Date.parse(at) - 6.5 * 86_400_000).toISOString().slice(0, 10)}T00:00:00+07:00`;
