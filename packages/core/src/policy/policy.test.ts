import { describe, expect, test } from 'vitest';
import { InvalidDateError } from '../errors/invalid-date-error.ts';
import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { design, law } from '../law/basis.ts';
import type { Policy } from '../model/policy.ts';
import { entryOn, valueOn } from './policy.ts';

const first = law('342-QĐ/TW', 'Điều 1');
const second = law('01-QĐ/TW', 'Điều 3');
const rate: Policy<number> = {
  id: 'test.rate',
  label: 'Mức thử',
  values: [
    { from: '2026-02-01', value: 30, basis: first },
    { from: '2027-01-01', value: 99, basis: design('A bill.'), draft: true },
    { from: '2028-01-01', value: 50, basis: second },
    { from: '2030-01-01', value: null, basis: second },
  ],
  checkedOn: '2026-11-21',
};

describe('a value', () => {
  test('holds from its day until the next one', () => {
    expect(valueOn(rate, '2026-02-01')).toBe(30);
    expect(valueOn(rate, '2027-12-31')).toBe(30);
    expect(valueOn(rate, '2028-01-01')).toBe(50);
    expect(valueOn(rate, '2029-12-31')).toBe(50);
  });

  test('is never a draft', () => {
    expect(valueOn(rate, '2027-06-01')).toBe(30);
    const onlyDraft: Policy<number> = { ...rate, values: rate.values.slice(1, 2) };
    expect(() => valueOn(onlyDraft, '2027-06-01')).toThrow(PolicyMissingError);
  });

  test('comes with its basis and its first day', () => {
    expect(entryOn(rate, '2028-05-01')).toEqual({ value: 50, from: '2028-01-01', basis: second });
  });

  test('may be false or zero', () => {
    const flag: Policy<boolean> = { ...rate, values: [{ from: '2026-01-01', value: false, basis: first }] };
    expect(valueOn(flag, '2026-01-01')).toBe(false);
  });

  test('is missing before the first, with the day in the message', () => {
    expect(() => valueOn(rate, '2026-01-01')).toThrow('No value of "test.rate" is in force on 2026-01-01.');
  });

  test('is missing after the policy was ended', () => {
    try {
      valueOn(rate, '2031-07-01');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PolicyMissingError);
      expect(error).toMatchObject({
        name: 'PolicyMissingError',
        code: 'POLICY_MISSING',
        policyId: 'test.rate',
        on: '2031-07-01',
      });
    }
  });

  test('is asked for by a day that exists', () => {
    expect(() => valueOn(rate, '2028-02-30')).toThrow(InvalidDateError);
  });
});
