import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInputError, PolicyMissingError } from '../../errors/index.ts';
import { isAllowedShare, retainBpOf, splitDues, splitThroughLevels, type RetentionRule } from './index.ts';

describe('splitting', () => {
  test('retained and remitted always make up the total, at any depth', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 }),
        (total, levels) => {
          const splits = splitThroughLevels(total, levels);
          const kept = splits.reduce((sum, { retained }) => sum + BigInt(retained), 0n);
          expect(kept + BigInt(splits.at(-1)?.remitted ?? 0)).toBe(BigInt(total));
          expect(splits.every(({ retained, remitted }) => retained >= 0 && remitted >= 0)).toBe(true);
        },
      ),
    );
  });

  test('rounds half up what stays', () => {
    expect(splitDues(1, 5_000)).toEqual({ retained: 1, remitted: 0 });
    expect(splitDues(3, 5_000)).toEqual({ retained: 2, remitted: 1 });
  });

  test.each([-1, 10_001, 0.5, Number.NaN])('refuses a share of %s', (share) => {
    expect(() => splitDues(100, share)).toThrow(InvalidInputError);
  });

  test.each([-1, 0.5, 2 ** 53, Number.NaN])('refuses a total of %s', (total) => {
    expect(() => splitDues(total, 3_000)).toThrow(InvalidInputError);
  });
});

describe('the share that is kept', () => {
  const rule = (retainBp: number): RetentionRule => ({
    retainBp,
    decisionNo: '12-QĐ/ĐU',
    from: '2011-04-01',
    verified: false,
  });

  test('under 342 is the regulation’s, and of cells a decision in its range', () => {
    expect(retainBpOf('commune-base', '2025-12')).toBe(9_000);
    expect(retainBpOf('other-base', '2025-12')).toBe(7_000);
    expect(retainBpOf('above-base', '2026-01')).toBe(5_000);
    expect(retainBpOf('cell', '2026-01', rule(3_000))).toBe(3_000);
    expect([2_999, 3_000, 5_000, 5_001].map((share) => isAllowedShare('cell', '2026-01', share))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['cell', '2026-01', undefined],
    ['cell', '2026-01', rule(6_000)],
    ['cell', '2026-02', undefined],
    ['commune-base', '2026-02', undefined],
    ['above-base', '2027-01', undefined],
    ['cell', '2026-11', { ...rule(7_000), from: '2026-12-01' }],
  ] as const)('of %s in %s without a rule of its own is missing, not guessed', (level, month, own) => {
    expect(() => retainBpOf(level, month, own)).toThrow(PolicyMissingError);
  });

  test('under 01 is what the unit decided', () => {
    expect(retainBpOf('cell', '2026-11', rule(7_000))).toBe(7_000);
  });
});
