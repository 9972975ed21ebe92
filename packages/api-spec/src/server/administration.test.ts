import { describe, expect, test } from 'vitest';
import { trial, type Trial } from './internal/testing/trial.ts';
import { administrationCast as who } from './scenarios/administration-cast.ts';
import { cast } from './seed/cast.ts';

const at = (id: string): string => `/v1/organizations/${id}`;
const memberOf = (stage: Trial, id: string) => stage.store.read((reader) => reader.member(id));

describe('accounts of a unit', () => {
  const path = `${at(who.cell)}/accounts`;

  test('are those that were issued and the mandates of the register, page by page', async () => {
    const stage = await trial('accounts/active');
    const seen: string[] = [];
    for (let next: string | undefined = '', pages = 0; next !== undefined && pages < 9; pages += 1) {
      const { body } = await stage.get(who.admin, `${path}?limit=2${next === '' ? '' : `&cursor=${next}`}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map((one: { personId: string; role: string }) => `${one.personId} ${one.role}`));
      next = body.next;
    }
    const { body: whole } = await stage.get(who.admin, `${path}?limit=100`);
    expect(seen).toHaveLength(whole.total);
    expect(new Set(seen).size).toBe(whole.total);
    expect(whole.items).toContainEqual(
      expect.objectContaining({ personId: who.member, state: 'active', active: true, from: '2026-11-02' }),
    );
    expect(whole.items).toContainEqual(
      expect.objectContaining({ personId: cast.expiredMandate, state: 'in-register', active: false }),
    );
    // Of a locked person no mandate is active, whatever its days say.
    expect(whole.items).toContainEqual(expect.objectContaining({ personId: cast.lockedOfficer, active: false }));
  });

  test('are issued to every member of a cell at once, each with what became of it, and only once', async () => {
    const stage = await trial('accounts/none');
    const first = await stage.send(who.admin, 'POST', path, { from: '2026-11-02' });
    expect(first.status).toBe(200);
    const { results, issued, existing, refused } = first.body;
    expect(issued).toBeGreaterThan(3);
    expect(issued + existing + refused).toBe(results.length);
    // Whoever issues does not issue to themselves.
    expect(refused).toBe(results.filter(({ memberId }: { memberId: string }) => memberId === who.admin).length);
    const again = await stage.send(who.admin, 'POST', path, { from: '2026-11-02' });
    expect([again.body.issued, again.body.existing]).toEqual([0, issued]);
    const { body: log } = await stage.get(who.admin, `${at(who.cell)}/administration-log?limit=100`);
    expect(log.items.filter(({ act }: { act: string }) => act === 'account-lifecycle.ISSUE')).toHaveLength(issued);
  });

  test('of an organization that ended are in the hands of its successor', async () => {
    const stage = await trial('accounts/active');
    const today = stage.clock.now().slice(0, 10);
    await stage.store.write(async (writer) =>
      writer.putOrganizations(
        (await writer.organizations()).map((one) =>
          one.id === who.cell && one.validTo === undefined
            ? { ...one, validTo: today, succeededBy: 'cell-lam-mau-1' }
            : one,
        ),
      ),
    );
    stage.clock.advance({ days: 1 });
    const { body } = await stage.get(who.admin, `${at('cell-lam-mau-1')}/accounts?state=active`);
    expect(body.items).toMatchObject([{ personId: who.member, dossierId: stage.dossierId }]);
    const { body: log } = await stage.get(who.admin, `${at('cell-lam-mau-1')}/administration-log`);
    expect(log.total).toBe(3);
  });

  test('are not issued by leaders, nor to people who are no members there', async () => {
    const stage = await trial('accounts/none');
    const body = { from: '2026-11-02', memberIds: [who.member, who.stranger] };
    expect((await stage.send(who.cellSecretary, 'POST', path, body)).status).toBe(403);
    expect((await stage.send(who.admin, 'POST', path, body)).status).toBe(404);
    expect((await stage.store.snapshot()).dossiers).toEqual([]);
  });
});

describe('bank accounts of a unit', () => {
  const path = `${at(who.base)}/bank-accounts`;
  const seen = async (by: string) => {
    const stage = await trial('bank-accounts/changed');
    const { status, body } = await stage.get(by, path);
    return [
      status,
      body.items?.map(({ accountNo, inUse }: { accountNo: string; inUse: boolean }) => [accountNo, inUse]),
    ];
  };

  test('are shown with their history to whoever answers for the money', async () => {
    const all = [
      200,
      [
        ['999988887777', true],
        ['113366668888', false],
      ],
    ];
    expect(await seen(who.finance)).toEqual(all);
    expect(await seen(who.aboveSecretary)).toEqual(all);
  });

  test('are shown to payers as far as they pay to them, to others there by their end, to strangers not at all', async () => {
    expect(await seen(who.member)).toEqual([200, [['999988887777', true]]]);
    expect(await seen(who.stranger)).toEqual([403, undefined]);
    const stage = await trial('bank-accounts/changed');
    await stage.store.write(async (writer) => {
      const admin = await writer.member(who.admin);
      await writer.putMember({ ...admin!, cellId: 'cell-so-vi-du-1' });
    });
    const { body } = await stage.get(who.admin, path);
    expect(body.items).toMatchObject([{ accountNo: '…7777', masked: true }]);
  });
});

describe('images', () => {
  test('give their bytes to officers and to readers of a paper they stand on, and to nobody else', async () => {
    const stage = await trial('images/signature-in-use');
    const path = `/v1/images/${stage.dossierId}`;
    const got = await stage.get(who.clerk, path);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await stage.get(who.member, path)).status).toBe(404);
    expect((await stage.get(who.stranger, `${path}?dossierId=none`)).status).toBe(404);
  });

  test('are those of the day that is asked for', async () => {
    const stage = await trial('images/signature-replaced');
    const ids = async (on: string) =>
      (await stage.get(who.clerk, `${at(who.base)}/images?on=${on}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('2026-11-02')).not.toEqual(await ids('2026-11-03'));
    expect(await ids('2026-11-03')).toEqual([stage.dossierId]);
    expect(await ids('2026-11-01')).toEqual([]);
  });
});

describe('readiness', () => {
  const path = `${at(who.base)}/readiness`;
  const item = (body: { items: readonly { id: string; state: string }[] }, id: string) =>
    body.items.find((one) => one.id === id)!;

  test('counts what can be counted', async () => {
    const before = (await (await trial('bank-accounts/none')).get(who.focalPoint, path)).body;
    const after = (await (await trial('bank-accounts/in-use')).get(who.focalPoint, path)).body;
    expect(item(before, 'bank-account').state).toBe('open');
    expect(item(after, 'bank-account').state).toBe('done');
    expect(after.scoreBp).toBeGreaterThan(before.scoreBp);
  });

  test('keeps who said what, and lets nobody say what is counted', async () => {
    const stage = await trial('images/none');
    const put = (id: string, body: object, revision: number, by: string = who.focalPoint) =>
      stage.send(by, 'PUT', `${path}/${id}`, body, { revision });
    const said = await put('officers-trained', { done: true, evidence: 'Danh sách ký tên.' }, 0);
    expect(said.status).toBe(200);
    expect(said.headers.get('etag')).toBe('"1"');
    expect(item(said.body, 'officers-trained')).toMatchObject({
      state: 'done',
      declared: true,
      evidence: 'Danh sách ký tên.',
      confirmedAt: stage.clock.now(),
    });
    const counted = await put('vneid', { done: true }, 1);
    expect([counted.status, counted.body.refusals[0].guard]).toEqual([409, 'counted']);
    expect((await put('vneid', { evidence: 'Biên bản rà soát.' }, 1)).status).toBe(200);
    expect((await put('officers-trained', { done: false }, 1)).status).toBe(412);
    expect((await put('officers-trained', { done: false }, 2, who.aboveSecretary)).status).toBe(403);
    expect((await put('nothing', { done: true }, 2)).status).toBe(404);
  });
});

describe('a delegation', () => {
  const officer = cast.undelegatedOfficer;
  const body = { personId: officer, from: '2026-11-05', to: '2026-11-09', reason: 'Trưởng ban đi công tác.' };
  const head = 'm-upper-uy-ban-song-mau-org-head';
  const path = `${at('upper-uy-ban-song-mau')}/delegations`;
  const decides = async (stage: Trial): Promise<number> => {
    const { revision } = (await stage.store.read((reader) => reader.dossier(stage.dossierId)))!;
    return (await stage.act(officer, 'approve', revision, { number: '102-GGT/BTC' })).status;
  };

  test('lets an officer decide on its days and not before', async () => {
    const stage = await trial('transfer/awaiting-upper');
    stage.clock.set('2026-11-04T08:00:00+07:00');
    expect((await stage.send(head, 'POST', path, body)).status).toBe(201);
    expect(await decides(stage)).not.toBe(200);
    stage.clock.advance({ days: 1 });
    expect(await decides(stage)).toBe(200);
  });

  test('is given to somebody whom its giver finds among the officers with accounts', async () => {
    const stage = await trial('transfer/awaiting-upper');
    const found = await stage.send(head, 'GET', `${at('upper-uy-ban-song-mau')}/accounts`);
    expect(found.body.items.map(({ personId }: { personId: string }) => personId)).toContain(officer);
    expect((await stage.send(head, 'GET', `${at('base-lam-mau')}/accounts`)).status).not.toBe(200);
  });

  test('that has run out, or was ended, decides nothing', async () => {
    const stage = await trial('transfer/awaiting-upper');
    stage.clock.set('2026-11-04T08:00:00+07:00');
    const { body: given } = await stage.send(head, 'POST', path, body);
    stage.clock.advance({ days: 6 });
    expect(await decides(stage)).not.toBe(200);
    stage.clock.advance({ days: -4 });
    expect((await stage.send(head, 'POST', `/v1/delegations/${given.id}/end`, {})).body.endedOn).toBe('2026-11-06');
    expect(await decides(stage)).not.toBe(200);
    expect((await stage.send(head, 'POST', `/v1/delegations/${given.id}/end`, {})).status).toBe(409);
    expect((await memberOf(stage, officer))?.assignments).toEqual([
      expect.objectContaining({ to: '2026-11-04' }),
      expect.objectContaining({ from: '2026-11-05', to: '2026-11-05', delegated: true }),
      expect.objectContaining({ from: '2026-11-06', to: '2026-11-09' }),
      expect.objectContaining({ from: '2026-11-10' }),
    ]);
  });

  test.each([
    ['from the past', { from: '2026-11-01' }, 'delegation-ahead'],
    ['backwards', { from: '2026-11-09', to: '2026-11-05' }, 'span-order'],
    ['for years', { to: '2028-11-09' }, 'delegation-length'],
  ])('is not given %s', async (_, change, guard) => {
    const stage = await trial('transfer/awaiting-upper');
    stage.clock.set('2026-11-04T08:00:00+07:00');
    const refused = await stage.send(head, 'POST', path, { ...body, ...change });
    expect([refused.status, refused.body.refusals[0].guard]).toEqual([409, guard]);
  });

  test('is given by nobody but the head, to nobody but a deputy or an officer there', async () => {
    const stage = await trial('transfer/awaiting-upper');
    stage.clock.set('2026-11-04T08:00:00+07:00');
    expect((await stage.send('m-upper-uy-ban-song-mau-clerk', 'POST', path, body)).status).toBe(403);
    expect((await stage.send(head, 'POST', path, { ...body, personId: who.member })).status).toBe(404);
  });
});

describe('wrong data', () => {
  test('are reported by opening a correction with the answers filled in, and recorded once two people agree', async () => {
    const stage = await trial('corrections/none');
    const values = { nativePlace: 'xã Lam Mẫu, tỉnh Sông Mẫu' };
    const opened = await stage.send(who.member, 'POST', '/v1/me/profile/corrections', { values });
    expect([opened.status, opened.body.state]).toEqual([201, 'draft']);
    expect(opened.body.draft).toMatchObject({ event: 'PROPOSE', input: values });
    expect((await stage.get(who.member, '/v1/me/profile')).body.corrections).toEqual([opened.body.id]);
    const path = `/v1/data-correction/dossiers/${opened.body.id}`;
    const send = (by: string, event: string, input: object, revision: number) =>
      stage.send(by, 'POST', `${path}/${event}`, input, { revision });
    const proposed = await send(who.member, 'propose', { ...values, truthDeclared: true }, 1);
    expect([proposed.status, proposed.body.draft]).toEqual([200, undefined]);
    await send(who.cellSecretary, 'confirm', { compared: true }, 2);
    expect((await send(who.orgOfficer, 'record', { compared: true }, 3)).body.state).toBe('recorded');
    const { body } = await stage.get(who.member, '/v1/me/profile');
    expect(body.items).toContainEqual(expect.objectContaining({ name: 'nativePlace', value: values.nativePlace }));
    expect(body.corrections).toEqual([]);
  });
});

describe('support', () => {
  const path = `${at(who.base)}/support-contacts`;

  test('is near first: contacts of the own organization stand before those of the province', async () => {
    const stage = await trial('images/none');
    const { body } = await stage.get(who.member, '/v1/support-contacts');
    const units = body.items.map(({ organizationId }: { organizationId: string }) => organizationId);
    expect(units.indexOf(who.base)).toBe(0);
    expect(units.lastIndexOf(who.base)).toBeLessThan(units.indexOf(who.above));
    const dues = (await stage.get(who.member, '/v1/support-contacts?topic=dues')).body.items;
    expect(dues.map(({ topic }: { topic: string }) => topic)).toEqual(['dues']);
  });

  test('is kept up by administrators there and above, each on what they saw', async () => {
    const stage = await trial('images/none');
    const put = (by: string, contact: object, revision: number) =>
      stage.send(by, 'PUT', path, { contacts: [{ topic: 'dues', name: 'Văn phòng', ...contact }] }, { revision });
    const hotline = '1900 1234';
    expect((await put(who.admin, { hotline }, 0)).status).toBe(412);
    expect((await put(who.member, { hotline }, 1)).status).toBe(403);
    for (const useless of [{ hotline: 'gọi sau' }, { email: 'ai@' }, {}])
      expect((await put(who.admin, useless, 1)).status).toBe(422);
    expect((await put(who.admin, { email: 'ai@' }, 1)).body.refusals[0].issues).toMatchObject([
      { pointer: '/contacts/0/email', code: 'format' },
    ]);
    expect((await put(who.provinceAdmin, { hotline: '0912345678' }, 1)).body.revision).toBe(2);
  });
});

describe('the end of membership (7.4)', () => {
  const path = `/v1/members/${cast.routeC.member}/membership-end`;
  const body = { kind: 'deceased', reason: 'Đồng chí từ trần.' };
  const secretary = 'm-base-so-vi-du-secretary';

  test('cancels what is open, ends mandates and sessions, and is recorded once', async () => {
    const stage = await trial('transfer/awaiting-upper');
    await stage.store.write(async (writer) => {
      const member = await writer.member(cast.routeC.member);
      await writer.putMember({
        ...member!,
        assignments: [{ organizationId: cast.routeC.origin, office: 'deputy', from: '2025-07-01' }],
      });
    });
    const ended = await stage.send(secretary, 'POST', path, body);
    expect(ended.status).toBe(200);
    expect(ended.body.dossiers).toEqual([
      { dossierId: stage.dossierId, procedure: 'official-transfer', outcome: 'cancelled' },
    ]);
    expect((await stage.store.read((reader) => reader.dossier(stage.dossierId)))?.state).toBe('cancelled');
    const today = stage.clock.now().slice(0, 10);
    expect(await memberOf(stage, cast.routeC.member)).toMatchObject({
      status: 'deceased',
      account: 'revoked',
      sessionsEndedAt: stage.clock.now(),
      assignments: [{ to: today }],
    });
    expect((await stage.send(secretary, 'POST', path, body)).status).toBe(409);
  });

  test('deletes what was being written, and says so', async () => {
    const stage = await trial('transfer/draft');
    const draft = { event: 'SUBMIT', input: { ground: 'residence' }, revision: 1 };
    const one = `/v1/official-transfer/dossiers/${stage.dossierId}`;
    expect((await stage.send(cast.routeC.member, 'PUT', `${one}/draft`, draft)).status).toBe(200);
    const { body: ended } = await stage.send(secretary, 'POST', path, body);
    expect(ended.dossiers).toMatchObject([{ outcome: 'discarded' }]);
    expect((await stage.store.snapshot()).drafts).toEqual([]);
  });

  test('is recorded by leaders of the own grassroots committee alone, and never by the member', async () => {
    const stage = await trial('transfer/none');
    expect((await stage.send(cast.routeC.cellSecretary, 'POST', path, body)).status).toBe(404);
    expect((await stage.send('m-base-lam-mau-secretary', 'POST', path, body)).status).toBe(404);
    const own = await stage.send(secretary, 'POST', `/v1/members/${secretary}/membership-end`, body);
    expect([own.status, own.body.code]).toEqual([403, 'SELF_APPROVAL']);
  });
});
