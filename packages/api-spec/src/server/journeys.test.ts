import { describe, expect, test } from 'vitest';
import { officialTransfer } from '@tthc-dang/core';
import { eventPath, isExposed } from './operations.ts';
import { samplePdf } from './scenarios/sample-files.ts';
import { memoryStore } from './store/memory.ts';
import { createServer } from './create-server.ts';
import { trustedIdentity } from './identity/identity.ts';
import { trial, type Trial } from './internal/testing/trial.ts';
import { cast } from './seed/cast.ts';

const { routeA, routeB, routeC } = cast;
const path = '/v1/official-transfer/dossiers';
const revisionOf = async (at: Trial, who: string): Promise<number> =>
  (await at.get(who, `${path}/${at.dossierId}`)).body.revision;
const codes = (body: { readonly refusals?: readonly { readonly code: string }[] }): readonly string[] =>
  (body.refusals ?? []).map(({ code }) => code);

describe('whoever is not offered a step', () => {
  const people = [
    routeC.member,
    routeC.cellSecretary,
    routeC.cellDeputy,
    routeC.baseSecretary,
    routeC.baseClerk,
    routeC.upperOfficer!,
    routeC.destUpperOfficer!,
    routeC.destBaseSecretary!,
    routeC.destCellSecretary,
    cast.sisterSecretary,
    cast.farSecretary,
    cast.inspector,
    cast.undelegatedOfficer,
    cast.lockedOfficer,
  ];
  const events = Object.keys(officialTransfer.events).filter((event) => isExposed(officialTransfer, event));

  test.each([
    'transfer/draft',
    'transfer/awaiting-cell',
    'transfer/in-cell-review',
    'transfer/needs-supplement',
    'transfer/awaiting-base',
    'transfer/awaiting-upper',
    'transfer/on-hold',
    'transfer/introduced',
    'transfer/presentation-overdue',
    'transfer/awaiting-destination-upper',
    'transfer/awaiting-destination-cell',
    'transfer/returned',
    'transfer/received',
  ])('is refused it when the request is forged: %s', async (name) => {
    const at = await trial(name);
    const before = await at.store.snapshot();
    const { revision } = before.dossiers[0]!.record;
    for (const who of people) {
      const view = await at.get(who, `${path}/${at.dossierId}`);
      const offered: readonly string[] =
        view.status === 200
          ? view.body.tasks
              .filter(({ allowed }: { allowed: boolean }) => allowed)
              .map(({ event }: { event: string }) => event)
          : [];
      for (const event of events.filter((one) => !offered.includes(one))) {
        const forged = await at.act(who, eventPath(event), revision);
        const why = forged.status === 404 ? ['hidden'] : codes(forged.body).filter((code) => code !== 'VALIDATION');
        expect(why, `${event} by ${who}: ${forged.status}`).not.toEqual([]);
      }
    }
    expect(await at.store.snapshot()).toEqual(before);
  });
});

