import { describe, expect, test } from 'vitest';
import { trial, type Answer, type Trial } from './internal/testing/trial.ts';
import { trustedIdentity } from './identity/identity.ts';
import { administrationCast as who } from './scenarios/administration-cast.ts';

/** Sends an event to a dossier of the administration on the revision it has now. */
async function sendTo(at: Trial, by: string, procedure: string, event: string, input: object = {}, id = at.dossierId) {
  const record = await at.store.read((reader) => reader.dossier(id));
  const path = `/v1/${procedure}/dossiers/${id}/${event}`;
  return at.send(by, 'POST', path, input, { revision: record?.revision ?? 0 });
}
const account = (at: Trial, by: string, event: string, input?: object, id?: string): Promise<Answer> =>
  sendTo(at, by, 'account-lifecycle', event, input, id);
const memberOf = (at: Trial, id: string) => at.store.read((reader) => reader.member(id));
const codes = ({ body }: Answer): readonly string[] =>
  (body.refusals ?? []).flatMap((one: { code: string; guard?: string; issues?: readonly { code: string }[] }) => [
    one.guard ?? one.code,
    ...(one.issues ?? []).map(({ code }) => code),
  ]);
const reason = 'Thay đổi nhân sự theo quyết định.';
const lock = { ground: 'personnel', reason };

describe('an account', () => {
  test('gives its role when the holder activates it, and not before', async () => {
    const at = await trial('accounts/issued');
    expect((await memberOf(at, who.member))?.assignments).toEqual([]);
    expect((await account(at, who.member, 'activate', { credentialsSet: true })).status).toBe(200);
    expect((await memberOf(at, who.member))?.assignments).toEqual([
      { organizationId: who.cell, office: 'committee-member', from: '2026-11-02' },
    ]);
  });

  test('is confirmed by somebody other than whoever prepared it', async () => {
    const at = await trial('accounts/awaiting-confirmation');
    await at.store.write(async (writer) => {
      const admin = await writer.member(who.admin);
      await writer.putMember({
        ...admin!,
        assignments: [...admin!.assignments, { organizationId: who.cell, office: 'secretary', from: '2026-01-01' }],
      });
    });
    const refused = await account(at, who.admin, 'confirm-role');
    expect([refused.status, codes(refused)]).toEqual([403, ['two-people']]);
    expect((await account(at, who.cellSecretary, 'confirm-role')).status).toBe(200);
  });

  test('of the only secretary is not locked without a deputy who takes over', async () => {
    const at = await trial('accounts/only-secretary');
    const refused = await account(at, who.admin, 'lock', lock);
    expect([refused.status, codes(refused)]).toEqual([422, ['VALIDATION', 'only-secretary']]);
    const noDeputy = await account(at, who.admin, 'lock', { ...lock, actingDeputy: who.member });
    expect(codes(noDeputy)).toContain('acting-deputy');
    expect((await account(at, who.admin, 'lock', { ...lock, actingDeputy: who.cellDeputy })).status).toBe(200);
  });

  test('that is locked for misuse acts nowhere, and acts again once unlocked', async () => {
    const at = await trial('accounts/locked');
    const open = () => at.send(who.member, 'POST', '/v1/official-transfer/dossiers', {});
    expect((await open()).status).toBe(403);
    expect((await at.get(who.member, '/v1/me')).body.account).toBe('locked');
    expect((await account(at, who.admin, 'unlock', { reason })).status).toBe(200);
    expect((await open()).status).toBe(201);
  });

  test('that is locked for a change of personnel stops one office at once, and no other', async () => {
    const at = await trial('accounts/active');
    expect((await account(at, who.admin, 'lock', lock)).status).toBe(200);
    const locked = await memberOf(at, who.member);
    expect(locked?.account).toBe('active');
    expect(locked?.assignments.at(-1)?.to).toBe('2026-11-01');
    at.clock.advance({ days: 3 });
    expect((await account(at, who.admin, 'unlock', { reason })).status).toBe(200);
    expect((await memberOf(at, who.member))?.assignments.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-02', '2026-11-01'],
      ['2026-11-05', undefined],
    ]);
  });

  test('changes its role: the old one ends, the new one begins, nothing is deleted', async () => {
    const at = await trial('accounts/role-change-proposed');
    expect((await account(at, who.cellSecretary, 'confirm-role-change')).status).toBe(200);
    expect((await memberOf(at, who.member))?.assignments).toEqual([
      { organizationId: who.cell, office: 'committee-member', from: '2026-11-02', to: '2026-11-01' },
      { organizationId: who.cell, office: 'deputy', from: '2026-11-02' },
    ]);
  });

  test('that is revoked ends its role; the person stays a member who may file', async () => {
    const at = await trial('accounts/revoked');
    expect((await memberOf(at, who.member))?.assignments.at(-1)?.to).toBe('2026-11-01');
    expect((await at.send(who.member, 'POST', '/v1/official-transfer/dossiers', {})).status).toBe(201);
  });

  test('is locked by failed sign-ins in a row, which the identity provider tells', async () => {
    const at = await trial('accounts/active');
    for (let failed = 1; failed < 5; failed += 1) await at.server.signInFailed(who.member);
    expect((await memberOf(at, who.member))?.account).toBe('active');
    await at.server.signInFailed(who.member);
    expect((await memberOf(at, who.member))?.account).toBe('locked');
    expect((await account(at, who.admin, 'unlock', { reason })).status).toBe(200);
    expect(await memberOf(at, who.member)).toMatchObject({ account: 'active' });
    expect((await memberOf(at, who.member))?.failedSignIns).toBeUndefined();
  });

  test('is locked by failed sign-ins that a trial makes up', async () => {
    const at = await trial('accounts/active', { control: { scenario: async () => undefined } });
    for (let failed = 0; failed < 5; failed += 1)
      expect((await at.send(who.admin, 'POST', '/__control/failed-sign-in', { personId: who.member })).status).toBe(
        204,
      );
    expect((await at.store.read((reader) => reader.dossier(at.dossierId)))?.state).toBe('locked');
  });

  test('ends with the last day of its role, by the sweep', async () => {
    const at = await trial('accounts/draft');
    const grant = { role: 'committee-member', from: '2026-11-02', to: '2026-11-20' };
    expect((await account(at, who.admin, 'issue', grant)).status).toBe(200);
    expect((await account(at, who.cellSecretary, 'confirm-role')).status).toBe(200);
    expect((await account(at, who.member, 'activate', { credentialsSet: true })).status).toBe(200);
    at.clock.set('2026-11-20T23:00:00+07:00');
    await at.server.sweep();
    const stateOf = async () => (await at.store.read((reader) => reader.dossier(at.dossierId)))?.state;
    expect(await stateOf()).toBe('active');
    at.clock.set('2026-11-21T01:00:00+07:00');
    await at.server.sweep();
    expect(await stateOf()).toBe('revoked');
    expect((await memberOf(at, who.member))?.assignments).toEqual([
      { organizationId: who.cell, office: 'committee-member', from: '2026-11-02', to: '2026-11-20' },
    ]);
  });

  test('opens to administrators of the unit and of those above, and to nobody else', async () => {
    const at = await trial('accounts/active');
    const read = async (by: string) => (await at.get(by, `/v1/account-lifecycle/dossiers/${at.dossierId}`)).status;
    expect([await read(who.admin), await read(who.provinceAdmin), await read(who.cellSecretary)]).toEqual([
      200, 200, 200,
    ]);
    expect([await read(who.finance), await read(who.stranger)]).toEqual([404, 404]);
  });
});

