import { describe, expect, test } from 'vitest';
import { birthProvinces } from './birth-provinces.ts';
import { checkPersonalId, type PersonalIdOwner } from './personal-id.ts';

const problems = (text: string): string[] => checkPersonalId(text).problems.map(({ code }) => code);
const warnings = (text: string, owner?: PersonalIdOwner): string[] =>
  checkPersonalId(text, owner).warnings.map(({ code }) => code);

test('knows the 63 provinces before the merger', () => {
  expect(Object.keys(birthProvinces)).toHaveLength(63);
  expect(birthProvinces['038']).toBe('Thanh Hóa');
  expect(Object.keys(birthProvinces).every((code) => /^0\d\d$/.test(code))).toBe(true);
});

describe('a personal identification number', () => {
  test('that agrees with its owner is accepted', () => {
    expect(checkPersonalId('038190001234', { sex: 'female', birthDate: '1990-05-01' })).toEqual({
      ok: true,
      value: '038190001234',
      problems: [],
      warnings: [],
    });
  });

  test('keeps its leading zero and loses only spaces', () => {
    expect(checkPersonalId(' 001 090 001 234 ').value).toBe('001090001234');
  });

  test.each([
    ['', 'empty'],
    ['38190001234', 'format'],
    ['0381900012345', 'format'],
    ['03819000123a', 'format'],
    ['000000000000', 'repeated-digit'],
    ['111111111111', 'repeated-digit'],
  ])('%j is refused: %s', (text, code) => {
    expect(problems(text)).toEqual([code]);
  });

  test('of a province outside the table only warns', () => {
    expect(warnings('003190001234')).toEqual(['unknown-province']);
    expect(checkPersonalId('003190001234').ok).toBe(true);
  });

  test('warns of another sex, by the century of birth', () => {
    expect(warnings('038190001234', { sex: 'male' })).toEqual(['sex-mismatch']);
    expect(warnings('038090001234', { sex: 'male' })).toEqual([]);
    expect(warnings('038205001234', { sex: 'male' })).toEqual([]);
    expect(warnings('038305001234', { sex: 'male' })).toEqual(['sex-mismatch']);
  });

  test('warns of another year of birth, also where the record has only a year or a month', () => {
    expect(warnings('038190001234', { birthDate: '1991-05-01' })).toEqual(['birth-year-mismatch']);
    expect(warnings('038190001234', { birthDate: '2090-05-01' })).toEqual(['birth-year-mismatch']);
    expect(warnings('038190001234', { birthDate: '1990' })).toEqual([]);
    expect(warnings('038190001234', { birthDate: '05/1991' })).toEqual(['birth-year-mismatch']);
    expect(warnings('038304001234', { sex: 'female', birthDate: '05/2004' })).toEqual([]);
  });

  test('may differ in everything at once', () => {
    expect(warnings('003190001234', { sex: 'male', birthDate: '1950-01-01' })).toEqual([
      'unknown-province',
      'sex-mismatch',
      'birth-year-mismatch',
    ]);
  });
});
