import { expect, test } from 'vitest';
import { foldAccents, foldForSearch, normalizeText } from './text.ts';

test('folds accents and keeps capitals', () => {
  expect(foldAccents('Đặng Thị Hường, đảng bộ xã Ngọc Lặc')).toBe('Dang Thi Huong, dang bo xa Ngoc Lac');
  expect(foldAccents('Ðoàn Ðình')).toBe('Doan Dinh');
});

test('folds decomposed text like composed text', () => {
  const text = 'Nguyễn Văn Tường';
  expect(foldAccents(text.normalize('NFD'))).toBe(foldAccents(text));
});

test('folds for search: lower case, one space', () => {
  expect(foldForSearch('  Chi bộ   ĐÔNG Á ')).toBe('chi bo dong a');
});

test('normalizes to composed text without spare spaces', () => {
  expect(normalizeText('  Lê\u00a0 Thị  Huệ '.normalize('NFD'))).toBe('Lê Thị Huệ');
});