describe('sessions', () => {
  test('from before a lock are over, and later ones are believed', async () => {
    const identity = trustedIdentity(who.member, { secondsSince: 600 });
    const at = await trial('accounts/active', { identity });
    const me = () => at.server(new Request('http://test/v1/me'));
    expect((await me()).status).toBe(200);
    const admin = trustedIdentity(who.admin);
    const inCharge = await trial('accounts/active');
    expect((await account(inCharge, who.admin, 'lock', lock)).status).toBe(200);
    await at.store.load(await inCharge.store.snapshot());
    identity.become(who.member);
    expect((await me()).status).toBe(401);
    at.clock.advance({ minutes: 11 });
    expect((await me()).status).toBe(200);
    expect(await admin.verify(new Request('http://test'))).toMatchObject({ secondsSince: 0 });
  });
});

describe('assisted mode', () => {
  const helped = { 'tthc-helper': encodeURIComponent('Trần Thị Giúp'), 'tthc-helper-consent': 'given' };
  const path = '/v1/feedback/dossiers';
  const input = { kind: 'sign-in', severity: 'minor', subject: 'Chữ nhỏ', content: 'Chữ trên màn hình quá nhỏ.' };

  test('names the helper in the log, at the opening and at every event', async () => {
    const at = await trial('feedback/none');
    const opened = await at.send(who.member, 'POST', path, {}, { headers: helped });
    expect(opened.status).toBe(201);
    const one = `${path}/${opened.body.id}`;
    const sent = await at.send(who.member, 'POST', `${one}/send`, input, { revision: 1, headers: helped });
    expect(sent.status).toBe(200);
    expect(sent.body.timeline.map(({ helper }: { helper?: string }) => helper)).toEqual([
      'Trần Thị Giúp',
      'Trần Thị Giúp',
    ]);
    const { body } = await at.get(who.member, `${one}/log`);
    expect(body).toMatchObject({ intact: true, entries: [{ helper: 'Trần Thị Giúp' }, { helper: 'Trần Thị Giúp' }] });
  });

  test.each([
    ['without consent', { 'tthc-helper': 'An' }],
    ['with another word for consent', { ...helped, 'tthc-helper-consent': 'yes' }],
    ['with consent to nobody', { 'tthc-helper-consent': 'given' }],
    ['by a name that is no name', { ...helped, 'tthc-helper': '%3Cscript%3E' }],
    ['in a broken encoding', { ...helped, 'tthc-helper': '%E1%BB' }],
  ])('is refused %s, and nothing is stored', async (_, headers) => {
    const at = await trial('feedback/none');
    expect((await at.send(who.member, 'POST', path, {}, { headers })).status).toBe(400);
    expect((await at.store.snapshot()).dossiers).toEqual([]);
  });
});
