import { expect, test } from 'vitest';
import { checkCardNo } from './card-no.ts';

test('a card of twelve digits is accepted', () => {
  expect(checkCardNo('038 190 001 234')).toEqual({ ok: true, value: '038190001234', problems: [], warnings: [] });
  expect(checkCardNo('038190001234', { personalId: '038190001234' }).warnings).toEqual([]);
});

test('a card that differs from the personal number only warns', () => {
  const { ok, warnings } = checkCardNo('038190001235', { personalId: '038190001234' });
  expect(ok).toBe(true);
  expect(warnings.map(({ code }) => code)).toEqual(['personal-id-mismatch']);
});

test.each([
  ['', 'empty'],
  ['38123456', 'old-card'],
  ['38190001234', 'format'],
  ['03819000123X', 'format'],
  ['999999999999', 'repeated-digit'],
])('%j is refused: %s', (text, code) => {
  expect(checkCardNo(text).problems.map((problem) => problem.code)).toEqual([code]);
});
