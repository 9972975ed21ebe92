import { expect, test } from 'vitest';
import { bankOf, banks } from './banks.ts';

test('every bank has a number of its own', () => {
  expect(new Set(banks.map(({ bin }) => bin)).size).toBe(banks.length);
  expect(banks.every(({ bin, name, shortName }) => /^\d{6}$/.test(bin) && name !== '' && shortName !== '')).toBe(true);
  expect(banks).toHaveLength(58);
});

test('a renamed bank is found under its new name and keeps the old', () => {
  expect(bankOf('970449')).toMatchObject({ shortName: 'LPBank', formerly: ['LienVietPostBank'] });
  expect(bankOf('970414')).toMatchObject({ shortName: 'MBV', formerly: ['Ocean Bank'] });
  expect(bankOf('970406')).toMatchObject({ shortName: 'Vikki Bank', formerly: ['DongA Bank'] });
  expect(bankOf('000000')).toBeUndefined();
});
