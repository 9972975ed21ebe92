import type { Instant, NotificationIntent } from '@tthc-dang/core';
import type { Store, Writer } from '../store/store.ts';

/** A store that also queues everything it tells for delivery, in the transaction of the event: neither can be lost alone. */
export const queueing = (store: Store): Store => ({
  ...store,
  write: (work) => store.write((writer) => work(queueingWriter(writer))),
});

const queueingWriter = (writer: Writer): Writer => ({
  ...writer,
  tell: async (intents, at) => {
    await writer.tell(intents, at);
    for (const intent of intents) await enqueue(writer, intent, at);
  },
});

const enqueue = (writer: Writer, intent: NotificationIntent, at: Instant): Promise<void> =>
  writer.keep('deliveries', {
    id: intent.dedupeKey,
    owner: 'personId' in intent.to ? intent.to.personId : intent.to.organizationId,
    sort: at,
    open: true,
    toldAt: at,
    intent,
    attempts: 0,
  });
