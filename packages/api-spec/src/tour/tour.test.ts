import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contractOf } from '../contract/answers.ts';
import { tour } from './tour.ts';
import type { Visit } from './recorder.ts';

type Json = Readonly<Record<string, any>>;

// The committed document is judged, as integrators read it.
const document = parse(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8')) as Json;
const { operations, operationOf, disagreements } = contractOf(document);

describe('every operation of the document', () => {
  let visits: readonly Visit[];
  const visitsOf = new Map<string | undefined, Visit[]>();
  beforeAll(async () => {
    visits = await tour();
    for (const visit of visits) {
      const id = operationOf(visit)?.operation.operationId;
      visitsOf.set(id, [...(visitsOf.get(id) ?? []), visit]);
    }
  });
  const ids = operations.map(({ operation }) => operation.operationId);
  // These are open to everybody and take nothing that could be wrong.
  const alwaysGranted = ['listProcedures', 'getHealth', 'getVersions'];

  test.each(ids)('%s answers as documented', (id) => {
    const found = visitsOf.get(id) ?? [];
    const wrong = found.flatMap((visit) =>
      disagreements(visit).map((fault) => `${visit.method} ${visit.path} ${visit.status}: ${fault}`),
    );
    expect(wrong).toEqual([]);
    expect(
      found.some(({ status }) => status < 300),
      'granted once',
    ).toBe(true);
    if (!alwaysGranted.includes(id))
      expect(
        found.some(({ status }) => status >= 400),
        'refused once',
      ).toBe(true);
  });

  test('is one that the visits know, and no visit leads elsewhere', () => {
    expect(visitsOf.get(undefined)).toBeUndefined();
  });

  test('names every code of a problem that was met', () => {
    const { Problem, RefusalCode } = document['components'].schemas;
    const known = new Set<unknown>([...Object.keys(Problem['x-codes']), ...RefusalCode.enum]);
    const met = visits.flatMap(({ answer, status }) =>
      status >= 400 && status !== 503 ? [(answer as Json)['code']] : [],
    );
    expect(new Set(met).size).toBeGreaterThan(8);
    expect(met.filter((code) => !known.has(code))).toEqual([]);
  });

  test('says the same when it is visited again', async () => {
    const again = await tour();
    expect(again.map(({ status, answer }) => ({ status, answer }))).toEqual(
      visits.map(({ status, answer }) => ({ status, answer })),
    );
  });
});
