import { describe, expect, test } from 'vitest';
import { checkOrgCode14, parseOrgCode14, sameBase, sameTop, sameUpper } from './org-code.ts';

describe('a code of 14 digits', () => {
  test('is read with and without dots', () => {
    const parsed = parseOrgCode14('38.168.053.000.001');
    expect(parsed).toEqual({
      code: '38168053000001',
      dotted: '38.168.053.000.001',
      groups: ['38', '168', '053', '000', '001'],
      ancestors: ['38168053000000', '38168000000000', '38000000000000'],
    });
    expect(parseOrgCode14('38168053000001')).toEqual(parsed);
  });

  test('has its intermediate body among its ancestors, if there is one', () => {
    expect(parseOrgCode14('38.168.053.002.001')?.ancestors).toEqual([
      '38168053002000',
      '38168053000000',
      '38168000000000',
      '38000000000000',
    ]);
    expect(parseOrgCode14('38.000.000.000.000')?.ancestors).toEqual([]);
  });

  test.each([
    '',
    '3816805300000',
    '381680530000011',
    '38.1680.53.000.001',
    '38.168.053000.001',
    '38-168-053-000-001',
    'TW01',
  ])('%j is none', (text) => {
    expect(parseOrgCode14(text)).toBeUndefined();
  });
});

describe('two codes', () => {
  test('are compared down to the grassroots, the body above and the top', () => {
    expect(sameBase('38.168.053.000.001', '38168053002007')).toBe(true);
    expect(sameBase('38.168.053.000.001', '38.168.054.000.001')).toBe(false);
    expect(sameUpper('38.168.053.000.001', '38.168.054.000.001')).toBe(true);
    expect(sameUpper('38.168.053.000.001', '38.169.053.000.001')).toBe(false);
    expect(sameTop('38.168.053.000.001', '38.169.053.000.001')).toBe(true);
    expect(sameTop('38.168.053.000.001', '40.168.053.000.001')).toBe(false);
  });

  test('of other schemes are never the same', () => {
    expect(sameTop('TW01', 'TW01')).toBe(false);
  });
});

describe('checkOrgCode14', () => {
  test('gives the code without dots', () => {
    expect(checkOrgCode14(' 38.168.053.000.001 ')).toEqual({
      ok: true,
      value: '38168053000001',
      problems: [],
      warnings: [],
    });
  });

  test('accepts a code of another scheme with a warning', () => {
    const { ok, value, warnings } = checkOrgCode14('NHNo-CB12');
    expect({ ok, value }).toEqual({ ok: true, value: 'NHNo-CB12' });
    expect(warnings.map(({ code }) => code)).toEqual(['other-scheme']);
  });

  test.each([
    ['', 'empty'],
    ['3816805300000', 'format'],
    ['38.168.53.000.001', 'format'],
    ['00.168.053.000.001', 'no-top'],
    ['38.168.000.000.001', 'no-base'],
    ['38.168.000.002.000', 'no-base'],
  ])('refuses %j: %s', (text, code) => {
    expect(checkOrgCode14(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
