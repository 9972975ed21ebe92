import { describe, expect, test } from 'vitest';
import { verifyLog } from '@tthc-dang/core';
import { trial } from './internal/testing/trial.ts';
import { scenario, scenarios, scenarioSnapshot } from './scenarios/scenario.ts';
import { cast } from './seed/cast.ts';

const { routeC } = cast;
const path = '/v1/official-transfer/dossiers';
const control = { control: { scenario: scenarioSnapshot, scenarios } };

describe('deadlines', () => {
  test('a paper that is not presented in time is overdue after the sweep, not before', async () => {
    const at = await trial('transfer/introduced');
    const { dueOn } = (await at.get(routeC.member, `${path}/${at.dossierId}`)).body;
    at.clock.set(`${dueOn}T23:59:00+07:00`);
    expect(await at.server.sweep()).toBe(0);
    at.clock.advance({ minutes: 2 });
    expect(await at.server.sweep()).toBe(1);
    expect(await at.server.sweep()).toBe(0);
    const { state, timeline } = (await at.get(routeC.member, `${path}/${at.dossierId}`)).body;
    expect([state, timeline.at(-1).event, timeline.at(-1).seat]).toEqual([
      'presentation-overdue',
      'PRESENTATION_TIMEOUT',
      'hệ thống',
    ]);
    const { items } = (await at.get(routeC.member, '/v1/notifications')).body;
    expect(items[0]).toMatchObject({ event: 'PRESENTATION_TIMEOUT', dossierId: at.dossierId });
  });

  test('an unanswered request for a supplement closes the dossier after thirty days', async () => {
    const at = await trial('transfer/needs-supplement');
    at.clock.advance({ days: 45 });
    expect(await at.server.sweep()).toBe(1);
    expect((await at.get(routeC.member, `${path}/${at.dossierId}`)).body.state).toBe('closed-unsupplemented');
  });
});

