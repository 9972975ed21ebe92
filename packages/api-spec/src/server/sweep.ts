import { clocksOf, dateOf, systemActor, type Instant } from '@tthc-dang/core';
import { act, dossierOf } from './act.ts';
import type { Store, Writer } from './store/store.ts';
import { procedureOf } from './views/procedure-of.ts';

/**
 * Sends the events of deadlines that have passed, each in its own transaction; returns how many dossiers moved.
 *
 * A dossier that cannot be judged (the calendar ends before its deadline) is reported and does not hold up the others.
 */
export async function sweep(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  const due = await store.read((reader) => reader.dossiers({ open: true, lapsesBefore: dateOf(at), limit: 1000 }));
  let moved = 0;
  for (const { id } of due.items)
    try {
      if (await store.write((writer) => lapse(writer, id, at))) moved += 1;
    } catch (cause) {
      report(cause);
    }
  await store.write((writer) => writer.forgetAnswered(weekBefore(at)));
  return moved;
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
