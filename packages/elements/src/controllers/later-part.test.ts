import { expect, test, vi } from 'vitest';
import { LaterPart } from './later-part.ts';

test('a part that did not come is told, and comes when it is asked for again', async () => {
  const host = { requestUpdate: vi.fn() };
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
  load.mockResolvedValue('here');
  const part = new LaterPart(host, load);
  await part.load();
  expect([part.value, part.hasFailed]).toEqual([undefined, true]);
  await part.load();
  expect([part.value, part.hasFailed]).toEqual(['here', false]);
  expect(host.requestUpdate.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test('a part is loaded once, however often it is asked for', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  const part = new LaterPart({ requestUpdate: () => undefined }, load);
  await Promise.all([part.load(), part.load()]);
  await part.load();
  expect(load).toHaveBeenCalledOnce();
});
