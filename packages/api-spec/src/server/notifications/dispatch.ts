import { instantOf, type Instant } from '@tthc-dang/core';
import type { Store } from '../store/store.ts';
import type { Deliver, Delivery } from './delivery.ts';

const page = 100;
/** Minutes until the next attempt: after a day of trying somebody has to look. */
const pauses = [1, 2, 5, 10, 30, 60, 120, 240, 480] as const;

/**
 * Hands over what is due, the oldest first, one instance at a time; returns how many were handed over. A message that fails
 * waits longer each time and does not hold up the others; one that failed too often is reported and left for a person.
 */
export function dispatch(
  store: Store,
  deliver: Deliver,
  now: Instant,
  report: (cause: unknown) => void,
): Promise<number> {
  return store.alone('dispatch', async () => {
    let handedOver = 0;
    for (let due = await dueAt(store, now); due.length > 0; due = await dueAt(store, now))
      for (const delivery of due) if (await tried(store, deliver, delivery, now, report)) handedOver += 1;
    return handedOver;
  });
}

async function dueAt(store: Store, now: Instant): Promise<readonly Delivery[]> {
  const { items } = await store.read((reader) => reader.list('deliveries', { open: true, limit: page }));
  return items.filter(({ sort }) => Date.parse(sort) <= Date.parse(now));
}

async function tried(
  store: Store,
  deliver: Deliver,
  delivery: Delivery,
  now: Instant,
  report: (cause: unknown) => void,
): Promise<boolean> {
  const { id, intent, toldAt, attempts } = delivery;
  try {
    await deliver({ ...intent, at: toldAt, attempt: attempts + 1 });
  } catch (cause) {
    const pause = pauses[attempts];
    if (pause === undefined) report(cause);
    // Whoever has waited in vain for a day is no longer open, and is found by whoever looks for what was never delivered.
    const next = pause === undefined ? { open: false } : { sort: instantOf(Date.parse(now) + pause * 60_000) };
    await store.write((writer) => writer.keep('deliveries', { ...delivery, ...next, attempts: attempts + 1 }));
    return false;
  }
  // A crash before this line means that it is handed over again, under the same key.
  await store.write((writer) => writer.drop('deliveries', id));
  return true;
}