describe('journeys beside the main road', () => {
  test('an officer files for a member with consent, and then does not decide', async () => {
    const at = await trial('transfer/none');
    const by = routeA.cellSecretary;
    const { id } = (await at.send(by, 'POST', path, { memberId: routeA.member })).body;
    const file = (await at.upload(by, id, new Blob([samplePdf], { type: 'application/pdf' }))).body;
    const input = {
      ground: 'graduated',
      destination: routeA.destination,
      diploma: [file],
      selfCriticism: [file],
      contactPhone: '0912345678',
      truthDeclared: true,
    };
    const without = await at.send(by, 'POST', `${path}/${id}/submit`, input, { revision: 1 });
    expect([
      without.status,
      without.body.refusals[0].issues.map(({ pointer }: { pointer: string }) => pointer),
    ]).toEqual([422, ['/consentOnBehalf']]);
    const submitted = await at.send(
      by,
      'POST',
      `${path}/${id}/submit`,
      { ...input, consentOnBehalf: true },
      { revision: 1 },
    );
    expect(submitted.body).toMatchObject({
      state: 'cell-intake',
      memberId: routeA.member,
      facts: { initiatorId: by, consentOnBehalf: true },
    });
    const { revision } = submitted.body;
    expect((await at.send(by, 'POST', `${path}/${id}/accept`, {}, { revision })).body.code).toBe('SELF_APPROVAL');
    expect((await at.send(routeA.cellDeputy, 'POST', `${path}/${id}/accept`, {}, { revision })).status).toBe(200);
    expect((await at.get(routeA.member, `${path}/${id}`)).status).toBe(200);
  });

  test('a supplement is asked for, answered and warned about while nothing has changed', async () => {
    const at = await trial('transfer/needs-supplement');
    const { body } = await at.get(routeC.member, `${path}/${at.dossierId}`);
    expect(body.facts.supplement).toMatchObject({ items: ['selfCriticism', 'contactPhone'], kind: 'wrong' });
    const same = { ...body.facts.application, truthDeclared: true };
    const unchanged = await at.act(routeC.member, 'resubmit', body.revision, same);
    expect(unchanged.body.refusals[0].issues[0].code).toBe('supplement-answered');
    const file = (await at.upload(routeC.member, at.dossierId, new Blob([samplePdf], { type: 'application/pdf' })))
      .body;
    const done = await at.act(routeC.member, 'resubmit', body.revision, {
      ...same,
      selfCriticism: [file],
      contactPhone: '0987654321',
    });
    expect([done.status, done.body.state]).toEqual([200, 'cell-intake']);
  });

  test('a destination outside the system is reached on paper, step by step recorded by the clerk', async () => {
    const at = await trial('transfer/paper-handover');
    const step = {
      box: 'ô 5',
      organization: 'Đảng ủy Nông trường Mẫu',
      number: '12',
      on: at.clock.now().slice(0, 10),
      signer: 'Nguyễn Văn Thử Nghiệm',
    };
    const presented = await at.act(routeB.baseClerk, 'record-paper-step', await revisionOf(at, routeB.baseClerk), step);
    expect([presented.status, presented.body.state]).toEqual([200, 'dest-cell-receive']);
    const received = await at.act(routeB.baseClerk, 'record-paper-step', presented.body.revision, step);
    expect([received.status, received.body.state, received.body.channel]).toEqual([200, 'received', 'mixed']);
    expect((await at.store.read((reader) => reader.member(routeB.member)))?.cellId).toBe(cast.paperDestination);
  });

  test('a dossier is handed to a colleague who may take it, and is theirs until the next step', async () => {
    const at = await trial('transfer/awaiting-base');
    const revision = await revisionOf(at, routeC.baseSecretary);
    const reassign = (assignee: string) => at.act(routeC.baseSecretary, 'reassign', revision, { assignee });
    expect((await reassign('nobody')).body.refusals[0].issues[0].pointer).toBe('/assignee');
    expect((await reassign(routeC.cellSecretary)).status).toBe(422);
    expect((await reassign(routeC.baseDeputy)).status).toBe(200);
    const mine = () => at.get(routeC.baseDeputy, '/v1/dossiers?assignedTo=me').then(({ body }) => body.items.length);
    expect(await mine()).toBe(1);
    await at.act(routeC.baseDeputy, 'return-to-previous', revision + 1, { reason: 'Thiếu biên bản.' });
    expect(await mine()).toBe(0);
  });

  test('a cancelled introduction brings the member back to the origin', async () => {
    const at = await trial('transfer/presentation-overdue');
    expect((await at.store.read((reader) => reader.member(routeC.member)))?.status).toBe('in-transit');
    const done = await at.act(routeC.upperOfficer!, 'cancel-introduction', await revisionOf(at, routeC.upperOfficer!), {
      reason: 'Quyết định thu hồi.',
    });
    expect([done.status, done.body.state]).toEqual([200, 'cancelled']);
    expect(await at.store.read((reader) => reader.member(routeC.member))).toMatchObject({
      status: 'active',
      cellId: routeC.origin,
    });
  });

  test('officers are told of what comes to their office, the member of what concerns them', async () => {
    const at = await trial('transfer/awaiting-base');
    const toOffice = (await at.get(routeC.baseDeputy, '/v1/notifications')).body;
    expect(toOffice.items[0]).toMatchObject({
      event: 'INTRODUCE_UP',
      organizationId: 'base-so-vi-du',
      dossierId: at.dossierId,
      state: 'base-review',
    });
    const toMember = (await at.get(routeC.member, '/v1/notifications')).body;
    expect(toMember.items.map(({ event }: { event: string }) => event)).toContain('ACCEPT');
    expect((await at.get(cast.farSecretary, '/v1/notifications')).body).toEqual({ items: [], total: 0 });
  });

  test('a log that was tampered with is said to be broken', async () => {
    const at = await trial('transfer/awaiting-base');
    const snapshot = await at.store.snapshot();
    const dossiers = snapshot.dossiers.map(({ record, log }) => ({
      record,
      log: log.map((entry) => (entry.event === 'ACCEPT' ? { ...entry, actorName: 'Người khác' } : entry)),
    }));
    const server = createServer({
      store: memoryStore({ ...snapshot, dossiers }),
      clock: at.clock,
      identity: trustedIdentity(routeC.member),
    });
    const log = await (await server(new Request(`http://test${path}/${at.dossierId}/log`))).json();
    expect(log.intact).toBe(false);
  });
});
