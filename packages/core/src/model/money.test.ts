import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidInputError } from '../errors/index.ts';
import { isDong, portionOf } from './money.ts';

test('half of an odd amount goes up, exactly, whatever its size', () => {
  expect(portionOf(1, 1, 2)).toBe(1);
  expect(portionOf(9_007_199_254_740_991, 1, 2)).toBe(4_503_599_627_370_496);
  expect(portionOf(149, 1, 1, 100)).toBe(100);
  expect(portionOf(150, 1, 1, 100)).toBe(200);
});

test('a portion is within half a unit of the exact value', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (amount, share) => {
      const twice = 2n * (BigInt(portionOf(amount, share, 10_000)) * 10_000n - BigInt(amount) * BigInt(share));
      expect(twice > -10_000n && twice <= 10_000n).toBe(true);
    }),
  );
});

test('only whole amounts are amounts', () => {
  expect([0, 5, -1, 0.1, 2 ** 53, Number.NaN, '5', null].map(isDong)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(() => portionOf(1, 1, 0)).toThrow(InvalidInputError);
  expect(() => portionOf(1, -1, 2)).toThrow(InvalidInputError);
});
