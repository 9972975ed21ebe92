import { clocksOf, dateOf, systemActor, type Instant } from '@tthc-dang/core';
import { act, dossierOf } from './act.ts';
import { chores } from './chores.ts';
import { dueOf, type DossierPosition, type Store, type Writer } from './store/store.ts';
import { procedureOf } from './views/procedure-of.ts';

/**
 * Sends the events of deadlines that have passed, each in its own transaction; returns how many dossiers moved. Several
 * instances sweep one after the other, so that each finds only what the one before it has left.
 *
 * A dossier that cannot be judged (the calendar ends before its deadline) is reported and does not hold up the others.
 */
export function sweep(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  return store.alone('sweep', async () => {
    let moved = 0;
    for (const id of await dueIds(store, at))
      try {
        if (await store.write((writer) => lapse(writer, id, at))) moved += 1;
      } catch (cause) {
        report(cause);
      }
    for (const chore of chores) moved += await chore(store, at, report);
    await store.write((writer) => writer.forgetAnswered(weekBefore(at)));
    return moved;
  });
}

/** Every dossier with a deadline that has passed, page by page: after a long night there may be more than fit into one. */
function dueIds(store: Store, at: Instant): Promise<readonly string[]> {
  const query = { open: true, lapsesBefore: dateOf(at), limit: 500 } as const;
  return store.read(async (reader) => {
    const ids: string[] = [];
    for (let after: DossierPosition | undefined; ;) {
      const { items } = await reader.dossiers(after ? { ...query, after } : query);
      ids.push(...items.map(({ id }) => id));
      const last = items.at(-1);
      if (!last || items.length < query.limit) return ids;
      after = { due: dueOf(last), openedAt: last.openedAt, id: last.id };
    }
  });
}

async function lapse(writer: Writer, id: string, at: Instant): Promise<boolean> {
  const record = await writer.dossier(id);
  if (!record) return false;
  const procedure = procedureOf(record);
  const readings = clocksOf(procedure, await dossierOf(writer, record), at);
  const event = readings.find(({ lapsed, onLapse }) => lapsed && onLapse !== undefined)?.onLapse;
  if (event === undefined) return false;
  return (await act(writer, record, { event, input: {}, actor: systemActor, at })).ok;
}

// Nobody repeats a request after a week.
const weekBefore = (at: Instant): Instant =>
  `${new Date(Date.parse(at) - 6.5 * 86_400_000).toISOString().slice(0, 10)}T00:00:00+07:00`;
