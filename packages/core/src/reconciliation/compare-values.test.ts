import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValues } from './compare-values.ts';

describe('names and texts', () => {
  test.each([
    ['Nguyễn Văn Hòa', 'Nguyễn Văn Hòa', 'same'],
    ['Nguyễn Văn Hòa', 'Nguyễn Văn Hòa'.normalize('NFD'), 'same'],
    [' Nguyễn  Văn Hòa ', 'Nguyễn Văn Hòa', 'same'],
    ['Nguyễn Văn Hòa', 'Nguyễn Văn Hoà', 'spelling'],
    ['Thúy', 'Thuý', 'spelling'],
    ['NGUYỄN VĂN HÒA', 'Nguyễn Văn Hòa', 'spelling'],
    ['Nguyen Van Hoa', 'Nguyễn Văn Hòa', 'accents'],
    ['Đặng Thị Hoa', 'Dang Thi Hoa', 'accents'],
    ['Nguyễn Văn Hóa', 'Nguyễn Văn Hòa', 'accents'],
    ['Nguyễn Văn Hòa', 'Nguyễn Văn Hạnh', 'different'],
    ['', 'Nguyễn Văn Hòa', 'missing-here'],
    ['Nguyễn Văn Hòa', undefined, 'missing-there'],
    [undefined, undefined, 'same'],
    ['TP. Thanh Hóa', 'thành phố Thanh Hóa', 'spelling'],
    ['P.Đông Hà, T. Thanh Hóa', 'phường Đông Hà - tỉnh Thanh Hoá', 'spelling'],
    ['Thanh Hóa', 'Nghệ An', 'different'],
  ] as const)('%j and %j: %s', (ours, theirs, likeness) => {
    expect(compareValues(ours, theirs, 'text')).toBe(likeness);
  });
});

test.each([
  ['Thôn 4, xã Lam Mẫu, tỉnh Hà Giang', 'Thôn 4, xã Lam Mẫu, Tuyên Quang', 'spelling'],
  ['Xã Lam Mẫu - TP. Hồ Chí Minh', 'xã Lam Mẫu, tỉnh Bình Dương', 'spelling'],
  ['Phường Đông Ví Dụ tỉnh Thừa Thiên Huế', 'Phường Đông Ví Dụ, thành phố Huế', 'spelling'],
  ['Xa Lam Mau, Bac Giang', 'Xã Lam Mẫu, tỉnh Bắc Ninh', 'accents'],
  ['Bà Rịa - Vũng Tàu', 'TP Hồ Chí Minh', 'spelling'],
  ['Xã Lam Mẫu, tỉnh Hà Giang', 'Xã Hồng Mẫu, tỉnh Tuyên Quang', 'different'],
  ['Xã Lam Mẫu, tỉnh Hà Giang', 'Xã Lam Mẫu, tỉnh Lào Cai', 'different'],
  ['Xã Hà Nam', 'Xã Ninh Bình', 'different'],
] as const)('places %j and %j: %s', (ours, theirs, likeness) =>
  expect(compareValues(ours, theirs, 'place')).toBe(likeness),
);

test('numbers differ by every digit, and not by spaces', () => {
  expect(compareValues('038 190 001 234', '038190001234', 'code')).toBe('spelling');
  expect(compareValues('038190001234', '038190001235', 'code')).toBe('different');
  expect(compareValues('38190001234', '038190001234', 'code')).toBe('different');
});

test('dates are compared as dates', () => {
  expect(compareValues('02/05/1975', '1975-05-02', 'date')).toBe('spelling');
  expect(compareValues('1975', '1975-05-02', 'date')).toBe('less-exact');
  expect(compareValues('1975-05-03', '1975-05-02', 'date')).toBe('different');
  expect(compareValues('1975-02-30', '1975-02-28', 'date')).toBe('different');
});

test('comparing the other way round says the same, seen from the other side', () => {
  const mirrored = { 'missing-here': 'missing-there', 'missing-there': 'missing-here' } as const;
  const text = fc.option(fc.oneof(fc.constantFrom('Hòa', 'Hoà', 'HOA', 'Hóa', '1975', '05/1975'), fc.string()), {
    nil: undefined,
  });
  fc.assert(
    fc.property(text, text, fc.constantFrom('name', 'text', 'place', 'code', 'date'), (a, b, comparison) => {
      const there = compareValues(b, a, comparison);
      const back = there === 'missing-here' || there === 'missing-there' ? mirrored[there] : there;
      expect(compareValues(a, b, comparison)).toBe(back);
      expect(compareValues(a, a, comparison)).toBe('same');
    }),
  );
});
