import { expect, test } from 'vitest';
import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { provinces } from './provinces.ts';

const cities = (on: string): number => provinces(on).filter(({ kind }) => kind === 'city').length;
const dongNai = (on: string): string | undefined => provinces(on).find(({ code }) => code === '75')?.name;

test('there are 34, in order of code', () => {
  const codes = provinces('2026-11-21').map(({ code }) => code);
  expect(codes).toHaveLength(34);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes[0]).toBe('01');
});

test('Đồng Nai is a city from 30/4/2026', () => {
  expect(dongNai('2026-04-29')).toBe('Tỉnh Đồng Nai');
  expect(dongNai('2026-04-30')).toBe('Thành phố Đồng Nai');
  expect(cities('2025-07-01')).toBe(6);
  expect(cities('2026-11-21')).toBe(7);
});

test('are not guessed for the time of the 63', () => {
  expect(() => provinces('2025-06-30')).toThrow(PolicyMissingError);
  expect(() => provinces('2025-06-30')).toThrow('No value of "provinces" is in force on 2025-06-30.');
});
