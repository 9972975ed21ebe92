import { describe, expect, test } from 'vitest';
import { hashOf, replay, officialTransfer, verifyLog } from '@tthc-dang/core';
import { cast } from './seed/cast.ts';
import { DroppedConnection, faultQueue } from './faults.ts';
import type { ServerOptions } from './create-server.ts';
import { trialIn } from './internal/testing/trial.ts';
import { residenceCast } from './scenarios/residence-journey.ts';
import { memoryStore } from './store/memory.ts';
import { sqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

const { routeA, routeB, routeC, routeD } = cast;
const path = '/v1/official-transfer/dossiers';

const stores: readonly (readonly [string, () => Store])[] = [
  ['in memory', () => memoryStore()],
  ['on SQLite', () => sqliteStore(':memory:')],
];

/** What a refused request must leave as it was. */
const contentsOf = (store: Store) =>
  store.read(async (reader) => {
    const { items } = await reader.dossiers({ limit: 100 });
    return [items, await Promise.all(items.map(({ id }) => reader.log(id))), await reader.members()];
  });

describe.each(stores)('write path %s', (_, open) => {
  const trial = (name: string, options?: Partial<ServerOptions>) => trialIn(open(), name, options);

  test.each([
    ['A', routeA],
    ['B', routeB],
    ['C', routeC],
    ['D', routeD],
  ])('takes a dossier of route %s from draft to received over HTTP, each officer in turn', async (_, who) => {
    const at = await trial('transfer/none');
    const opened = await at.send(who.member, 'POST', path, {});
    expect(opened.status).toBe(201);
    expect(opened.headers.get('etag')).toMatch(/^"1\.[0-9a-f]{16}"$/);
    const id: string = opened.body.id;
    expect(opened.headers.get('location')).toBe(`${path}/${id}`);
    const files = await Promise.all(
      ['Quyết định.pdf', 'Tự kiểm điểm.pdf'].map(async (name) => (await at.upload(who.member, id, pdf(), name)).body),
    );
    const today = at.clock.now().slice(0, 10);
    const steps: readonly (readonly [string | undefined, string, object])[] = [
      [
        who.member,
        'submit',
        { ...answers, destination: who.destination, decisionFile: [files[0]], selfCriticism: [files[1]] },
      ],
      [who.cellSecretary, 'accept', {}],
      [who.cellSecretary, 'record-meeting', { heldOn: today, comment: 'Nhất trí.' }],
      [who.cellSecretary, 'introduce-up', { number: '04-GGT/CB' }],
      [who.subSecretary, 'introduce-up', { number: '05-GGT/ĐUBP' }],
      [
        who.baseSecretary,
        'approve',
        { number: '15-GGT/ĐU', comment: 'Đồng ý.', fileIsComplete: true, sealNo: 'NP-1', sealedOn: today },
      ],
      [who.upperOfficer, 'approve', { number: '102-GGT/BTC' }],
      [who.member, 'present', {}],
      [who.destUpperOfficer, 'introduce-down', { number: '88-GGT/BTC' }],
      [
        who.destBaseSecretary,
        'introduce-down',
        { number: '31-GGT/ĐU', cell: who.destination, fileReceived: 'sealed-file' },
      ],
      [who.destCellSecretary, 'receive', { number: '09-GGT/CB', meetingOn: today }],
    ];
    let { revision } = opened.body;
    let state = '';
    for (const [by, event, input] of steps) {
      if (by === undefined) continue;
      const done = await at.send(by, 'POST', `${path}/${id}/${event}`, input, { revision });
      expect(done.body.refusals ?? [], `${event} by ${by}`).toEqual([]);
      ({ revision, state } = done.body);
    }
    expect(state).toBe('received');

    const log = await at.store.read((reader) => reader.log(id));
    expect(verifyLog(log)).toEqual({ ok: true });
    const stored = await at.store.read((reader) => reader.dossier(id));
    expect(replay(officialTransfer, log)).toMatchObject({
      state: stored?.state,
      facts: stored?.facts,
      revision: stored?.revision,
    });
    const moved = await at.store.read((reader) => reader.member(who.member));
    expect(moved).toMatchObject({ cellId: who.destination, status: 'active', duesCellId: who.destination });
  });

  test('asks for the revision that was seen, and answers a stale one with the dossier as it is now', async () => {
    const at = await trial('transfer/awaiting-cell');
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const without = await at.send(routeC.cellSecretary, 'POST', `${path}/${at.dossierId}/accept`, {});
    expect([without.status, without.body.code]).toEqual([428, 'PRECONDITION_REQUIRED']);
    expect((await at.act(routeC.cellDeputy, 'accept', revision)).status).toBe(200);
    const stale = await at.act(routeC.cellSecretary, 'accept', revision);
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_REVISION']);
    expect(stale.body.current).toMatchObject({ id: at.dossierId, state: 'cell-review', revision: revision + 1 });
    expect(stale.body.refusals.map(({ code }: { code: string }) => code)).toContain('NOT_IN_STATE');
  });

  test('lets exactly one of many writers with the same revision through', async () => {
    const at = await trial('transfer/awaiting-cell');
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const all = await Promise.all(Array.from({ length: 12 }, () => at.act(routeC.cellSecretary, 'accept', revision)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 412)).toHaveLength(11);
    expect(await at.store.read((reader) => reader.log(at.dossierId))).toHaveLength(revision + 1);
  });

  test('gives the same answer to the same request again, and acts once', async () => {
    const at = await trial('transfer/awaiting-cell');
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const first = await at.act(routeC.cellSecretary, 'accept', revision, {}, { key: 'k1' });
    const again = await at.act(routeC.cellSecretary, 'accept', revision, {}, { key: 'k1' });
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await at.store.read((reader) => reader.log(at.dossierId))).toHaveLength(revision + 1);
  });

  test('gives the same answer also to whoever has lost the sight of the dossier by it', async () => {
    const at = await trial('residence/cell-comment');
    const { residenceSecretary: by } = residenceCast;
    const one = `/v1/residence-comment/dossiers/${at.dossierId}`;
    const { revision } = (await at.get(by, one)).body;
    const moved = { why: 'moved', reason: 'Gia đình đã chuyển đi từ tháng 8.' };
    const first = await at.send(by, 'POST', `${one}/misdirect`, moved, { revision, key: 'k1' });
    expect([first.status, (await at.get(by, one)).status]).toEqual([200, 404]);
    const again = await at.send(by, 'POST', `${one}/misdirect`, moved, { revision, key: 'k1' });
    expect([again.status, again.body]).toEqual([200, first.body]);
    const other = await at.send(by, 'POST', `${one}/misdirect`, moved, { revision, key: 'k2' });
    expect(other.status).toBe(404);
  });

  test('refuses a key that was used for something else, and a write without one', async () => {
    const at = await trial('transfer/in-cell-review');
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const note = { note: 'Đã gọi điện.' };
    expect((await at.act(routeC.cellSecretary, 'add-note', revision, note, { key: 'k1' })).status).toBe(200);
    const other = await at.act(routeC.cellSecretary, 'add-note', revision, { note: 'Khác.' }, { key: 'k1' });
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    // A key is a person's own: nobody else's answer can be asked for with it.
    expect((await at.act(routeC.cellDeputy, 'add-note', revision, note, { key: 'k1' })).status).toBe(412);
    const without = await at.act(routeC.cellSecretary, 'add-note', revision, note, {
      headers: { 'idempotency-key': '' },
    });
    expect([without.status, without.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });

  test('stores nothing of a refused request, which may be repeated with its key', async () => {
    const at = await trial('transfer/in-cell-review');
    const before = await contentsOf(at.store);
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const early = await at.act(routeC.cellSecretary, 'introduce-up', revision, { number: '1' }, { key: 'k1' });
    expect([early.status, early.body.code]).toEqual([409, 'GUARD_FAILED']);
    expect(early.body.refusals[0]).toMatchObject({ guard: 'meeting', basis: { kind: 'law' } });
    expect(await contentsOf(at.store)).toEqual(before);
    const met = await at.act(routeC.cellSecretary, 'record-meeting', revision, {
      heldOn: at.clock.now().slice(0, 10),
      comment: 'Nhất trí.',
    });
    const again = await at.act(routeC.cellSecretary, 'introduce-up', met.body.revision, { number: '1' }, { key: 'k1' });
    expect([again.status, again.body.state]).toEqual([200, 'base-review']);
  });

  test('answers again when the first answer was lost after the write', async () => {
    const faults = faultQueue();
    const at = await trial('transfer/awaiting-cell', { faults });
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    faults.add({ operationId: 'officialTransferAccept', kind: 'drop-after-write' });
    await expect(at.act(routeC.cellSecretary, 'accept', revision, {}, { key: 'k1' })).rejects.toThrow(
      DroppedConnection,
    );
    const again = await at.act(routeC.cellSecretary, 'accept', revision, {}, { key: 'k1' });
    expect([again.status, again.body.state]).toEqual([200, 'cell-review']);
    expect(await at.store.read((reader) => reader.log(at.dossierId))).toHaveLength(revision + 1);
  });

  test('looks at the registers before each event, without making the revision stale that was seen', async () => {
    const at = await trial('transfer/awaiting-upper');
    const { revision } = (await at.get(routeC.upperOfficer!, `${path}/${at.dossierId}`)).body;
    const member = (await at.store.read((reader) => reader.member(routeC.member)))!;
    await at.store.write((writer) => writer.putMember({ ...member, duesPaidThrough: '2026-06' }));
    const refused = await at.act(routeC.upperOfficer!, 'approve', revision, { number: '7' });
    expect([refused.status, refused.body.refusals.map(({ guard }: { guard: string }) => guard)]).toEqual([409, ['E7']]);
    await at.store.write((writer) => writer.putMember({ ...member, duesPaidThrough: '2026-10', probationary: true }));
    const done = await at.act(routeC.upperOfficer!, 'approve', revision, { number: '7' });
    expect([done.status, done.body.revision]).toEqual([200, revision + 2]);
    const log = await at.store.read((reader) => reader.log(at.dossierId));
    expect(log.slice(-2).map(({ event, actorId }) => [event, actorId])).toEqual([
      ['UPDATE_FROM_REGISTER', 'system'],
      ['APPROVE', routeC.upperOfficer],
    ]);
    expect(log.at(-1)!.hash).toBe(hashOf(log.at(-1)!));
  });

  test('shows in the tasks what the registers say now', async () => {
    const at = await trial('transfer/awaiting-upper');
    const member = (await at.store.read((reader) => reader.member(routeC.member)))!;
    await at.store.write((writer) => writer.putMember({ ...member, duesPaidThrough: '2026-06' }));
    const { tasks } = (await at.get(routeC.upperOfficer!, `${path}/${at.dossierId}`)).body;
    const approve = tasks.find(({ event }: { event: string }) => event === 'APPROVE');
    expect([approve.allowed, approve.refusals[0].guard]).toEqual([false, 'E7']);
  });

  test('ends the mandates at the origin and marks the member in transit when the introduction is given', async () => {
    const at = await trial('transfer/awaiting-upper');
    const before = (await at.store.read((reader) => reader.member(routeC.member)))!;
    await at.store.write((writer) =>
      writer.putMember({
        ...before,
        assignments: [{ organizationId: routeC.origin, office: 'committee-member', from: '2025-07-01' }],
      }),
    );
    const { revision } = (await at.get(routeC.upperOfficer!, `${path}/${at.dossierId}`)).body;
    expect((await at.act(routeC.upperOfficer!, 'approve', revision, { number: '7' })).status).toBe(200);
    const after = await at.store.read((reader) => reader.member(routeC.member));
    expect(after).toMatchObject({ status: 'in-transit', assignments: [{ to: at.clock.now().slice(0, 10) }] });
  });

  test('sends a corrected dossier another way, and knows the way before the next step', async () => {
    const at = await trial('transfer/returned');
    const { revision } = (await at.get(routeC.upperOfficer!, `${path}/${at.dossierId}`)).body;
    const input = { number: '103-GGT/BTC', destination: 'cell-dong-vi-du-1', note: 'Sửa nơi đến.' };
    const done = await at.act(routeC.upperOfficer!, 'correct-and-resend', revision, input);
    expect([done.status, done.body.state, done.body.facts.route.units['base-dest']]).toEqual([
      200,
      'introduced',
      'base-dong-vi-du',
    ]);
    // The new destination is told; the one that got the dossier by mistake sees no more of it.
    const told = (await at.get('m-base-dong-vi-du-secretary', '/v1/notifications')).body;
    expect(told.items[0]).toMatchObject({ event: 'CORRECT_AND_RESEND', dossierId: at.dossierId });
    expect((await at.get('m-base-dong-vi-du-secretary', `${path}/${at.dossierId}`)).status).toBe(200);
    expect((await at.get(routeC.destBaseSecretary!, `${path}/${at.dossierId}`)).status).toBe(404);
  });

  test('a correction to a place without a way there is refused', async () => {
    const at = await trial('transfer/returned');
    const { revision } = (await at.get(routeC.upperOfficer!, `${path}/${at.dossierId}`)).body;
    const to = async (destination: string) => {
      const { status, body } = await at.act(routeC.upperOfficer!, 'correct-and-resend', revision, {
        number: '1',
        destination,
        note: 'Sửa.',
      });
      return [status, body.refusals[0].issues[0].pointer];
    };
    expect(await to('nowhere')).toEqual([422, '/destination']);
    expect(await to('tinh-nui-vi-du')).toEqual([422, '/destination']);
  });

  test('names files and organizations that do not exist, are of another dossier or of the wrong kind', async () => {
    const at = await trial('transfer/draft');
    const own = (await at.upload(routeC.member, at.dossierId, pdf())).body;
    const submit = (more: object) =>
      at.act(routeC.member, 'submit', 1, {
        ...answers,
        destination: routeC.destination,
        decisionFile: [own],
        selfCriticism: [{ ...own, sha256: '0'.repeat(64) }],
        ...more,
      });
    const forged = await submit({});
    expect([forged.status, forged.body.refusals[0].issues[0].pointer]).toEqual([422, '/selfCriticism/0']);
    const wrongKind = await submit({ selfCriticism: [own], destination: 'tinh-song-mau' });
    expect(wrongKind.status).toBe(422);
    const none = await submit({ selfCriticism: [own], destination: 'no-such-cell' });
    expect(none.status).toBe(422);
    expect(none.body.refusals[0].issues.map(({ pointer }: { pointer: string }) => pointer)).toContain('/destination');
  });

  test('lets a committee choose only a cell of its own', async () => {
    const at = await trial('transfer/awaiting-destination-base');
    const { revision } = (await at.get(routeC.destBaseSecretary!, `${path}/${at.dossierId}`)).body;
    const down = (cell: string) =>
      at.act(routeC.destBaseSecretary!, 'introduce-down', revision, { number: '1', cell, fileReceived: 'sealed-file' });
    expect((await down('cell-dong-vi-du-1')).body.refusals[0].issues[0].code).toBe('outside-unit');
    expect((await down('cell-lam-mau-2')).status).toBe(200);
  });
});

const pdf = (): Blob => new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' });

const answers = {
  ground: 'new-unit',
  decisionNo: '128-QĐ/ĐU',
  decisionIssuer: 'Đảng ủy Sở Ví Dụ',
  decisionDate: '2026-10-26',
  decisionEffectiveDate: '2026-11-01',
  contactPhone: '0912 345 678',
  truthDeclared: true,
} as const;