describe('control', () => {
  test('is not there unless asked for', async () => {
    const at = await trial('transfer/none');
    for (const [method, address] of [
      ['GET', 'clock'],
      ['GET', 'state'],
      ['GET', 'choices'],
      ['GET', 'scenario'],
      ['POST', 'reset'],
      ['POST', 'faults'],
      ['POST', 'register'],
      ['POST', 'sweep'],
    ] as const)
      expect(
        (await at.send(routeC.member, method, `/__control/${address}`, method === 'POST' ? {} : undefined)).status,
      ).toBe(404);
  });

  test('sets and moves the clock', async () => {
    const at = await trial('transfer/none', control);
    expect((await at.send('', 'POST', '/__control/clock', { at: '2027-01-05T09:00:00+07:00' })).body).toEqual({
      now: '2027-01-05T09:00:00+07:00',
    });
    expect((await at.send('', 'POST', '/__control/clock', { advanceDays: 2, advanceMinutes: 30 })).body).toEqual({
      now: '2027-01-07T09:30:00+07:00',
    });
    expect((await at.get(routeC.member, '/v1/me')).body.now).toBe('2027-01-07T09:30:00+07:00');
    expect((await at.send('', 'POST', '/__control/clock', { at: 'tomorrow' })).status).toBe(400);
  });

  test('loads a scenario in place of everything', async () => {
    const at = await trial('transfer/received', control);
    const { now } = (await at.send('', 'POST', '/__control/reset', { scenario: 'transfer/awaiting-base' })).body;
    expect(now).toBe((await scenario('transfer/awaiting-base')).clock.now());
    expect(
      (await at.get(routeC.baseSecretary, '/v1/dossiers')).body.items.map(({ state }: { state: string }) => state),
    ).toEqual(['base-review']);
    expect((await at.send('', 'POST', '/__control/reset', { scenario: 'nothing' })).status).toBe(404);
  });

  test('says what there is to choose from: data sets, people with their offices, operations, faults', async () => {
    const at = await trial('transfer/none', control);
    const { body } = await at.send('', 'GET', '/__control/choices');
    expect(body.scenarios).toContainEqual({ name: 'transfer/needs-supplement', label: 'Yêu cầu bổ sung' });
    expect(body.scenarios).toHaveLength(scenarios.length);
    expect(body.persons).toContainEqual(expect.objectContaining({ id: routeC.member, name: 'Trần Thị Ví Dụ' }));
    expect(body.persons.find(({ id }: { id: string }) => id === routeC.cellSecretary).is).toMatch(/^bí thư, Chi bộ /);
    expect(body.operations).toEqual(expect.arrayContaining(['getMe', 'officialTransferAccept']));
    expect(body.operations.filter((name: string) => name.startsWith('control'))).toEqual([]);
    expect(body.faults).toEqual(['latency', 'status', 'drop-after-write', 'stale', 'expired-session']);
  });

  test('says what a data set holds without loading it: its dossier, and who may do something there', async () => {
    const at = await trial('transfer/none', control);
    const of = (name: string) => at.send('', 'GET', `/__control/scenario?name=${encodeURIComponent(name)}`);
    const { body } = await of('transfer/awaiting-cell');
    expect(body).toMatchObject({
      name: 'transfer/awaiting-cell',
      memberId: routeC.member,
      dossier: { procedure: 'official-transfer', id: 'dossier-0001', state: 'cell-intake' },
    });
    const may = Object.fromEntries(
      body.persons.map(({ id, events }: { id: string; events: string[] }) => [id, events]),
    );
    expect(may[routeC.cellSecretary]).toContain('ACCEPT');
    expect(may[routeC.member]).not.toContain('ACCEPT');
    expect(may[routeC.destCellSecretary]).toBeUndefined();
    expect((await of('transfer/none')).body).not.toHaveProperty('dossier');
    expect((await of('transfer/nowhere')).status).toBe(404);
    expect((await at.get(routeC.member, '/v1/dossiers')).body.items).toEqual([]);
  });

  test('says what was loaded last and how much was changed since', async () => {
    const at = await trial('transfer/awaiting-cell', control);
    const state = async () => (await at.send('', 'GET', '/__control/state')).body;
    expect(await state()).toEqual({ now: at.clock.now(), writes: 0 });
    await at.send('', 'POST', '/__control/reset', { scenario: 'transfer/awaiting-cell' });
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    expect((await at.act(routeC.member, 'accept', revision)).status).toBe(403);
    expect(await state()).toMatchObject({ scenario: 'transfer/awaiting-cell', writes: 0 });
    expect((await at.act(routeC.cellSecretary, 'accept', revision)).status).toBe(200);
    await at.send('', 'POST', '/__control/register', { memberId: routeC.member, changes: { abroad: true } });
    expect((await state()).writes).toBe(2);
    await at.send('', 'POST', '/__control/reset', { scenario: 'transfer/none' });
    expect(await state()).toMatchObject({ scenario: 'transfer/none', writes: 0 });
  });

  test('changes the register, in what it knows', async () => {
    const at = await trial('transfer/none', control);
    const changed = await at.send('', 'POST', '/__control/register', {
      memberId: routeC.member,
      changes: { duesPaidThrough: '2026-01', account: 'locked' },
    });
    expect(changed.body).toMatchObject({ duesPaidThrough: '2026-01', account: 'locked' });
    for (const changes of [
      { id: 'x' },
      { status: 'king' },
      { surprise: 1 },
      { duesPaidThrough: '2026-13' },
      { ['__proto__x']: 1 },
    ])
      expect((await at.send('', 'POST', '/__control/register', { memberId: routeC.member, changes })).status).toBe(400);
    expect((await at.send('', 'POST', '/__control/register', { memberId: 'nobody', changes: {} })).status).toBe(404);
  });

  test('makes faults happen to an operation, as often as asked', async () => {
    const at = await trial('transfer/awaiting-cell', control);
    const { revision } = (await at.get(routeC.cellSecretary, `${path}/${at.dossierId}`)).body;
    const fault = (body: object) => at.send('', 'POST', '/__control/faults', body);
    await fault({ operationId: 'getMe', kind: 'status', status: 502, count: 2 });
    await fault({ operationId: 'listDossiers', kind: 'expired-session' });
    await fault({ operationId: 'officialTransferAccept', kind: 'stale' });
    const statuses = [];
    for (const address of ['/v1/me', '/v1/me', '/v1/me', '/v1/dossiers', '/v1/dossiers'])
      statuses.push((await at.get(routeC.cellSecretary, address)).status);
    expect(statuses).toEqual([502, 502, 200, 401, 200]);
    expect((await at.act(routeC.cellSecretary, 'accept', revision)).status).toBe(412);
    expect((await at.act(routeC.cellSecretary, 'accept', revision)).status).toBe(200);
    expect((await fault({ operationId: 'getMe', kind: 'earthquake' })).status).toBe(400);
  });
});

describe('scenarios', () => {
  test.each(scenarios.map(({ name }) => name))('%s is the same each time and its log is whole', async (name) => {
    const [first, second] = [await scenario(name), await scenario(name)];
    expect(await first.store.snapshot()).toEqual(await second.store.snapshot());
    expect(first.clock.now()).toBe(second.clock.now());
    for (const { log } of (await first.store.snapshot()).dossiers) expect(verifyLog(log)).toEqual({ ok: true });
  });

  test('an unknown name is answered with those there are', async () => {
    await expect(scenario('transfer/nowhere')).rejects.toThrow(/transfer\/awaiting-base/);
    expect(await scenarioSnapshot('toString')).toBeUndefined();
  });
});
