import { describe, expect, test } from 'vitest';
import { trial } from '../internal/testing/trial.ts';
import { cast } from '../seed/cast.ts';

const { routeC } = cast;
const ids = (body: { readonly items: readonly { readonly id: string }[] }) => body.items.map(({ id }) => id);

describe('the inbox', () => {
  test('shows the destination’s counter what is to be presented there, and nobody else', async () => {
    const at = await trial('transfer/introduced');
    const waiting = async (who: string) => (await at.get(who, '/v1/dossiers?assignedTo=counter')).body;
    for (const who of [routeC.destUpperOfficer!, 'm-base-lam-mau-clerk'])
      expect(ids(await waiting(who)), who).toEqual([at.dossierId]);
    for (const who of [routeC.baseClerk, routeC.cellSecretary, routeC.upperOfficer!, routeC.member, cast.farSecretary])
      expect(await waiting(who), who).toEqual({ items: [], total: 0 });
    expect((await at.get('m-base-lam-mau-clerk', '/v1/dossiers/counts')).body).toMatchObject({ unit: 0, arriving: 1 });
    const revision = (await at.get(routeC.member, `/v1/official-transfer/dossiers/${at.dossierId}`)).body.revision;
    expect((await at.act(routeC.member, 'present', revision)).status).toBe(200);
    expect(await waiting('m-base-lam-mau-clerk')).toEqual({ items: [], total: 0 });
  });

  test('counts by state what its lists show, filter by filter', async () => {
    const at = await trial('transfer/inbox');
    const who = routeC.baseSecretary;
    const { body } = await at.get(who, '/v1/dossiers/counts');
    const list = async (query: string) => (await at.get(who, `/v1/dossiers?${query}`)).body;
    expect((await list('assignedTo=unit')).total).toBe(body.unit);
    expect((await list('assignedTo=unit&overdue=true')).total).toBe(body.overdue);
    for (const { procedure, state, count } of body.byState)
      expect((await list(`assignedTo=unit&procedure=${procedure}&state=${state}`)).total).toBe(count);
    expect(body.unit).toBeGreaterThan(1);
    expect((await at.get(routeC.member, '/v1/dossiers/counts')).body).toMatchObject({ own: 1, unit: 0 });
  });

  test('takes several procedures and states, a range of due days, and words without accents', async () => {
    const at = await trial('transfer/inbox');
    const list = async (query: string) => (await at.get(routeC.baseSecretary, `/v1/dossiers?${query}`)).body;
    const all = await list('limit=100');
    const states = ['base-review', 'upper-review'];
    expect((await list(`state=${states.join(',')}&limit=100`)).total).toBe(
      all.items.filter(({ state }: { state: string }) => states.includes(state)).length,
    );
    expect((await list('procedure=temporary-transfer,none')).total).toBe(0);
    const days: readonly string[] = all.items.flatMap(({ dueOn }: { dueOn?: string }) => dueOn ?? []);
    const [first] = days.toSorted();
    expect((await list(`dueFrom=${first}&dueTo=${first}`)).total).toBe(days.filter((day) => day === first).length);
    expect((await list('q=tran%20thi%20vi')).items.map((one: { memberName: string }) => one.memberName)).toEqual([
      'Trần Thị Ví Dụ',
    ]);
    for (const wrong of ['dueFrom=2026-13-01', 'dueTo=soon', 'assignedTo=all'])
      expect((await at.get(routeC.baseSecretary, `/v1/dossiers?${wrong}`)).status, wrong).toBe(400);
  });
});
