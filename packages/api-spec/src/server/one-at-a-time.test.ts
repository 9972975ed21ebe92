import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('runs once more for everybody who asked meanwhile, and goes on after a failure', async () => {
  const runs: (() => void)[] = [];
  let fails = false;
  const ask = oneAtATime(async () => {
    await new Promise<void>((resolve) => runs.push(resolve));
    if (fails) throw new Error('on purpose');
  });
  const first = ask();
  await Promise.all([ask(), ask(), ask()]);
  expect(runs).toHaveLength(1);
  runs[0]!();
  await expect.poll(() => runs.length).toBe(2);
  runs[1]!();
  await first;
  fails = true;
  const failing = ask();
  runs[2]!();
  await expect(failing).rejects.toThrow('on purpose');
  fails = false;
  const after = ask();
  runs[3]!();
  await after;
  expect(runs).toHaveLength(4);
});
