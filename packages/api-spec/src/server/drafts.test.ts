import { expect, test } from 'vitest';
import { cast } from './seed/cast.ts';
import { trialIn } from './internal/testing/trial.ts';
import { memoryStore } from './store/memory.ts';
import { sqliteStore } from './store/sqlite.ts';

const { member } = cast.routeC;

test.each([
  ['in memory', () => memoryStore()],
  ['on SQLite', () => sqliteStore(':memory:')],
])('a working copy saved in another window is not overwritten unseen %s', async (_, open) => {
  const at = await trialIn(open(), 'transfer/none');
  const opened = await at.send(member, 'POST', '/v1/official-transfer/dossiers', {});
  const address = `/v1/official-transfer/dossiers/${opened.body.id}/draft`;
  const save = (copy: string, after: number, groundNote: string) =>
    at.send(member, 'PUT', address, { event: 'SUBMIT', input: { groundNote }, revision: 1, copy, after });

  const first = await save('window', 0, 'một');
  expect([first.status, first.body.version]).toEqual([200, 1]);
  // The answer was lost: the same window says the same again.
  expect((await save('window', 0, 'một')).body.version).toBe(2);
  const other = await save('phone', 0, 'hai');
  expect([other.status, other.body.code]).toEqual([409, 'DRAFT_ELSEWHERE']);
  expect(other.body.draft).toMatchObject({ input: { groundNote: 'một' }, copy: 'window', version: 2 });
  expect(Object.keys(other.body.draft)).not.toContain('personId');
  // Having seen it, the person decides for the phone; now the window is the one that is told.
  expect((await save('phone', 2, 'hai')).body.version).toBe(3);
  expect((await save('window', 2, 'ba')).status).toBe(409);
  // Whoever names no version saves as before.
  const plain = await at.send(member, 'PUT', address, { event: 'SUBMIT', input: {}, revision: 1 });
  expect([plain.status, plain.body.version]).toEqual([200, 4]);
});
