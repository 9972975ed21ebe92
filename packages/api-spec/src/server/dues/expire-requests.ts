import { duesObligation, systemActor, type Instant } from '@tthc-dang/core';
import { act } from '../act.ts';
import type { Store } from '../store/store.ts';

/** Lets payment requests expire whose time has passed; returns how many. Money that arrives later is still taken. */
export async function expireRequests(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  const { items } = await store.read((reader) => reader.list('paymentRequests', { open: true, limit: 1000 }));
  const now = Date.parse(at);
  let expired = 0;
  for (const { id } of items.filter(({ sort }) => Date.parse(sort) <= now))
    try {
      const moved = await store.write(async (writer) => {
        const record = await writer.dossier(id);
        if (record?.procedure !== duesObligation.id) return false;
        return (await act(writer, record, { event: 'PAYMENT_EXPIRED', input: {}, actor: systemActor, at })).ok;
      });
      if (moved) expired += 1;
    } catch (cause) {
      report(cause);
    }
  return expired;
}
