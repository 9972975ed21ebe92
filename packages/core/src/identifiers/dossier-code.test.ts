import { InvalidInputError } from '../errors/invalid-input-error.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDossierCode, dossierCode } from './dossier-code.ts';

const anyCode = fc
  .record({
    procedure: fc.constantFrom('CT' as const, 'TT' as const, 'DP' as const, 'NX' as const),
    organization: fc.stringMatching(/^[0-9]{1,14}$/),
    year: fc.integer({ min: 2020, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    serial: fc.integer({ min: 1, max: 999_999 }),
  })
  .map(({ procedure, organization, year, month, serial }) =>
    dossierCode(procedure, organization, `${year}-${String(month).padStart(2, '0')}`, serial),
  );

describe('a dossier code', () => {
  test('is made of its parts and two check digits', () => {
    expect(dossierCode('CT', '40168', '2026-11', 128)).toBe('CT-40168-202611-000128-93');
    // The check digits by definition: the whole number leaves 1 when divided by 97.
    expect(4016820261100012893n % 97n).toBe(1n);
  });

  test('takes organization codes with dots and with letters', () => {
    expect(dossierCode('TT', '38.168.053.000.001', '2026-12', 7)).toMatch(/^TT-38168053000001-202612-000007-\d\d$/);
    expect(checkDossierCode(dossierCode('NX', 'nhno12', '2026-12', 1)).ok).toBe(true);
    expect(dossierCode('CT', 'ĐU-12/CB', '2026-12', 1)).toMatch(/^CT-DU12CB-202612-000001-\d\d$/);
  });

  test('refuses parts that do not fit', () => {
    expect(() => dossierCode('CT', '', '2026-11', 1)).toThrow(InvalidInputError);
    expect(() => dossierCode('CT', 'chi bộ #1', '2026-11', 1)).toThrow(InvalidInputError);
    expect(() => dossierCode('CT', '40168', '2026-11', 0)).toThrow(InvalidInputError);
    expect(() => dossierCode('CT', '40168', '2026-11', 1_000_000)).toThrow(InvalidInputError);
    expect(() => dossierCode('CT', '40168', '2026-13', 1)).toThrow('"2026-13" is not a month.');
  });

  test('checks, typed in small letters and with spaces too', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(checkDossierCode(` ${code.toLowerCase()} `)).toEqual({
          ok: true,
          value: code,
          problems: [],
          warnings: [],
        });
      }),
    );
  });

  test('with one wrong digit is refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), fc.integer({ min: 1, max: 9 }), (code, seed, shift) => {
        const places = [...code.matchAll(/\d/g)].map(({ index }) => index);
        const at = places[seed % places.length] ?? 0;
        const wrong = `${code.slice(0, at)}${(Number(code[at]) + shift) % 10}${code.slice(at + 1)}`;
        expect(checkDossierCode(wrong).ok, wrong).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('with two neighbouring digits exchanged is refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), (code, seed) => {
        const places = [...code.matchAll(/\d/g)].map(({ index }) => index);
        const first = seed % (places.length - 1);
        const [a, b] = [places[first] ?? 0, places[first + 1] ?? 0];
        fc.pre(code[a] !== code[b]);
        const wrong = `${code.slice(0, a)}${code[b]}${code.slice(a + 1, b)}${code[a]}${code.slice(b + 1)}`;
        expect(checkDossierCode(wrong).ok, wrong).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['', 'empty'],
    ['CT-40168-202611-128-93', 'format'],
    ['XX-40168-202611-000128-93', 'format'],
    ['CT-40168-202613-000128-93', 'format'],
    ['CT-40168-202611-000128-47', 'check-digits'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkDossierCode(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
