import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LateUnitsView, ProgressView } from '@tthc-dang/core/client/oversight';
import { trial, type Trial } from '../internal/testing/trial.ts';
import { administrationCast as who } from '../scenarios/administration-cast.ts';

const body = who.above;
const leader = who.aboveSecretary;
const path = `/v1/organizations/${body}/clusters`;
const put = (stage: Trial, clusters: readonly object[], revision: number, by: string = leader) =>
  stage.send(by, 'PUT', path, { clusters }, { revision });
const cluster = (name: string, ...unitIds: readonly string[]) => ({ name, leader: 'Tổ giúp việc', unitIds });
const progress = async (stage: Trial, more = ''): Promise<ProgressView> =>
  (await stage.get(leader, `/v1/reports/progress?unitId=${body}${more}`)).body;
const sum = (all: readonly ProgressView['total'][]) =>
  all.reduce(
    (one, { received, closed, open, overdue }) => ({
      received: one.received + received,
      closed: one.closed + closed,
      open: one.open + open,
      overdue: one.overdue + overdue,
    }),
    { received: 0, closed: 0, open: 0, overdue: 0 },
  );

test('a cluster has units that stand under no common body of their own, and its numbers are the sum of theirs', async () => {
  const stage = await trial('reports/clusters');
  const { units, total, weeks } = await progress(stage, '&cluster=cluster-1');
  expect(units.map(({ id }) => id)).toEqual(['base-lam-mau', 'base-so-vi-du']);
  expect(total.received).toBeGreaterThan(0);
  expect(total).toEqual(sum(units));
  expect(weeks.reduce((all, { received }) => all + received, 0)).toBe(total.received);
});

test('however the units of a body are parted into clusters, each has the sum of its units, and all have each unit as the whole has it', async () => {
  const stage = await trial('reports/clusters');
  const whole = await progress(stage);
  const ids = whole.units.map(({ id }) => id);
  let revision = 1;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ids.length, maxLength: ids.length }),
      async (places) => {
        const parts = [0, 1, 2].map((part) => ids.filter((_, index) => places[index] === part));
        const wanted = parts.flatMap((unitIds, part) =>
          unitIds.length > 0 ? [cluster(`Cụm ${part}`, ...unitIds)] : [],
        );
        const kept = (await put(stage, wanted, revision)).body;
        revision += 1;
        expect(kept.clusters).toHaveLength(wanted.length);
        for (const { id, unitIds } of kept.clusters as readonly { id: string; unitIds: string[] }[]) {
          const part = await progress(stage, `&cluster=${id}`);
          expect(part.total).toEqual(sum(part.units));
          expect(part.units).toEqual(whole.units.filter((one) => unitIds.includes(one.id)));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('late units say in which cluster they are, and are listed for one alone', async () => {
  const stage = await trial('reports/clusters');
  const late = async (more = ''): Promise<LateUnitsView> =>
    (await stage.get(leader, `/v1/reports/late-units?unitId=${body}&plan=A${more}`)).body;
  const [behind] = (await late()).late;
  const fine = (await progress(stage)).units.find(({ id }) => id !== behind?.id)!;
  await put(stage, [cluster('Cụm chậm', behind!.id), cluster('Cụm tốt', fine.id)], 1);
  const [slow, good] = (await stage.get(leader, path)).body.clusters;
  expect((await late()).late[0]).toEqual({ ...behind, cluster: 'Cụm chậm' });
  expect(await late(`&cluster=${slow.id}`)).toMatchObject({
    units: 1,
    late: [{ id: behind?.id, cluster: 'Cụm chậm' }],
  });
  expect(await late(`&cluster=${good.id}`)).toMatchObject({ units: 1, late: [] });
});

test('clusters are assigned by secretary and deputies of the body, on the revision that was seen', async () => {
  const stage = await trial('reports/clusters');
  for (const person of [who.provinceAdmin, who.baseSecretary, who.stranger])
    expect((await put(stage, [], 1, person)).status, person).toBe(403);
  const first = await put(stage, [{ ...cluster('Cụm 1', 'base-lam-mau'), id: 'cluster-1' }], 1, who.aboveDeputy);
  expect([first.status, first.body.revision, first.body.clusters[0].id]).toEqual([200, 2, 'cluster-1']);
  expect(first.body.clusters[0].units).toEqual([{ id: 'base-lam-mau', name: expect.stringContaining('Lam Mẫu') }]);
  expect((await put(stage, [], 1)).status).toBe(412);
  // Nobody takes over the id of a cluster that is not there.
  const other = await put(stage, [{ ...cluster('Cụm 9', 'base-lam-mau'), id: 'cluster-9' }], 2);
  expect(other.body.clusters[0].id).not.toBe('cluster-9');
  expect((await stage.get(leader, `/v1/reports/progress?unitId=${body}&cluster=cluster-1`)).status).toBe(404);
  // A cluster belongs to its body: under another unit it is not there.
  expect(
    (await stage.get(leader, `/v1/reports/progress?unitId=${who.base}&cluster=${other.body.clusters[0].id}`)).status,
  ).toBe(404);
});

test.each([
  ['of another province', [cluster('Cụm', 'base-hong-mau')], 'not-below'],
  ['that nobody knows', [cluster('Cụm', 'base-khong-co')], 'not-below'],
  ['below another that is in one', [cluster('A', 'base-lam-mau'), cluster('B', 'cell-lam-mau-4')], 'nested'],
  ['that is in another', [cluster('A', 'base-lam-mau'), cluster('B', 'base-lam-mau')], 'twice'],
])('a unit %s is not taken into a cluster', async (_, clusters, code) => {
  const stage = await trial('reports/clusters');
  const refused = await put(stage, clusters, 1);
  expect([refused.status, refused.body.refusals[0].issues[0].code]).toEqual([422, code]);
});

test('a name with characters that nobody sees is refused by name, not as a bad request', async () => {
  const stage = await trial('reports/clusters');
  const refused = await put(stage, [cluster('Cụm \u202Ecắb', 'base-lam-mau')], 1);
  expect([refused.status, refused.body.refusals[0].issues[0]]).toMatchObject([
    422,
    { pointer: '/clusters/0/name', code: 'no-text' },
  ]);
});
