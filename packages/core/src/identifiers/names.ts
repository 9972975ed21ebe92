import { checked, finding, type Checked, type Finding } from './checked.ts';
import { normalizeText } from './text.ts';

const collator = new Intl.Collator('vi');

/** Orders two names as a Vietnamese list does: by given name (the last word), then middle names, then family name. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  for (const [place, part] of first.entries()) {
    const order = collator.compare(part, second[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Checks a person's full name: 2 to 8 words of letters of any people, with apostrophes and hyphens, 2 to 80 characters. */
export function checkName(text: string): Checked {
  const value = normalizeText(text);
  if (value === '') return checked(value, [finding('empty', 'Nhập họ và tên.')]);
  const problems: Finding[] = [];
  const words = value.split(' ');
  if (words.length < 2) problems.push(finding('too-few-words', 'Nhập đầy đủ cả họ và tên.'));
  if (words.length > 8) problems.push(finding('too-many-words', 'Họ và tên có tối đa 8 từ.'));
  if (!words.every((word) => /^['’-]*\p{L}[\p{L}\p{M}'’-]*$/u.test(word)))
    problems.push(finding('characters', 'Họ và tên chỉ gồm chữ cái, dấu nháy, dấu gạch nối và khoảng trắng.'));
  if (value.length > 80) problems.push(finding('too-long', 'Họ và tên có tối đa 80 ký tự.'));
  return checked(value, problems);
}

function sortKey(name: string): readonly [given: string, middle: string, family: string] {
  const words = normalizeText(name).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return [given, words.join(' '), family];
}
