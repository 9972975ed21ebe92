import { expect, test } from 'vitest';
import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { birthProvinces } from './birth-provinces.ts';
import { formerProvinces, provinceNamed } from './former-provinces.ts';
import { placeAdvice } from './place.ts';
import { provinces } from './provinces.ts';

const on = '2026-11-21';
const named = (text: string) => {
  const found = provinceNamed(text, on);
  return found && [found.province.name, found.former];
};

test('each of the 63 is part of one of the 34, and each of the 34 has its own among them', () => {
  const present = new Set(provinces(on).map(({ code }) => code));
  expect(formerProvinces.map(({ code }) => code)).toEqual(Object.keys(birthProvinces).toSorted());
  expect(formerProvinces.filter(({ now }) => !present.has(now))).toEqual([]);
  expect(new Set(formerProvinces.map(({ now }) => now)).size).toBe(34);
  // Eleven stayed as they were; the others were made of two or three.
  const made = [...present].map((code) => formerProvinces.filter(({ now }) => now === code).length);
  expect(made.filter((of) => of === 1)).toHaveLength(11);
  expect(Math.max(...made)).toBe(3);
});

test('a province keeps its name where one of those that made it had it', () => {
  for (const { code, name } of provinces(on)) {
    const names = formerProvinces.filter(({ now }) => now === code).map((one) => one.name);
    const bare = name.replace(/^(Tỉnh|Thành phố) /, '');
    expect(names.some((one) => one.endsWith(bare))).toBe(true);
  }
});

test.each([
  ['tỉnh Hà Giang', ['Tỉnh Tuyên Quang', 'Hà Giang']],
  ['ha giang', ['Tỉnh Tuyên Quang', 'Hà Giang']],
  ['Bà Rịa – Vũng Tàu', ['Thành phố Hồ Chí Minh', 'Bà Rịa - Vũng Tàu']],
  ['TP.HCM', undefined],
  ['TP. Hồ Chí Minh', ['Thành phố Hồ Chí Minh', undefined]],
  ['T. Bình Định', ['Tỉnh Gia Lai', 'Bình Định']],
  ['Huế', ['Thành phố Huế', undefined]],
  ['tỉnh Thừa Thiên Huế', ['Thành phố Huế', 'Thừa Thiên Huế']],
  ['Sông Mẫu', undefined],
  ['', undefined],
])('%s is found', (text, expected) => expect(named(text)).toEqual(expected));

test('nothing is said of a time for which the present provinces do not hold', () =>
  expect(() => provinceNamed('Hà Giang', '2025-06-30')).toThrow(PolicyMissingError));

test('an address of today is told where it names a district or a former province', () => {
  expect(placeAdvice('Thôn 4, xã Lam Mẫu, huyện Vị Xuyên, tỉnh Hà Giang', on)).toEqual([
    { code: 'district', written: 'huyện Vị Xuyên' },
    { code: 'former-province', written: 'tỉnh Hà Giang', former: 'Hà Giang', now: 'Tỉnh Tuyên Quang' },
  ]);
  expect(placeAdvice('  Xã A,  Bac Giang ', on)).toMatchObject([{ former: 'Bắc Giang', now: 'Tỉnh Bắc Ninh' }]);
  expect(placeAdvice('', on)).toEqual([]);
  for (const fine of ['Thôn 4, xã Lam Mẫu, tỉnh Tuyên Quang', 'Phường Quận Mẫu, Hà Nội', 'Quán Ví Dụ, Huế', 'x'])
    expect(placeAdvice(fine, on)).toEqual([]);
});
