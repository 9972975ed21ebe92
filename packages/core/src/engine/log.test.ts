import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DefinitionError } from '../errors/index.ts';
import { dossierOf } from '../internal/testing/transfer-world.ts';
import { officialTransfer } from '../procedures/official-transfer/index.ts';
import { stepsTo } from '../procedures/official-transfer/cases/steps.ts';
import { hashOf, verifyLog } from './log.ts';
import { replay } from './replay.ts';

const { log } = dossierOf({ given: { route: 'C', steps: stepsTo('received') } });

test('a log that nobody touched is whole', () => {
  expect(verifyLog(log)).toEqual({ ok: true });
  expect(log.length).toBeGreaterThan(8);
});

test('the digest is the one that Web Crypto computes', async () => {
  const { hash, ...entry } = log[1]!;
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : Array.isArray(value)
        ? value.map(sorted)
        : value;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sorted(entry))));
  expect([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(hash);
});

test('any change of any entry is found at that entry', () => {
  fc.assert(
    fc.property(
      fc.nat(log.length - 1),
      fc.constantFrom(
        'at',
        'actorId',
        'actorName',
        'actorRole',
        'event',
        'toState',
        'input',
        'revision',
        'row',
        'documentIds',
      ),
      fc.string(),
      (index, key, value) => {
        const forged = log.map((entry, seq) => (seq === index ? { ...entry, [key]: `${value}!` } : entry));
        expect(verifyLog(forged)).toEqual({ ok: false, seq: index, problem: 'hash' });
      },
    ),
  );
});

test('a change with its hash made to fit breaks the chain at the next entry', () => {
  const forged = log.map((entry, seq) => {
    if (seq !== 3) return entry;
    const changed = { ...entry, actorName: 'Người khác' };
    return { ...changed, hash: hashOf(changed) };
  });
  expect(verifyLog(forged)).toEqual({ ok: false, seq: 4, problem: 'chain' });
});

test('a removed, a doubled and a moved entry are found', () => {
  expect(verifyLog(log.toSpliced(2, 1))).toMatchObject({ ok: false, seq: 2 });
  expect(verifyLog(log.toSpliced(2, 0, log[2]!))).toMatchObject({ ok: false, seq: 3 });
  expect(verifyLog(log.toReversed())).toMatchObject({ ok: false, seq: 0 });
  expect(verifyLog([])).toMatchObject({ ok: false, problem: 'empty' });
});

test('a replay refuses a log that the table does not tell', () => {
  expect(() => replay(officialTransfer, log.slice(1))).toThrow(DefinitionError);
  expect(() =>
    replay(
      officialTransfer,
      log.map((entry) => (entry.seq === 3 ? { ...entry, toState: 'received' } : entry)),
    ),
  ).toThrow(/the log says received/);
  expect(() =>
    replay(
      officialTransfer,
      log.map((entry) => (entry.seq === 3 ? { ...entry, row: 'P9.9' } : entry)),
    ),
  ).toThrow(/no row P9.9/);
});
