import { describe, expect, test } from 'vitest';
import { trial, type Trial } from '../internal/testing/trial.ts';
import { cast } from '../seed/cast.ts';
import type { Message } from './delivery.ts';

const { routeC } = cast;

/** A receiver that fails as often as it is told to. */
function receiver(failures = 0) {
  let left = failures;
  const messages: Message[] = [];
  const deliver = async (message: Message): Promise<void> => {
    messages.push(message);
    if (left > 0) {
      left -= 1;
      throw new Error('Nobody there.');
    }
  };
  return { messages, deliver };
}

const revisionOf = async (at: Trial): Promise<number> =>
  (await at.get(routeC.cellSecretary, `/v1/official-transfer/dossiers/${at.dossierId}`)).body.revision;

const acceptIn = async (deliver: (message: Message) => Promise<void>, reported: unknown[] = []) => {
  const at = await trial('transfer/awaiting-cell', {
    deliver,
    later: () => undefined,
    report: (cause) => reported.push(cause),
  });
  expect((await at.act(routeC.cellSecretary, 'accept', await revisionOf(at))).status).toBe(200);
  return at;
};

describe('what is to be told', () => {
  test('leaves the system once, by its key, when the receiver takes it', async () => {
    const { messages, deliver } = receiver();
    const at = await acceptIn(deliver);
    const handedOver = await at.server.dispatch();
    expect(handedOver).toBeGreaterThan(0);
    expect(new Set(messages.map(({ dedupeKey }) => dedupeKey)).size).toBe(handedOver);
    expect(messages.every(({ attempt, params }) => attempt === 1 && params['dossierId'] === at.dossierId)).toBe(true);
    expect(await at.server.dispatch()).toBe(0);
  });

  test('is tried again later, each time after a longer pause, under the same key', async () => {
    const { messages, deliver } = receiver(2);
    const at = await acceptIn(deliver);
    const due = (await at.store.read((reader) => reader.list('deliveries', { limit: 10 }))).total;
    await at.server.dispatch();
    expect(await at.server.dispatch()).toBe(0);
    at.clock.advance({ minutes: 1 });
    await at.server.dispatch();
    at.clock.advance({ minutes: 2 });
    await at.server.dispatch();
    const keys = messages.map(({ dedupeKey }) => dedupeKey);
    expect(new Set(keys).size).toBe(due);
    expect(messages.map(({ attempt }) => attempt).some((attempt) => attempt > 1)).toBe(true);
    expect((await at.store.read((reader) => reader.list('deliveries', { limit: 10 }))).total).toBe(0);
  });

  test('is left for a person after a day of trying, and reported', async () => {
    const reported: unknown[] = [];
    const { messages, deliver } = receiver(Infinity);
    const at = await acceptIn(deliver, reported);
    for (let hours = 0; hours < 30; hours += 1) {
      await at.server.dispatch();
      at.clock.advance({ minutes: 60 });
    }
    const before = messages.length;
    at.clock.advance({ days: 3 });
    expect(await at.server.dispatch()).toBe(0);
    expect(messages.length).toBe(before);
    expect(reported.length).toBeGreaterThan(0);
    const { items } = await at.store.read((reader) => reader.list('deliveries', { limit: 10 }));
    expect(items.every(({ open }) => open === false)).toBe(true);
  });

  test('is not queued where the event is refused, nor where nobody carries it', async () => {
    const { deliver } = receiver();
    const at = await trial('transfer/awaiting-cell', { deliver, later: () => undefined });
    expect((await at.act(routeC.destCellSecretary, 'accept', await revisionOf(at))).status).toBe(404);
    expect((await at.act(routeC.cellSecretary, 'accept', 1)).status).toBe(412);
    expect(await at.server.dispatch()).toBe(0);
    const quiet = await trial('transfer/awaiting-cell');
    expect((await quiet.act(routeC.cellSecretary, 'accept', await revisionOf(quiet))).status).toBe(200);
    expect((await quiet.store.read((reader) => reader.list('deliveries', { limit: 10 }))).total).toBe(0);
  });
});

describe('what was told', () => {
  test('is marked as read by each person for themselves', async () => {
    const at = await trial('transfer/received');
    const list = async (who: string, query = '') => (await at.get(who, `/v1/notifications${query}`)).body;
    const all = (await list(routeC.member)).items;
    expect(all.length).toBeGreaterThan(2);
    expect((await at.get(routeC.member, '/v1/notifications/unread')).body).toEqual({ unread: all.length, more: false });
    const [newest, second, ...older] = all;
    const mark = (body: object) => at.send(routeC.member, 'POST', '/v1/notifications/read', body);
    expect((await mark({ ids: [newest.id] })).body).toEqual({ unread: all.length - 1, more: false });
    expect((await list(routeC.member, '?unread=true')).items[0].id).toBe(second.id);
    expect((await mark({ through: second.id })).body).toEqual({ unread: 0, more: false });
    expect((await list(routeC.member)).items.every(({ read }: { read: boolean }) => read)).toBe(true);
    expect((await list(routeC.member, `?since=${older[0].id}`)).items).toHaveLength(2);
    expect((await at.get(routeC.baseSecretary, '/v1/notifications/unread')).body.unread).toBeGreaterThan(0);
    expect((await mark({})).status).toBe(400);
    expect((await mark({ ids: ['x'] })).status).toBe(400);
  });
});
