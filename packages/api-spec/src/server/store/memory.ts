import type { Instant, LogEntry, NotificationIntent, Organization } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { CollectionName, Collections, KeptQuery, KeptRecord } from './collections.ts';
import { journaled } from './journal.ts';
import { answers, inListOrder, isAfter, isFor, pageOf, lineOf } from './matching.ts';
import { itemsOf, putItem } from './item.ts';
import { queue, queues } from './queue.ts';
import type {
  AnsweredRequest,
  AttachmentRecord,
  DossierRecord,
  DraftRecord,
  OutboxRecord,
  Snapshot,
  Store,
  Writer,
} from './store.ts';

/** A store that lives as long as its page or test, with the contents of a snapshot to begin with. */
export function memoryStore(snapshot?: Snapshot): MemoryStore {
  const journal = journaled();
  const dossiers = journal.table<DossierRecord>();
  const logs = journal.table<readonly LogEntry[]>();
  const drafts = journal.table<DraftRecord>();
  const attachments = journal.table<{ readonly record: AttachmentRecord; readonly bytes: Uint8Array<ArrayBuffer> }>();
  const answered = journal.table<AnsweredRequest>();
  const outbox = journal.table<OutboxRecord>();
  const register = journal.table<readonly Organization[]>();
  const members = journal.table<Member>();
  const settings = journal.table<string>();
  const sequences = journal.table<number>();
  const kept = journal.table<KeptRecord>();
  const inTurn = queue();
  const noOrganizations: readonly Organization[] = [];

  const writer: Writer = {
    dossier: async (id) => dossiers.get(id),
    log: async (id) => logs.get(id) ?? [],
    dossiers: async (query) => {
      const matching = dossiers.values().filter((record) => answers(record, query));
      const rest = query.after ? matching.filter((record) => isAfter(record, query.after!)) : matching;
      return { items: rest.sort(inListOrder).slice(0, query.limit), total: matching.length };
    },
    lines: async (query) =>
      dossiers
        .values()
        .filter((record) => answers(record, { ...query, limit: 0 }))
        .map(lineOf),
    draft: async (dossierId, personId) => drafts.get(keyOf(dossierId, personId)),
    attachment: async (id) => attachments.get(id)?.record,
    attachmentBytes: async (id) => attachments.get(id)?.bytes.slice(),
    attachments: async (dossierId) =>
      attachments
        .values()
        .map(({ record }) => record)
        .filter((record) => record.dossierId === dossierId),
    answered: async (personId, key) => answered.get(keyOf(personId, key)),
    outbox: async (to, limit, before = Infinity) => {
      const told = outbox.values().filter((one) => isFor(one, to));
      const items = told.filter(({ seq }) => seq < before).sort((a, b) => b.seq - a.seq);
      return { items: items.slice(0, limit), total: told.length };
    },
    organizations: async () => register.get('all') ?? noOrganizations,
    member: async (id) => members.get(id),
    membersOf: async (cellIds) =>
      members.values().filter(({ cellId }) => cellId !== undefined && cellIds.includes(cellId)),
    members: async () => members.values(),
    setting: async (name) => settings.get(name),
    // What is under the key of a collection is of its type: `keep` put it there.
    kept: async <Name extends CollectionName>(collection: Name, id: string) =>
      kept.get(keyOf(collection, id))?.record as Collections[Name] | undefined,
    list: async <Name extends CollectionName>(collection: Name, query: KeptQuery) =>
      pageOf(
        kept
          .values()
          .filter((one) => one.collection === collection)
          .map(({ record }) => record as Collections[Name]),
        query,
      ),

    items: async function* () {
      yield* itemsOf(snapshotNow());
      for (const one of answered.values()) yield { kind: 'answered', answered: one };
    },

    putDossier: async (record) => dossiers.set(record.id, record),
    appendLog: async (id, entries) => {
      const log = logs.get(id) ?? [];
      if (entries.some(({ seq }, at) => seq !== log.length + at))
        throw new Error(`The log of ${id} has ${log.length} entries; these do not follow.`);
      logs.set(id, [...log, ...entries]);
    },
    putDraft: async (draft) => drafts.set(keyOf(draft.dossierId, draft.personId), draft),
    deleteDraft: async (dossierId, personId) => drafts.delete(keyOf(dossierId, personId)),
    putAttachment: async (record, bytes) => attachments.set(record.id, { record, bytes: bytes.slice() }),
    deleteAttachment: async (id) => attachments.delete(id),
    putAnswered: async (answer) => answered.set(keyOf(answer.personId, answer.key), answer),
    forgetAnswered: async (before) => {
      for (const { personId, key, at } of answered.values()) if (at < before) answered.delete(keyOf(personId, key));
    },
    tell: async (intents, at) => {
      for (const intent of intents)
        if (!outbox.get(intent.dedupeKey)) outbox.set(intent.dedupeKey, { ...intent, at, seq: outbox.size() + 1 });
    },
    putOrganizations: async (organizations) => register.set('all', organizations),
    putMember: async (member) => members.set(member.id, member),
    putSetting: async (name, value) => settings.set(name, value),
    // A name and a record of its type: one of the pairs that the type lists.
    keep: async (collection, record) => kept.set(keyOf(collection, record.id), { collection, record } as KeptRecord),
    drop: async (collection, id) => kept.delete(keyOf(collection, id)),
    putSequence: async (name, number) => sequences.set(name, number),
    next: async (name) => {
      const number = (sequences.get(name) ?? 0) + 1;
      sequences.set(name, number);
      return number;
    },
  };

  const write: Store['write'] = (work) =>
    inTurn(async () => {
      try {
        const result = await work(writer);
        journal.commit();
        return result;
      } catch (cause) {
        journal.rollback();
        throw cause;
      }
    });
  const load: Store['load'] = (data) =>
    write(async () => {
      journal.clear([settings]);
      for await (const item of Symbol.asyncIterator in data ? data : itemsOf(data)) await putItem(writer, item);
    });
  const snapshotNow = (): Snapshot => ({
    organizations: register.get('all') ?? noOrganizations,
    members: members.values(),
    dossiers: dossiers.values().map((record) => ({ record, log: logs.get(record.id) ?? [] })),
    drafts: drafts.values(),
    attachments: attachments.values(),
    outbox: outbox.values().map(withoutSeq),
    sequences: sequences.entries(),
    kept: kept.values(),
  });
  // Whoever comes next waits for it.
  if (snapshot) void load(snapshot);

  return {
    read: (work) => inTurn(() => work(writer)),
    write,
    load,
    alone: queues(),
    close: async () => undefined,
    snapshot: () => inTurn(async () => snapshotNow()),
  };
}

/** A memory store can also be copied out. */
export interface MemoryStore extends Store {
  snapshot(): Promise<Snapshot>;
}

const keyOf = (first: string, second: string): string => `${first} ${second}`;
const withoutSeq = ({ seq: _, ...intent }: OutboxRecord): NotificationIntent & { readonly at: Instant } => intent;
