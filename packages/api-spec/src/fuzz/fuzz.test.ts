import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contractOf } from '../contract/answers.ts';
import { faultsOf } from './judge.ts';
import { requestsTo, type FuzzRequest } from './requests.ts';
import { send } from './send.ts';
import { world, worldNames, worldsFor, type World } from './worlds.ts';

const document = parse(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8')) as Record<
  string,
  never
>;
const contract = contractOf(document);

// The same requests every time; TTHC_FUZZ_SEED for others, TTHC_FUZZ_RUNS for more.
const seed = Number(process.env['TTHC_FUZZ_SEED'] ?? 20_261_122);
const atLeast = Number(process.env['TTHC_FUZZ_RUNS'] ?? 30_000);
const perOperation = Math.max(100, Math.ceil(atLeast / contract.operations.length));

const worlds = new Map<string, World>();
const counted = new Map<number, number>();
const granted = new Set<string>();

beforeAll(async () => {
  console.log(
    `fuzz: seed ${seed}, ${contract.operations.length} operations, ${perOperation} requests each (TTHC_FUZZ_SEED)`,
  );
  for (const [at, name] of worldNames().entries()) worlds.set(name, await world(name, at % 2 === 1));
});
afterAll(async () => {
  for (const { server } of worlds.values()) await server.close();
  const total = [...counted.values()].reduce((sum, one) => sum + one, 0);
  const by = [...counted].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
  console.log(
    `fuzz: ${total} answers (${by.join(', ')}); ${granted.size} of ${contract.operations.length} operations granted`,
  );
});

/** Every answer is one that the document describes. Requests are judged as they are sent; the world forgets now and then. */
async function judged(request: FuzzRequest): Promise<number | undefined> {
  const here = worlds.get(request.world)!;
  const sent = await send(request, here);
  if (!sent) return undefined;
  const count = (counted.get(sent.status) ?? 0) + 1;
  counted.set(sent.status, count);
  const faults = faultsOf(sent, contract);
  const told = here.reported.splice(0).map((cause) => (cause instanceof Error ? cause.stack : String(cause)));
  if (faults.length > 0 || told.length > 0) throw new Error([...faults, ...told].join('\n'));
  return sent.status;
}

describe('whatever is sent, the answer is one of the document', () => {
  test.each(contract.operations.map((place) => [place.operation.operationId, place] as const))(
    '%s',
    async (id, place) => {
      const chosen = worldsFor(place, [...worlds.values()]);
      for (const one of chosen) await one.renew();
      await fc.assert(
        fc.asyncProperty(fc.oneof(...chosen.map((one) => requestsTo(place, one, contract))), async (request) => {
          const status = await judged(request);
          if (status !== undefined && status < 300) granted.add(id);
        }),
        { seed, numRuns: perOperation, includeErrorInReport: true },
      );
    },
  );

  test('is asked at least twenty thousand times', () => {
    const total = [...counted.values()].reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThanOrEqual(Math.min(20_000, atLeast * 0.98));
  });
});
