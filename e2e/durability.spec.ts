import { createClient, type Client } from '../packages/core/src/client/index.ts';
import { officialTransfer, replay, verifyLog } from '../packages/core/src/index.ts';
import { cast, signIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a server that is killed in the middle of writes loses nothing that it acknowledged', async ({ page, server }) => {
  let bearer = '';
  page.on('request', (request) => (bearer = request.headers()['authorization'] ?? bearer));
  await server.control('reset', { scenario: 'transfer/awaiting-base' });
  await signIn(page, cast.routeC.baseSecretary);
  await page.getByRole('link', { name: 'Hộp thư' }).click();
  await page.getByRole('link', { name: 'Trần Thị Ví Dụ' }).click();
  await expect(page.locator('tthc-dossier h1')).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  const client: Client = createClient({
    baseUrl: server.origin,
    token: () => bearer.replace(/^Bearer /i, ''),
    retry: { limit: 0 },
  });

  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    let revision = (await client.dossier('official-transfer', id)).revision;
    const writing = (async () => {
      for (let n = 0; ; n += 1) {
        const note = `${round}.${n}`;
        const answer = await client.send(officialTransfer, id, 'ADD_NOTE', { note }, { revision });
        if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
        acknowledged.push(note);
        revision = answer.dossier.revision;
      }
    })();
    const cutOff = expect(writing).rejects.toThrow();
    // The kill comes while a write is under way: after the third, or the twentieth acknowledgement.
    const enough = acknowledged.length + 3 + round * 4;
    await expect.poll(() => acknowledged.length, { intervals: [1] }).toBeGreaterThanOrEqual(enough);
    await server.kill();
    await cutOff;
    await server.restart();
  }

  const { entries, intact } = await client.log('official-transfer', id);
  expect(intact).toBe(true);
  const notes = entries
    .filter(({ event }) => event === 'ADD_NOTE')
    .map(({ input }) => (input as { readonly note: string }).note);
  for (const note of acknowledged) expect(notes.filter((kept) => kept === note)).toEqual([note]);
  // At most the one write of each round that was on its way may be there without its answer having arrived.
  expect(notes.length - acknowledged.length).toBeLessThanOrEqual(5);
  expect(verifyLog(entries)).toEqual({ ok: true });
  expect(replay(officialTransfer, entries).state).toBe('base-review');
});
