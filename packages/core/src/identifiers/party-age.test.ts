import { expect, test } from 'vitest';
import { InvalidDateError } from '../errors/invalid-date-error.ts';
import { partyAge } from './party-age.ts';

const member = { admittedOn: '1996-11-22', officialOn: '1997-11-22' };

test('is counted in whole years from the admission', () => {
  expect(partyAge(member, '2026-11-21')).toBe(29);
  expect(partyAge(member, '2026-11-22')).toBe(30);
  expect(partyAge({ admittedOn: '1996-02-29', officialOn: '1997-03-01' }, '2026-02-28')).toBe(29);
  expect(partyAge({ admittedOn: '1996-02-29', officialOn: '1997-03-01' }, '2026-03-01')).toBe(30);
});

test('there is none before the member is official', () => {
  expect(partyAge(member, '1997-11-21')).toBeUndefined();
  expect(partyAge({ admittedOn: '2026-01-01' }, '2026-11-22')).toBeUndefined();
});

test('refuses days that do not exist', () => {
  expect(() => partyAge(member, '2026-02-30')).toThrow(InvalidDateError);
  expect(() => partyAge({ admittedOn: '1996' }, '2026-02-03')).toThrow(InvalidDateError);
});
