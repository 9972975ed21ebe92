import { expect } from 'vitest';
import { replay, verifyLog, type AnyProcedure, type DuesObligationFacts, type LogEntry } from '@tthc-dang/core';
import { bindingOf } from '../server/bindings/index.ts';
import type { Store } from '../server/store/store.ts';
import type { Deed, Done } from './deeds.ts';
import type { World } from './world.ts';

/** What was found on disk. */
export interface Found {
  readonly acknowledged: number;
  readonly refused: number;
  readonly repeated: number;
  readonly messages: number;
  readonly twice: number;
}

type Kind<Name extends Deed['kind']> = Extract<Deed, { readonly kind: Name }>;
const of = <Name extends Deed['kind']>(done: readonly Done[], kind: Name) =>
  done.filter((one): one is Done & { readonly deed: Kind<Name> } => one.deed.kind === kind);

/** Compares what was acknowledged with what is kept: all of it, once, and nothing else. */
export async function judge(
  store: Store,
  world: World,
  done: readonly Done[],
  received: ReadonlyMap<string, number>,
): Promise<Found> {
  for (const { deed, status, body } of done)
    expect([200, 201, 403, 404, 409, 412, 422], `${deed.kind} ${JSON.stringify(body)?.slice(0, 300)}`).toContain(
      status,
    );
  const accepted = acceptedIn(done);
  const toTell: string[] = [];
  for (const { record: before, log: base } of world.snapshot.dossiers) {
    const { id } = before;
    const [record, log] = await store.read(async (reader) => [await reader.dossier(id), await reader.log(id)] as const);
    expect(verifyLog(log), id).toEqual({ ok: true });
    const { procedure } = bindingOf(before);
    const replayed = replay(procedure, log);
    expect([record?.state, record?.revision], id).toEqual([replayed.state, replayed.revision]);
    const since = log.slice(base.length).filter(({ actorRole }) => actorRole !== 'system');
    expect(
      since.map(({ event, actorId }) => `${event} by ${actorId}`),
      `${procedure.id} ${id}: ${JSON.stringify(done.filter(({ deed }) => 'dossierId' in deed && deed.dossierId === id))}`,
    ).toEqual(accepted.get(id) ?? []);
    toTell.push(...since.filter((entry) => tells(procedure, entry)).map(({ seq }) => `${id}:${seq}:`));
  }
  await judgeDrafts(store, done, accepted);
  await judgeUploads(store, done);
  await judgeMoney(store, done);
  const told = await judgeTold(store, toTell, received);
  const granted = done.filter(({ status }) => status < 300);
  return {
    acknowledged: granted.length,
    refused: done.length - granted.length,
    repeated: granted.filter(({ isRepeated }) => isRepeated).length,
    ...told,
  };
}

/** The acts of people that were acknowledged, under their dossiers, in their order. */
function acceptedIn(done: readonly Done[]): ReadonlyMap<string, readonly string[]> {
  const accepted = new Map<string, string[]>();
  const add = (id: string, act: string): void => void accepted.set(id, [...(accepted.get(id) ?? []), act]);
  for (const { deed, status, body } of done) {
    if (status >= 300) continue;
    if (deed.kind === 'event') add(deed.dossierId, `${deed.event} by ${deed.by}`);
    if (deed.kind === 'payment-request') add(deed.dossierId, `START_PAYMENT by ${deed.by}`);
    if (deed.kind === 'batch')
      for (const { dossierId, ok } of body.results) if (ok) add(dossierId, `${deed.event} by ${deed.by}`);
  }
  return accepted;
}

/** Whether the row of an entry names somebody who is always there to be told. */
const tells = ({ moves }: AnyProcedure, { row, event }: LogEntry): boolean =>
  moves.some((move) => move.row === row && move.event === event && move.tells?.includes('member') === true);

async function judgeDrafts(
  store: Store,
  done: readonly Done[],
  accepted: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const last = new Map(
    of(done, 'draft')
      .filter(({ status }) => status < 300)
      .map((one) => [`${one.deed.dossierId} ${one.deed.by}`, one]),
  );
  for (const { deed, body } of last.values()) {
    const { dossierId, by, event, input } = deed;
    const kept = await store.read((reader) => reader.draft(dossierId, by));
    // An act takes its draft with it.
    if (accepted.get(dossierId)?.includes(`${event} by ${by}`)) expect(kept, dossierId).toBeUndefined();
    else expect(kept, dossierId).toMatchObject({ event, input, version: body.version });
  }
}

async function judgeUploads(store: Store, done: readonly Done[]): Promise<void> {
  const all = of(done, 'upload');
  for (const id of new Set(all.map(({ deed }) => deed.dossierId))) {
    const uploads = all.filter(({ deed }) => deed.dossierId === id);
    const granted = uploads.filter(({ status }) => status < 300).map(({ body }) => body.id as string);
    const kept = await store.read((reader) => reader.attachments(id));
    const names = new Set(uploads.map(({ deed }) => deed.name));
    expect(
      kept.filter(({ name }) => names.has(name)).map((one) => one.id),
      id,
    ).toEqual(granted);
    for (const one of granted) {
      const bytes = await store.read((reader) => reader.attachmentBytes(one));
      expect(bytes?.byteLength, one).toBe(kept.find((file) => file.id === one)?.size);
    }
  }
}

/** What a bank reported counts once for its month, and every đồng of it is kept. */
async function judgeMoney(store: Store, done: readonly Done[]): Promise<void> {
  const reports = of(done, 'bank-report');
  for (const { deed, status } of reports) {
    const { transactionId, amount } = deed.notice;
    expect(status, transactionId).toBe(200);
    const [kept, dossier] = await store.read(async (reader) => {
      const transaction = await reader.kept('bankTransactions', transactionId);
      return [transaction, await reader.dossier(transaction?.dossierId ?? '')] as const;
    });
    expect(kept, transactionId).toMatchObject({ amountDong: amount, matched: true });
    if (!dossier) throw new Error(`${transactionId} counts for no obligation.`);
    const { paid, transactions } = dossier.facts as DuesObligationFacts;
    expect(
      transactions.filter(({ id }) => id === transactionId),
      transactionId,
    ).toHaveLength(1);
    const mine = new Set(
      reports.filter((one) => one.deed.notice.note === deed.notice.note).map((one) => one.deed.notice.transactionId),
    );
    expect(transactions.map(({ id }) => id).toSorted(), transactionId).toEqual([...mine].toSorted());
    expect(paid?.amount, transactionId).toBe(amount);
  }
}

/** Whatever stands in the outbox came to the receiver, at least once, under its key; and nothing else did. */
async function judgeTold(
  store: Store,
  toTell: readonly string[],
  received: ReadonlyMap<string, number>,
): Promise<{ readonly messages: number; readonly twice: number }> {
  const { items } = await store.read((reader) => reader.list('deliveries', { limit: 10 }));
  expect(items).toEqual([]);
  const keys = await store.read(async (reader) => {
    const told: string[] = [];
    for await (const item of reader.items()) if (item.kind === 'told') told.push(item.intent.dedupeKey);
    return told;
  });
  expect([...received.keys()].toSorted()).toEqual(keys.toSorted());
  for (const start of toTell)
    expect(
      keys.some((key) => key.startsWith(start)),
      `${start} is told`,
    ).toBe(true);
  return { messages: keys.length, twice: [...received.values()].filter((times) => times > 1).length };
}
