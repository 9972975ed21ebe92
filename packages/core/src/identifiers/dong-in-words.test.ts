import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidInputError } from '../errors/index.ts';
import { dongInWords } from './dong-in-words.ts';

test.each([
  [0, 'không đồng'],
  [1, 'một đồng'],
  [10, 'mười đồng'],
  [15, 'mười lăm đồng'],
  [21, 'hai mươi mốt đồng'],
  [24, 'hai mươi tư đồng'],
  [105, 'một trăm linh năm đồng'],
  [110, 'một trăm mười đồng'],
  [1_005, 'một nghìn không trăm linh năm đồng'],
  [15_930, 'mười lăm nghìn chín trăm ba mươi đồng'],
  [123_457, 'một trăm hai mươi ba nghìn bốn trăm năm mươi bảy đồng'],
  [1_000_000, 'một triệu đồng'],
  [1_000_000_001, 'một tỷ không trăm linh một đồng'],
  [2_000_000_000_000, 'hai nghìn tỷ đồng'],
])('%d', (amount, words) => {
  expect(dongInWords(amount)).toBe(words);
});

const values: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Reads the words back, by their own grammar. */
function amountOf(words: string): number {
  const [billions, rest] = splitAt(words.replace(/ đồng$/, ''), / ?tỷ ?/);
  if (rest !== undefined) return amountOf(billions) * 1e9 + amountOf(rest);
  let [total, group] = [0, 0];
  let digit = 0;
  for (const word of billions.split(' ').filter((one) => one !== '')) {
    if (word in values) digit = values[word] ?? 0;
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') [group, digit] = [group + 10, 0];
    else if (word === 'nghìn') [total, group, digit] = [total + (group + digit) * 1e3, 0, 0];
    else if (word === 'triệu') [total, group, digit] = [total + (group + digit) * 1e6, 0, 0];
    else if (word !== 'linh') throw new Error(`"${word}" is no word of a number`);
  }
  return total + group + digit;
}

function splitAt(text: string, by: RegExp): readonly [string, string | undefined] {
  const at = text.search(by);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at).replace(by, '')];
}

test('the words say the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (amount) => {
      expect(amountOf(dongInWords(amount))).toBe(amount);
    }),
  );
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%s is no amount', (amount) => {
  expect(() => dongInWords(amount)).toThrow(InvalidInputError);
});
