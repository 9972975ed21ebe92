import { describe, expect, test } from 'vitest';
import { checkName, compareNames } from './names.ts';

const codes = (text: string): string[] => checkName(text).problems.map(({ code }) => code);

describe('a name', () => {
  test.each([
    'Nguyễn Văn A',
    'Y Blô Niê',
    "H'Hen Niê",
    'Ksor H’Bơ Khăp',
    'Tôn Nữ Thị-Ninh',
    'Nguyễn Văn Á'.normalize('NFD'),
  ])('%s is accepted', (name) => {
    expect(checkName(name)).toMatchObject({ ok: true, problems: [], warnings: [] });
  });

  test('is kept as typed, but composed and with single spaces', () => {
    expect(checkName('  trần  THỊ\tb '.normalize('NFD')).value).toBe('trần THỊ b');
  });

  test('has two to eight words', () => {
    expect(codes('Nguyễn')).toEqual(['too-few-words']);
    expect(codes('Nguyễn A B C D E F G')).toEqual([]);
    expect(codes('Nguyễn A B C D E F G H')).toEqual(['too-many-words']);
  });

  test('has letters, apostrophes and hyphens only, and a letter in every word', () => {
    for (const name of ['Nguyễn Văn 3', 'Nguyễn Văn A.', 'Nguyễn <b>', 'Nguyễn - An', "Nguyễn ''"])
      expect(codes(name), name).toEqual(['characters']);
  });

  test('has at most 80 characters', () => {
    expect(codes(`Nguyễn ${'A'.repeat(73)}`)).toEqual([]);
    expect(codes(`Nguyễn ${'A'.repeat(74)}`)).toEqual(['too-long']);
  });

  test('is asked for when empty', () => {
    expect(codes('   ')).toEqual(['empty']);
  });
});

describe('a list of names', () => {
  test('is ordered by given name, then middle names, then family name', () => {
    const sorted = [
      'Nguyễn Văn Bình',
      'Trần Thị An',
      'Đỗ Văn Bình',
      'Lê Đình Bình',
      'Nguyễn Thị An',
      'Phạm Văn Ất',
      'Vũ Đăng',
    ].sort(compareNames);
    expect(sorted).toEqual([
      'Nguyễn Thị An',
      'Trần Thị An',
      'Phạm Văn Ất',
      'Lê Đình Bình',
      'Đỗ Văn Bình',
      'Nguyễn Văn Bình',
      'Vũ Đăng',
    ]);
  });

  test('takes composed and decomposed names for the same', () => {
    expect(compareNames('Lê Thị Huệ', 'Lê  Thị Huệ'.normalize('NFD'))).toBe(0);
  });

  test('knows đ after d', () => {
    expect(compareNames('Lê Dung', 'Lê Đan')).toBeLessThan(0);
  });
});
