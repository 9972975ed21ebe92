import { describe, expect, test } from 'vitest';
import { trial, trialIn } from '../internal/testing/trial.ts';
import { reportsCast } from '../scenarios/reports.ts';
import { cast } from '../seed/cast.ts';
import { sqliteStore } from '../store/sqlite.ts';

const { routeC } = cast;
const unit = 'base-so-vi-du';
const leader = routeC.baseSecretary;
const weekly = `/v1/reports/weekly?unitId=${unit}`;

describe('the weekly report', () => {
  test.each(['in memory', 'on SQLite'])('counts each dossier once, for the line that has it (%s)', async (where) => {
    const at =
      where === 'in memory' ? await trial('transfer/inbox') : await trialIn(sqliteStore(':memory:'), 'transfer/inbox');
    const { body } = await at.get(leader, weekly);
    const all = (await at.get(leader, '/v1/dossiers?limit=100')).body.items;
    expect(body.total.open).toBe(all.length);
    const lines = body.units.reduce((sum: number, line: { open: number }) => sum + line.open, 0);
    expect(lines).toBe(body.total.open);
    expect(body.units.map(({ id }: { id: string }) => id)).toContain('cell-so-vi-du-1');
    // What the body above has in hand is counted for where the member is at home.
    const upper = (await at.get(routeC.upperOfficer!, '/v1/reports/weekly?unitId=upper-uy-ban-song-mau')).body;
    expect(upper.units.find(({ id }: { id: string }) => id === unit).open).toBe(lines);
    expect(upper.total.open).toBeGreaterThanOrEqual(body.total.open);
  });

  test('is sent up until it is due, is then as it was, and its line is late without it', async () => {
    const at = await trial('transfer/inbox');
    const send = (obstacles: number, on?: string) =>
      at.send(leader, 'POST', '/v1/reports/weekly', { unitId: unit, obstacles, ...(on ? { on } : {}) });
    const { week } = (await at.get(leader, weekly)).body;
    expect((await send(1)).body).toMatchObject({ obstacles: 1, late: false, sentByName: expect.any(String) });
    expect((await send(2)).status).toBe(201);
    expect((await at.get(leader, weekly)).body.filed.obstacles).toBe(2);
    at.clock.set(week.before);
    expect((await send(3, week.to)).body.code).toBe('ALREADY_REPORTED');
    const upper = `/v1/reports/weekly?unitId=upper-uy-ban-song-mau&on=${week.to}`;
    const lines = (await at.get(routeC.upperOfficer!, upper)).body.units;
    const lateness = (id: string) => lines.find((line: { id: string }) => line.id === id);
    expect(lateness(unit)).toMatchObject({ late: false, obstacles: 2 });
    expect(lateness('base-so-thu-nghiem')).toMatchObject({ late: true });
    const list = await at.get(routeC.upperOfficer!, '/v1/reports/filed?unitId=upper-uy-ban-song-mau');
    expect(list.body.items).toMatchObject([{ unitId: unit, obstacles: 2 }]);
  });

  test('is a table without formulas, and a text that names no person', async () => {
    const at = await trial('transfer/inbox');
    const organizations = (await at.store.snapshot()).organizations.map((one) =>
      one.id === 'cell-so-vi-du-1' ? { ...one, name: '=HYPERLINK("http://x")' } : one,
    );
    await at.store.write((writer) => writer.putOrganizations(organizations));
    const csv = await at.get(leader, `${weekly}&format=csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(csv.body).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv.body).not.toMatch(/(^|,)"?=/m);
    expect(csv.body.split('\r\n')[0]).toContain('Đơn vị,Tiếp nhận');
    const text = await at.get(leader, `${weekly}&format=text`);
    for (const { fullName } of (await at.store.snapshot()).members) expect(text.body).not.toContain(fullName);
  });
});

test('the backlog and the late units name what waits too long, and why', async () => {
  const at = await trial('transfer/inbox');
  const backlog = (await at.get(leader, `/v1/reports/backlog?unitId=${unit}`)).body;
  expect(backlog.overdue).toBeGreaterThan(0);
  expect(backlog.units[0]).toMatchObject({ name: expect.stringContaining('Chi bộ'), overdue: expect.any(Number) });
  const { late } = (await at.get(leader, `/v1/reports/late-units?plan=B&unitId=${unit}`)).body;
  const reasons = late.find(({ id }: { id: string }) => id === backlog.units[0].unitId).reasons;
  expect(reasons).toContainEqual({ kind: 'backlog', overdue: backlog.units[0].overdue });
});

describe('the progress', () => {
  const above = reportsCast.aboveSecretary;
  const of = (unitId: string, more = '') => `/v1/reports/progress?unitId=${unitId}${more}`;

  test('counts by week and by unit, and says how long it took', async () => {
    const at = await trial('reports/several-weeks');
    const { body } = await at.get(above, of(reportsCast.above));
    expect(body.weeks).toHaveLength(12);
    const sum = (what: string, lines: readonly Record<string, number>[]) =>
      lines.reduce((all, line) => all + line[what]!, 0);
    for (const lines of [body.weeks, body.units])
      for (const what of ['received', 'closed']) expect(sum(what, lines)).toBe(body.total[what]);
    expect(body.lead.closed).toBe(body.total.closed);
    expect(body.lead.medianDays).toBeLessThan(body.lead.ninetyDays);
    // What is late now is what the backlog names.
    expect(body.total.overdue).toBe(
      (await at.get(above, `/v1/reports/backlog?unitId=${reportsCast.above}`)).body.overdue,
    );
    expect((await at.get(above, of(reportsCast.unit))).body.units.map(({ id }: { id: string }) => id)).toContain(
      'cell-so-vi-du-1',
    );
  });

  test('is narrowed to some weeks and to one procedure', async () => {
    const at = await trial('reports/several-weeks');
    const { body } = await at.get(above, of(reportsCast.above, '&weeks=2&procedure=residence-comment'));
    expect(body.weeks).toHaveLength(2);
    expect(body.total).toEqual({ received: 0, closed: 0, open: 0, overdue: 0 });
    expect(body.lead).toEqual({ closed: 0 });
    for (const wrong of ['&weeks=54', '&weeks=many', '&procedure=none'])
      expect((await at.get(above, of(reportsCast.above, wrong))).status).toBe(400);
  });

  test('is a table and a text that name no person, and is told to nobody beside', async () => {
    const at = await trial('reports/several-weeks');
    const csv = await at.get(above, of(reportsCast.above, '&format=csv'));
    const text = await at.get(above, of(reportsCast.above, '&format=text'));
    expect(csv.body).toContain('Tổng số');
    expect(text.body.split('\n')).toHaveLength(12);
    for (const { fullName } of (await at.store.snapshot()).members)
      expect(csv.body + text.body).not.toContain(fullName);
    expect((await at.get(reportsCast.secretary, of(reportsCast.above))).status).toBe(403);
  });
});
