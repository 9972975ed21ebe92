import { expect, test } from 'vitest';
import { checkFileNo, checkOldCardNo, checkOldIdNo } from './old-numbers.ts';

test('old identity cards have 9 or 12 digits', () => {
  expect(checkOldIdNo(' 171 234 567 ')).toMatchObject({ ok: true, value: '171234567' });
  expect(checkOldIdNo('038190001234').ok).toBe(true);
  expect(['', '17123456', '1712345678', '17123456a'].map((text) => checkOldIdNo(text).ok)).toEqual(
    Array(4).fill(false),
  );
});

test('old Party cards have 8 digits', () => {
  expect(checkOldCardNo('38.012345')).toMatchObject({ ok: true, value: '38012345' });
  expect(['', '3801234', '038190001234'].map((text) => checkOldCardNo(text).ok)).toEqual([false, false, false]);
});

test('a file number has 6 digits and 2 or 3 letters', () => {
  expect(checkFileNo('000123th')).toMatchObject({ ok: true, value: '000123 TH' });
  expect(checkFileNo('000123 NĐA')).toMatchObject({ ok: true, value: '000123 NĐA' });
  expect(['', '000000 TH', '123 TH', '000123 T', '000123 ABCD'].map((text) => checkFileNo(text).ok)).toEqual(
    Array(5).fill(false),
  );
});
