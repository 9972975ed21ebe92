import { describe, expect, test } from 'vitest';
import type { ReadinessView } from '@tthc-dang/core/client/administration';
import { routeBetween } from '@tthc-dang/core/organizations';
import { signingOffices } from './register/admin-people.ts';
import { treeOfRegister } from './register/tree-of-register.ts';
import { trial, type Trial } from './internal/testing/trial.ts';
import { administrationCast as who } from './scenarios/administration-cast.ts';
import { cast } from './seed/cast.ts';
import { officerId } from './seed/members.ts';
import { seatsOn } from './visibility.ts';

const day = '2026-11-02';
const change = (stage: Trial, by: string, onlineScope: string, seen: string, unit: string = who.base) =>
  stage.send(by, 'POST', `/v1/organizations/${unit}/online-scope`, { onlineScope, seen });
const scopeOf = async (stage: Trial, unit: string = who.base): Promise<string> =>
  (await stage.get(who.member, `/v1/organizations/${unit}`)).body.onlineScope;
const readinessOf = async (stage: Trial): Promise<ReadinessView> =>
  (await stage.get(who.admin, `/v1/organizations/${who.base}/readiness`)).body;

/** Brings about whatever the checklist of the commune still misses. */
async function makeReady(stage: Trial): Promise<void> {
  await stage.store.write(async (writer) => {
    const common = { owner: who.base, sort: day, open: true, from: day } as const;
    for (const person of await writer.members()) {
      await writer.putMember({ ...person, reconciled: true, account: 'active' });
      const signs = seatsOn(person, day).some(
        ({ organizationId, office }) => organizationId === who.base && signingOffices.includes(office),
      );
      const picture = { ...common, personId: person.id, personName: person.fullName, attachmentId: 'a', sha256: 'b' };
      if (signs) await writer.keep('images', { ...picture, id: `signature ${person.id}`, kind: 'signature' });
      if (person.id === who.clerk) await writer.keep('images', { ...picture, id: 'seal', kind: 'seal' });
    }
  });
  const { revision } = await readinessOf(stage);
  const said = { done: true, evidence: 'Danh sách tập huấn.' };
  const path = `/v1/organizations/${who.base}/readiness/officers-trained`;
  expect((await stage.send(who.focalPoint, 'PUT', path, said, { revision })).status).toBe(200);
}

describe('how far a unit works online', () => {
  test('is switched by the administrator there or above, and stands in the register and in the log at once', async () => {
    const stage = await trial('images/none');
    expect(await scopeOf(stage)).toBe('active');
    const switched = await change(stage, who.admin, 'pilot', 'active');
    expect([switched.status, switched.body.onlineScope]).toEqual([200, 'pilot']);
    expect(await scopeOf(stage)).toBe('pilot');
    stage.clock.advance({ minutes: 1 });
    expect((await change(stage, who.provinceAdmin, 'not-yet', 'pilot')).status).toBe(200);
    const [last] = (await stage.get(who.admin, `/v1/organizations/${who.base}/administration-log`)).body.items;
    expect([last.act, last.about]).toEqual(['online-scope', 'Thí điểm → Chưa thực hiện, còn dùng giấy']);
    // Of others nothing changed.
    expect(await scopeOf(stage, who.cell)).toBe('active');
  });

  test('is switched by nobody else', async () => {
    const stage = await trial('images/none');
    const others = [
      who.baseSecretary,
      who.focalPoint,
      who.member,
      who.stranger,
      officerId('base-so-vi-du', 'unit-admin'),
    ];
    for (const person of others) expect((await change(stage, person, 'pilot', 'active')).status, person).toBe(403);
    expect(await scopeOf(stage)).toBe('active');
  });

  test('becomes electronic when every mandatory item is done, and not before', async () => {
    const stage = await trial('bank-accounts/in-use');
    await change(stage, who.admin, 'pilot', 'active');
    const refused = await change(stage, who.admin, 'active', 'pilot');
    expect([refused.status, refused.body.refusals[0].guard]).toEqual([409, 'unit-ready']);
    await makeReady(stage);
    const left = (await readinessOf(stage)).items.filter(({ mandatory, state }) => mandatory && state === 'open');
    expect(left.map(({ id }) => id)).toEqual([]);
    expect((await change(stage, who.admin, 'active', 'pilot')).status).toBe(200);
    // A cell has the checklist of its grassroots organization.
    await change(stage, who.admin, 'pilot', 'active', who.cell);
    expect((await change(stage, who.admin, 'active', 'pilot', who.cell)).status).toBe(200);
  });

  test('is not switched over the head of somebody who was faster', async () => {
    const stage = await trial('images/none');
    await change(stage, who.provinceAdmin, 'pilot', 'active');
    const refused = await change(stage, who.admin, 'not-yet', 'active');
    expect([refused.status, refused.body.refusals[0].guard]).toEqual([409, 'scope-as-seen']);
    expect(await scopeOf(stage)).toBe('pilot');
  });

  test('decides whether a transfer that begins afterwards is handed over on paper', async () => {
    const stage = await trial('images/none');
    const { origin } = cast.routeC;
    const paper = () =>
      stage.store.read(async (reader) => {
        const route = routeBetween(origin, who.cell, await treeOfRegister(reader), day);
        return route.paperHandover;
      });
    expect(await paper()).toBe(false);
    await change(stage, who.admin, 'not-yet', 'active');
    expect(await paper()).toBe(true);
  });
});
