import { describe, expect, test } from 'vitest';
import { trial } from '../internal/testing/trial.ts';
import { residenceCast } from '../scenarios/residence-journey.ts';
import { cast } from '../seed/cast.ts';

const { routeC } = cast;

describe('one event on many dossiers', () => {
  const by = routeC.baseSecretary;
  const batchOf = async () => {
    const at = await trial('transfer/inbox');
    const { items } = (await at.get(by, '/v1/dossiers?assignedTo=unit')).body;
    const dossiers = items.map(({ id, revision }: { id: string; revision: number }) => ({ id, revision }));
    const body = { procedure: 'official-transfer', event: 'ADD_NOTE', input: { note: 'Đã xem.' } };
    const send = (more: object, key?: string) =>
      at.send(by, 'POST', '/v1/batches', { ...body, ...more }, key === undefined ? {} : { key });
    return { at, dossiers, send };
  };

  test('is judged for each alone, by its own revision', async () => {
    const { at, dossiers, send } = await batchOf();
    const [first, ...rest] = dossiers;
    const { body } = await send({ dossiers: [{ ...first, revision: 1 }, ...rest, { id: 'none', revision: 1 }] });
    expect(body).toMatchObject({ accepted: rest.length, refused: 2 });
    expect(body.results[0].refusals[0].code).toBe('STALE_REVISION');
    expect(body.results.at(-1)).toMatchObject({ dossierId: 'none', ok: false });
    for (const { id } of dossiers) {
      const log = await at.store.read((reader) => reader.log(id));
      expect(log.at(-1)!.event === 'ADD_NOTE', id).toBe(id !== first.id);
    }
  });

  test('is done once, however often it is sent under its key', async () => {
    const { at, dossiers, send } = await batchOf();
    const first = await send({ dossiers }, 'one');
    expect((await send({ dossiers }, 'one')).body).toEqual(first.body);
    const notes = await at.store.read(async (reader) =>
      Promise.all(
        dossiers.map(
          async ({ id }: { id: string }) => (await reader.log(id)).filter(({ event }) => event === 'ADD_NOTE').length,
        ),
      ),
    );
    expect(notes).toEqual(dossiers.map(() => 1));
    expect((await send({ dossiers, input: { note: 'Khác.' } }, 'one')).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('keeps from somebody else that a dossier exists', async () => {
    const { at, dossiers } = await batchOf();
    const body = {
      procedure: 'official-transfer',
      event: 'ADD_NOTE',
      input: { note: 'x' },
      dossiers: [dossiers[0], { id: 'none', revision: 1 }],
    };
    const { results } = (await at.send(cast.farSecretary, 'POST', '/v1/batches', body)).body;
    expect({ ...results[0], dossierId: '' }).toEqual({ ...results[1], dossierId: '' });
  });

  test.each([
    ['twice the same dossier', (dossiers: readonly object[]) => ({ dossiers: [dossiers[0], dossiers[0]] })],
    ['no dossiers', () => ({ dossiers: [] })],
    ['an event of the system', (dossiers: readonly object[]) => ({ dossiers, event: 'UPDATE_FROM_REGISTER' })],
    ['a name of every object', (dossiers: readonly object[]) => ({ dossiers, event: 'constructor' })],
    ['more than it has', (dossiers: readonly object[]) => ({ dossiers, force: true })],
  ])('is none with %s', async (_, more) => {
    const { dossiers, send } = await batchOf();
    expect((await send(more(dossiers))).status).toBe(400);
  });
});

describe('the residence campaign', () => {
  const { cellSecretary, member } = residenceCast;
  const unitId = 'cell-so-vi-du-2';
  const members = [
    { memberId: member, address: 'Thôn 4, xã Lam Mẫu' },
    { memberId: cellSecretary },
    { memberId: 'nobody' },
  ];
  const campaign = async () => {
    const at = await trial('transfer/none');
    const run = (dryRun: boolean, key?: string, by = cellSecretary) =>
      at.send(
        by,
        'POST',
        '/v1/residence-campaigns',
        { unitId, year: 2026, dryRun, members },
        key === undefined ? {} : { key },
      );
    const dossiers = async () => (await at.store.snapshot()).dossiers.map(({ record }) => record);
    return { at, run, dossiers };
  };

  test('says beforehand what would happen, and opens nothing', async () => {
    const { run, dossiers } = await campaign();
    const { body } = await run(true);
    expect(body).toMatchObject({ accepted: 1, refused: 2, dryRun: true });
    expect(body.results.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, false, false]);
    expect(body.results[1].refusals.map(({ guard }: { guard: string }) => guard)).toContain('campaign-own');
    expect(await dossiers()).toEqual([]);
  });

  test('opens and submits each dossier once, and goes on where it was', async () => {
    const { run, dossiers } = await campaign();
    const first = (await run(false, 'one')).body;
    expect(first).toMatchObject({ accepted: 1, refused: 2 });
    expect((await run(false, 'one')).body.results[0]).toEqual(first.results[0]);
    const [opened, ...others] = await dossiers();
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ id: first.results[0].dossierId, memberId: member, state: 'commune-intake' });
    // Under another key it is another run: the member has a request of this year already.
    const again = (await run(false)).body.results[0];
    expect(again.refusals.map(({ guard }: { guard: string }) => guard)).toContain('N1-one-request');
  });

  test('is for the leaders of the cell in its time', async () => {
    const { at, run, dossiers } = await campaign();
    for (const who of [residenceCast.baseSecretary, member, cast.farSecretary])
      expect((await run(false, undefined, who)).status, who).toBe(403);
    at.clock.set('2026-12-20T08:00:00+07:00');
    expect((await run(false)).body).toMatchObject({ accepted: 0, refused: 3 });
    expect(await dossiers()).toEqual([]);
  });
});
