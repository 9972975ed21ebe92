import { describe, expect, test } from 'vitest';
import { trial } from './internal/testing/trial.ts';
import { cast } from './seed/cast.ts';

const { routeC } = cast;
const path = '/v1/official-transfer/dossiers';

describe('who sees what', () => {
  test.each([
    ['the member', routeC.member, 200],
    ['the secretary of the cell', routeC.cellSecretary, 200],
    ['the grassroots committee that has it', routeC.baseSecretary, 200],
    ['an inspector of the province', cast.inspector, 200],
    ['a sister cell', cast.sisterSecretary, 404],
    ['the destination, before the introduction', routeC.destCellSecretary, 404],
    ['another province', cast.farSecretary, 404],
    ['another member', cast.another, 404],
    ['a technician', cast.technician, 404],
  ])('%s', async (_, who, status) => {
    const at = await trial('transfer/awaiting-base');
    const answer = await at.get(who, `${path}/${at.dossierId}`);
    expect(answer.status).toBe(status);
    for (const part of ['log', 'tasks', 'documents'])
      expect((await at.get(who, `${path}/${at.dossierId}/${part}`)).status).toBe(status);
    const listed = await at.get(who, '/v1/dossiers');
    expect(listed.body.items.some(({ id }: { id: string }) => id === at.dossierId)).toBe(status === 200);
  });

  test('a dossier that is hidden answers like one that does not exist, to reads and to writes', async () => {
    const at = await trial('transfer/awaiting-base');
    const bodies = await Promise.all(
      [at.dossierId, 'no-such-dossier'].map(async (id) => [
        (await at.get(cast.farSecretary, `${path}/${id}`)).body,
        (await at.send(cast.farSecretary, 'POST', `${path}/${id}/approve`, { number: '1' }, { revision: 1 })).body,
        (await at.send(cast.farSecretary, 'PUT', `${path}/${id}/draft`, { event: 'APPROVE', input: {}, revision: 1 }))
          .body,
      ]),
    );
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]?.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('a draft is the member’s alone', async () => {
    const at = await trial('transfer/draft');
    expect((await at.get(routeC.member, `${path}/${at.dossierId}`)).status).toBe(200);
    for (const who of [routeC.cellSecretary, routeC.baseClerk, cast.inspector])
      expect((await at.get(who, `${path}/${at.dossierId}`)).status).toBe(404);
  });

  test('the destination sees the dossier once it is introduced', async () => {
    const at = await trial('transfer/introduced');
    for (const who of [routeC.destUpperOfficer!, routeC.destBaseSecretary!, routeC.destCellSecretary])
      expect((await at.get(who, `${path}/${at.dossierId}`)).status).toBe(200);
  });

  test('the member learns that the dossier is held, and not why', async () => {
    const at = await trial('transfer/on-hold');
    const mine = (await at.get(routeC.member, `${path}/${at.dossierId}`)).body;
    expect(mine.state).toBe('hold');
    const log = (await at.get(routeC.member, `${path}/${at.dossierId}/log`)).body;
    expect(JSON.stringify([mine, log])).not.toMatch(/Ủy ban Kiểm tra đang xem xét|underDiscipline/);
    expect(log.intact).toBe(true);
    expect(log.entries.every(({ hash }: { hash: string }) => hash.length === 64)).toBe(true);
    const theirs = (await at.get(routeC.baseSecretary, `${path}/${at.dossierId}`)).body;
    expect([theirs.facts.hold.reason, theirs.facts.register.underDiscipline]).toEqual([
      'Ủy ban Kiểm tra đang xem xét.',
      true,
    ]);
  });

  test('internal notes are for officers: the member sees neither the note nor its author', async () => {
    const at = await trial('transfer/in-cell-review');
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    await at.act(routeC.cellSecretary, 'add-note', revision, { note: 'Nội dung mật.' });
    const log = (await at.get(routeC.member, `${path}/${at.dossierId}/log`)).body;
    expect(log.entries.at(-1)).toMatchObject({ event: 'ADD_NOTE', input: null, actorId: '', actorName: '' });
    const mine = (await at.get(routeC.member, `${path}/${at.dossierId}`)).body;
    expect(mine.timeline.some(({ event }: { event: string }) => event === 'ADD_NOTE')).toBe(false);
    const theirs = (await at.get(routeC.cellDeputy, `${path}/${at.dossierId}`)).body;
    expect(theirs.timeline.at(-1)).toMatchObject({ event: 'ADD_NOTE', message: 'Nội dung mật.' });
  });

  test('an officer without the seat is refused with the reason; the table does not offer them the step', async () => {
    const at = await trial('transfer/awaiting-base');
    const view = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    expect(view.tasks.some(({ event }: { event: string }) => event === 'APPROVE')).toBe(false);
    const forged = await at.act(routeC.cellSecretary, 'approve', view.revision, {
      number: '1',
      comment: 'x',
      fileIsComplete: true,
      sealNo: '1',
      sealedOn: '2026-11-05',
    });
    expect([forged.status, forged.body.code]).toEqual([403, 'NOT_ALLOWED']);
    expect(forged.body.refusals[0].allowed).toContain('base.secretary');
  });

  test('an inbox shows what waits for the caller’s seats, the most urgent first', async () => {
    const at = await trial('transfer/inbox');
    const mine = (await at.get(routeC.baseSecretary, '/v1/dossiers?assignedTo=unit')).body;
    expect(mine.items.map(({ state }: { state: string }) => state)).toEqual([
      'base-review',
      'base-review',
      'base-review',
    ]);
    const due: string[] = mine.items.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(due).toEqual(due.toSorted((a, b) => a.localeCompare(b)));
    const upper = (await at.get(routeC.upperOfficer!, '/v1/dossiers?assignedTo=unit')).body;
    expect(upper.items.map(({ state }: { state: string }) => state)).toEqual(['upper-review']);
    const late = (await at.get(routeC.baseSecretary, '/v1/dossiers?assignedTo=unit&overdue=true')).body;
    expect(late.items.length).toBeLessThan(3);
    expect(late.items.every(({ overdue }: { overdue: boolean }) => overdue)).toBe(true);
    const found = (await at.get(routeC.baseSecretary, '/v1/dossiers?q=tran%20thi%20vi')).body;
    expect(found.items.map(({ memberId }: { memberId: string }) => memberId)).toEqual([routeC.member]);
    const own = (await at.get(routeC.member, '/v1/official-transfer/dossiers')).body;
    expect(own.items.map(({ memberId }: { memberId: string }) => memberId)).toEqual([routeC.member]);
  });

  test('pages follow one another without gaps and repeats', async () => {
    const at = await trial('transfer/inbox');
    const all = (await at.get(routeC.baseSecretary, '/v1/dossiers')).body;
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: { items: { id: string }[]; next?: string } = (
        await at.get(routeC.baseSecretary, `/v1/dossiers?limit=1${cursor && `&cursor=${cursor}`}`)
      ).body;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect(seen.length).toBe(all.total);
  });

  test('officers find members of their own unit to file for, and nobody else', async () => {
    const at = await trial('transfer/none');
    const cell = (await at.get(cast.routeA.cellSecretary, '/v1/members')).body;
    expect(cell.items.every(({ cellId }: { cellId: string }) => cellId === cast.routeA.origin)).toBe(true);
    const base = (await at.get(cast.routeA.baseClerk, '/v1/members?q=mau&limit=100')).body;
    expect(new Set(base.items.map(({ cellId }: { cellId: string }) => cellId)).size).toBeGreaterThan(2);
    expect((await at.get(cast.another, '/v1/members')).status).toBe(403);
    expect((await at.send(cast.routeA.cellSecretary, 'POST', path, { memberId: cast.routeA.member })).status).toBe(201);
    expect((await at.send(cast.farSecretary, 'POST', path, { memberId: routeC.member })).status).toBe(404);
  });

  test.each([
    ['exempt from work', cast.exempt, 422, 'E2'],
    ['abroad', cast.abroad, 422, 'E3'],
    ['in an organization that is not online', cast.offline, 422, 'E4'],
    ['away temporarily', cast.temporaryAway, 409, 'E8'],
  ])('a member %s is told at once that no dossier can be opened', async (_, who, status, guard) => {
    const at = await trial('transfer/none');
    const refused = await at.send(who, 'POST', path, {});
    expect([refused.status, refused.body.refusals.map((one: { guard: string }) => one.guard)]).toEqual([
      status,
      [guard],
    ]);
    expect((await at.store.snapshot()).dossiers).toEqual([]);
  });

  test('a member has one open transfer', async () => {
    const at = await trial('transfer/draft');
    const second = await at.send(routeC.member, 'POST', path, {});
    expect([second.status, second.body.code]).toEqual([409, 'CONFLICTING_DOSSIER']);
  });

  test('whoever is secretary of their own cell does not decide their own dossier; the deputy does', async () => {
    const at = await trial('transfer/none');
    const me = cast.secretaryOfOwnCell;
    const { id } = (await at.send(me, 'POST', path, {})).body;
    const file = (await at.upload(me, id, new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }))).body;
    const input = {
      ground: 'graduated',
      destination: routeC.destination,
      diploma: [file],
      selfCriticism: [file],
      contactPhone: '0912345678',
      truthDeclared: true,
    };
    const { revision } = (await at.send(me, 'POST', `${path}/${id}/submit`, input, { revision: 1 })).body;
    const own = await at.send(me, 'POST', `${path}/${id}/accept`, {}, { revision });
    expect([own.status, own.body.code]).toEqual([403, 'SELF_APPROVAL']);
    expect((await at.send(cast.sisterSecretary, 'POST', `${path}/${id}/accept`, {}, { revision })).status).toBe(200);
  });
});
