import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Result } from '../finding.ts';
import { mutants } from './index.ts';
import { laboratory, type Lab } from './lab.ts';
import { findMutant } from './run-mutant.ts';

let lab: Lab;
const found = new Map<string, Result | undefined>();

beforeAll(async () => {
  // A second copy of server and tables, so that the kit compares with tables that no mutant touches.
  vi.resetModules();
  lab = await laboratory();
}, 120_000);

afterAll(() => {
  const width = Math.max(...mutants.map(({ id }) => id.length));
  for (const { id, says } of mutants) {
    const result = found.get(id);
    const first = result?.findings[0];
    console.log(`${id.padEnd(width)}  ${result ? `${result.id} (${first?.check})` : 'LIVES'}  — ${says}`);
  }
});

test('without a fault nothing is found', async () => {
  const tries = new RegExp(mutants.map((one) => one.tries.source).join('|'));
  expect(await findMutant(lab, { id: 'none', says: 'nothing', tries })).toBeUndefined();
}, 120_000);

test('there are enough of them, each with a name of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(30);
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
});

test.each(mutants.map((mutant) => [mutant.id, mutant] as const))('%s is found', async (id, mutant) => {
  const result = await findMutant(lab, mutant);
  found.set(id, result);
  expect(result?.findings[0]?.check).toBeDefined();
  // A fault of the kit itself would find everything.
  expect(result?.findings.map(({ check }) => check)).not.toContain('kit');
});
