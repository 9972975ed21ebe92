import { describe, expect, test } from 'vitest';
import { administrationCast as who } from './scenarios/administration-cast.ts';
import { cast } from './seed/cast.ts';
import { officerId } from './seed/members.ts';
import { trial, type Trial } from './internal/testing/trial.ts';

const said = {
  kind: 'maintenance',
  audience: 'members',
  title: 'Tạm ngừng hệ thống tối thứ Bảy',
  text: 'Từ 20 giờ đến 22 giờ.\nHồ sơ đang làm dở vẫn được giữ.',
  from: '2026-11-03',
  to: '2026-11-07',
};
const path = (unit: string): string => `/v1/organizations/${unit}/announcements`;
const publish = (stage: Trial, by: string, unit: string, more: object = {}) =>
  stage.send(by, 'POST', path(unit), { ...said, ...more });
const titlesFor = async (stage: Trial, person: string, query = ''): Promise<readonly string[]> =>
  (await stage.get(person, `/v1/announcements${query}`)).body.items.map(({ title }: { title: string }) => title);
const onDay = async (day: string): Promise<Trial> => {
  const stage = await trial('images/none');
  stage.clock.set(`${day}T08:00:00+07:00`);
  return stage;
};

describe('an announcement', () => {
  test('of a commune reaches its members on its days, and nobody elsewhere', async () => {
    const stage = await onDay('2026-11-02');
    const published = await publish(stage, who.admin, who.base);
    expect([published.status, published.body.kindLabel, published.body.byName]).toEqual([
      201,
      'Bảo trì, tạm ngừng',
      expect.any(String),
    ]);
    expect(await titlesFor(stage, who.member)).toEqual([]);
    stage.clock.advance({ days: 1 });
    expect(await titlesFor(stage, who.member)).toEqual([said.title]);
    expect(await titlesFor(stage, who.stranger)).toEqual([]);
    expect(await titlesFor(stage, cast.routeC.member)).toEqual([]);
    stage.clock.advance({ days: 5 });
    expect(await titlesFor(stage, who.member)).toEqual([]);
    expect(await titlesFor(stage, who.member, '?when=before')).toEqual([said.title]);
    expect(await titlesFor(stage, who.stranger, '?when=before')).toEqual([]);
  });

  test('for officers is shown to those who hold an office there or below, and to no member', async () => {
    const stage = await onDay('2026-11-03');
    await publish(stage, who.admin, who.base, { audience: 'officers' });
    expect(await titlesFor(stage, who.cellSecretary)).toEqual([said.title]);
    expect(await titlesFor(stage, who.clerk)).toEqual([said.title]);
    expect(await titlesFor(stage, who.member)).toEqual([]);
    expect(await titlesFor(stage, who.aboveSecretary)).toEqual([]);
  });

  test('for everybody is made by a province alone, and reaches whoever is signed in', async () => {
    const stage = await onDay('2026-11-03');
    const refused = await publish(stage, who.admin, who.base, { audience: 'everybody' });
    expect([refused.status, refused.body.refusals[0].guard]).toEqual([409, 'everybody-by-province']);
    expect((await publish(stage, who.provinceAdmin, who.above, { audience: 'everybody' })).status).toBe(201);
    expect(await titlesFor(stage, who.stranger)).toEqual([said.title]);
  });

  test('is made by the administrator there or above, and by nobody else', async () => {
    const stage = await onDay('2026-11-03');
    expect((await publish(stage, who.provinceAdmin, who.base)).status).toBe(201);
    expect((await publish(stage, who.admin, who.cell)).status).toBe(201);
    for (const person of [who.baseSecretary, who.focalPoint, who.member, who.stranger])
      expect((await publish(stage, person, who.base)).status, person).toBe(403);
    expect((await publish(stage, who.admin, who.above)).status).toBe(403);
    expect((await publish(stage, officerId('base-so-vi-du', 'unit-admin'), who.base)).status).toBe(403);
  });

  test('that was withdrawn is shown no longer, and stands in the history with its day', async () => {
    const stage = await onDay('2026-11-03');
    const { body } = await publish(stage, who.admin, who.base);
    const withdraw = (by: string) => stage.send(by, 'POST', `/v1/announcements/${body.id}/withdraw`, {});
    // Whoever has no charge of it does not learn that it is there.
    for (const person of [who.member, who.baseSecretary, who.stranger])
      expect((await withdraw(person)).status, person).toBe(404);
    expect((await withdraw(who.admin)).body.withdrawnOn).toBe('2026-11-03');
    expect((await withdraw(who.admin)).status).toBe(409);
    expect(await titlesFor(stage, who.member)).toEqual([]);
    const [past] = (await stage.get(who.member, '/v1/announcements?when=before')).body.items;
    expect([past.title, past.withdrawnOn]).toEqual([said.title, '2026-11-03']);
    const [kept] = (await stage.get(who.admin, path(who.base))).body.items;
    expect(kept.withdrawnByName).toBe(kept.byName);
    const log = (await stage.get(who.admin, `/v1/organizations/${who.base}/administration-log`)).body.items;
    expect(log.map(({ act }: { act: string }) => act).toSorted()).toEqual(['announce', 'withdraw-announcement']);
  });

  test('that was withdrawn before its first day was shown to nobody', async () => {
    const stage = await onDay('2026-11-02');
    const { body } = await publish(stage, who.admin, who.base);
    await stage.send(who.admin, 'POST', `/v1/announcements/${body.id}/withdraw`, {});
    stage.clock.advance({ days: 9 });
    expect(await titlesFor(stage, who.member, '?when=before')).toEqual([]);
  });

  test('is text: what looks like markup comes back as it was typed, and what hides in it is refused at its field', async () => {
    const stage = await onDay('2026-11-03');
    const hostile = {
      title: '<img src=x onerror=alert(1)>',
      text: "{{7*7}} <script>alert(1)</script>\r\n'; DROP TABLE kept; --",
    };
    expect((await publish(stage, who.admin, who.base, hostile)).status).toBe(201);
    const [seen] = (await stage.get(who.member, '/v1/announcements')).body.items;
    expect([seen.title, seen.text]).toEqual([hostile.title, hostile.text.replace('\r\n', '\n')]);
    const refused = await publish(stage, who.admin, who.base, {
      title: 'Đảo \u202Engược',
      text: ' ',
      to: '2026-11-01',
    });
    expect([
      refused.status,
      refused.body.refusals[0].issues.map(({ pointer }: { pointer: string }) => pointer),
    ]).toEqual([422, ['/title', '/text', '/to']]);
    expect((await publish(stage, who.admin, who.base, { title: 7 })).status).toBe(400);
    expect((await publish(stage, who.admin, who.base, { more: 'x' })).status).toBe(400);
  });

  test('is listed by pages, the newest first, and the pages together have each once', async () => {
    const stage = await onDay('2026-11-03');
    for (const title of ['một', 'hai', 'ba']) {
      await publish(stage, who.admin, who.base, { title });
      stage.clock.advance({ minutes: 1 });
    }
    for (const [person, address] of [
      [who.member, '/v1/announcements?limit=2'],
      [who.admin, `${path(who.base)}?limit=2`],
    ] as const) {
      const first = (await stage.get(person, address)).body;
      const second = (await stage.get(person, `${address}&cursor=${first.next}`)).body;
      const titles = [...first.items, ...second.items].map(({ title }: { title: string }) => title);
      expect([titles, first.total, second.next]).toEqual([['ba', 'hai', 'một'], 3, undefined]);
    }
  });
});
