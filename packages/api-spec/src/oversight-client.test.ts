import { beforeEach, expect, test } from 'vitest';
import { createClient } from '@tthc-dang/core/client';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { createServer, type Server } from './server/create-server.ts';
import { trustedIdentity } from './server/identity/identity.ts';
import { scenario } from './server/scenarios/scenario.ts';
import { officerId } from './server/seed/members.ts';
import { cast } from './server/seed/cast.ts';

const unitId = 'base-so-vi-du';
const identity = trustedIdentity('');
let server: Server;
beforeEach(async () => {
  const { store, clock } = await scenario('transfer/inbox');
  server = createServer({ store, clock, identity });
  identity.become(cast.routeC.baseSecretary);
});
const options = { baseUrl: 'http://test', fetch: (request: Request) => server(request) };
const client = oversightClient(createClient(options));

test('counts, and marks what was read', async () => {
  const { unit, byState } = await client.counts();
  expect(unit).toBe(byState.reduce((sum, { count }) => sum + count, 0));
  const { unread } = await client.unread();
  const [newest] = (await createClient(options).notifications()).items;
  expect(await client.markRead({ through: newest!.id })).toEqual({ unread: 0, more: false });
  expect(unread).toBeGreaterThan(0);
});

test('reads reports in each form and sends them up', async () => {
  const { week, text, total } = await client.weeklyReport({ unitId });
  expect((await client.reportDeadlines()).week).toEqual(week);
  expect(await client.reportAs('text', 'weekly', { unitId })).toBe(text);
  expect(await client.reportAs('csv', 'late-units', { unitId, plan: 'B' })).toMatch(/^\uFEFF?Mã đơn vị/);
  expect((await client.backlog({ unitId })).overdue).toBe(total.overdue);
  expect((await client.lateUnits({ unitId, plan: 'B' })).units).toBeGreaterThan(1);
  const narrative = { results: 'a', obstacles: 'b', proposals: 'c' };
  expect((await client.phaseReport('final', { unitId, plan: 'B' })).lastDays).toHaveLength(2);
  await client.fileWeeklyReport({ unitId, obstacles: 2 });
  await client.filePhaseReport('pilot', { unitId, plan: 'A', narrative });
  expect((await client.phaseReport('pilot', { unitId, plan: 'A' })).filed?.text).toContain('3. Đề xuất, kiến nghị: c');
  const { items } = await client.filedReports({ unitId });
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(['pilot', 'weekly']);
  await expect(client.weeklyReport({ unitId: 'base-hong-mau' })).rejects.toMatchObject({ status: 403 });
});

test('compares with the member database, waiting for the job', async () => {
  identity.become(officerId('upper-uy-ban-song-mau', 'org-officer'));
  const { id } = await client.reconcile(unitId, [{ id: cast.another, fullName: 'Lê Văn Khác' }]);
  await server.sweep();
  expect(await client.job(id)).toMatchObject({ status: 'succeeded' });
  expect((await client.reconciliation(id)).differs).toBe(1);
  const { items } = await client.differences(id, { limit: 100 });
  expect(items.some(({ memberId, kind }) => memberId === cast.another && kind === 'differs')).toBe(true);
  await expect(client.cancelJob(id)).rejects.toMatchObject({ status: 409 });
});

test('acts on many, and plans the campaign', async () => {
  const { items } = await createClient(options).dossiers({ assignedTo: 'unit' });
  const dossiers = items.map(({ id, revision }) => ({ id, revision }));
  const note = { procedure: 'official-transfer', event: 'ADD_NOTE', input: { note: 'Đã xem.' } };
  expect(await client.batch({ ...note, dossiers })).toMatchObject({ accepted: dossiers.length, refused: 0 });
  identity.become(officerId('cell-so-vi-du-2', 'secretary'));
  const plan = await client.residenceCampaign({ unitId: 'cell-so-vi-du-2', year: 2026, dryRun: true });
  expect(plan.results.length).toBe(plan.accepted + plan.refused);
  expect(plan.dryRun).toBe(true);
});
