import { expect, test } from 'vitest';
import { accountLifecycle } from '@tthc-dang/core';
import { ApiError, createClient } from '@tthc-dang/core/client';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { createServer, scenario, trustedIdentity } from './server/index.ts';
import { administrationCast as who } from './server/scenarios/administration-cast.ts';

/** The real clients at the real handler. Somebody is signed in and can be changed. */
async function portal(name: string, signedIn: string) {
  const { store, clock, dossierId } = await scenario(name);
  const identity = trustedIdentity(signedIn);
  const server = createServer({ store, clock, identity });
  const options = { baseUrl: 'http://tthc.test', retry: { delay: () => 0 }, fetch: server };
  return {
    client: createClient(options),
    administration: administrationClient(createClient(options)),
    dossierId,
    identity,
  };
}

test('an administrator issues accounts to a cell, and a member opens and activates one', async () => {
  const { client, administration, identity } = await portal('accounts/none', who.admin);
  const { issued } = await administration.issueAccounts(who.cell, { from: '2026-11-02', memberIds: [who.member] });
  expect(issued).toBe(1);
  const { items } = await administration.accounts(who.cell, { q: 'nguyen van mau', state: 'issued' });
  const id = items[0]!.dossierId!;
  identity.become(who.member);
  const { revision } = await client.dossier(accountLifecycle, id);
  const answer = await client.send(accountLifecycle, id, 'ACTIVATE', { credentialsSet: true }, { revision });
  expect(answer.ok && answer.dossier.state).toBe('active');
});

test('an officer is opened an account in an organization', async () => {
  const { client } = await portal('accounts/none', who.admin);
  const opened = await client.open(accountLifecycle, { memberId: who.member, organizationId: who.cell });
  expect(opened.ok && opened.dossier.state).toBe('draft');
});

test('readiness is said on the revision that was seen, and a refusal brings its reasons', async () => {
  const { administration } = await portal('images/none', who.focalPoint);
  const { revision } = await administration.readiness(who.base);
  const said = await administration.stateReadiness(who.base, 'support-known', { done: true }, { revision });
  expect(said.revision).toBe(revision + 1);
  const stale = administration.stateReadiness(who.base, 'support-known', { done: false }, { revision });
  await expect(stale).rejects.toBeInstanceOf(ApiError);
  const units = await administration.unitReadiness(who.base, { limit: 2 });
  expect(units.items).toHaveLength(2);
});

test('images, accounts, contacts, milestones, own data, feedback and the log are read', async () => {
  const { administration, dossierId, identity } = await portal('images/seal-in-use', who.clerk);
  const picture = await administration.imageBytes(dossierId);
  expect([picture.type, picture.size > 100]).toEqual(['image/png', true]);
  expect((await administration.images(who.base)).items[0]?.isDigitalSignature).toBe(false);
  expect((await administration.support({ topic: 'data' })).items).toHaveLength(1);
  expect((await administration.milestones({ plan: 'A', on: '2026-05-01' })).items.map(({ id }) => id)).toContain(
    'A.pilot',
  );
  expect((await administration.profile()).items.map(({ name }) => name)).toContain('fullName');
  expect((await administration.feedback()).total).toBe(0);
  identity.become(who.admin);
  expect((await administration.administrationLog(who.base)).items.map(({ act }) => act)).toEqual([
    'signature-image.CONFIRM_SEAL',
    'signature-image.UPLOAD_SEAL',
  ]);
});

test('a leader delegates to the deputy, and ends it', async () => {
  const { administration } = await portal('images/none', who.baseSecretary);
  const given = await administration.delegate(who.base, {
    personId: who.baseDeputy,
    from: '2026-11-05',
    to: '2026-11-09',
    reason: 'Đi công tác.',
  });
  expect(given.kind).toBe('stands-in');
  expect((await administration.delegations(who.base)).items.map(({ id }) => id)).toEqual([given.id]);
  expect((await administration.endDelegation(given.id)).endedOn).toBe('2026-11-02');
});
