import { expect, test } from 'vitest';
import { officialTransfer } from '@tthc-dang/core';
import { createClient } from '@tthc-dang/core/client';
import { startReference } from './node.ts';
import { cast } from './server/seed/cast.ts';

test('a reference server for somebody’s own test starts in one line, and its deadlines can be let pass', async () => {
  await using api = await startReference({ scenario: 'transfer/introduced' });
  const { member } = cast.routeC;
  const client = createClient({ baseUrl: api.origin, token: await api.token(member) });
  const { items } = await client.dossiers({ procedure: officialTransfer.id });
  expect(items.map(({ state }) => state)).toEqual(['introduced']);
  await api.advanceTo(`${items[0]!.dueOn}T12:00:00+07:00`);
  expect((await client.dossier(officialTransfer, items[0]!.id)).state).toBe('introduced');
  await api.advanceTo('2027-06-01T08:00:00+07:00');
  expect((await client.dossier(officialTransfer, items[0]!.id)).state).toBe('presentation-overdue');
});

test('an unknown data set is answered with those there are', async () => {
  await expect(startReference({ scenario: 'transfer/nowhere' })).rejects.toThrow(/transfer\/awaiting-base/);
});
