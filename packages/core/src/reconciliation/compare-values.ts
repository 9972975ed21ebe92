import { checkPartialDate, partialDatesAgree } from '../identifiers/partial-date.ts';
import { placeKey } from '../identifiers/place.ts';
import { foldForSearch, normalizeText } from '../identifiers/text.ts';
import type { Comparison } from './member-record.ts';

/**
 * How two values of a field stand to each other:
 * `same`; `spelling` (capitals, spaces, the place of a tone mark, abbreviations of places, a province by its name before 01/7/2025);
 * `accents` (one was typed without accents, or with others); `less-exact` (a date known only by year or month); `missing-here`, `missing-there`; `different`.
 */
export type Likeness = 'same' | 'spelling' | 'accents' | 'less-exact' | 'missing-here' | 'missing-there' | 'different';

/** Compares a value of ours with the one of the other system, as a person who reads Vietnamese would. */
export function compareValues(ours: string | undefined, theirs: string | undefined, comparison: Comparison): Likeness {
  // Nearly all values are the same to the letter: a million records are compared in seconds because of this line.
  if (ours === theirs) return 'same';
  const here = normalizeText(ours ?? '');
  const there = normalizeText(theirs ?? '');
  if (here === there) return 'same';
  if (here === '') return 'missing-here';
  if (there === '') return 'missing-there';
  if (comparison === 'date') return compareDates(here, there);
  if (comparison === 'code') return bare(here) === bare(there) ? 'spelling' : 'different';
  const written = comparison === 'place' ? placeKey : (value: string) => value;
  const [a, b] = [spelled(written(here)), spelled(written(there))];
  if (a === b) return 'spelling';
  return foldForSearch(a) === foldForSearch(b) ? 'accents' : 'different';
}

function compareDates(here: string, there: string): Likeness {
  const [a, b] = [checkPartialDate(here), checkPartialDate(there)];
  if (!a.ok || !b.ok) return 'different';
  if (a.value === b.value) return 'spelling';
  return partialDatesAgree(a.value, b.value) ? 'less-exact' : 'different';
}

const bare = (code: string): string => code.replace(/[\s.-]/g, '').toLowerCase();

// Units of address that are written short; the full word stands for both.
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})tp\.?(?=\s|\p{L}|$)/gu, 'thành phố '],
  [/(?<!\p{L})t\.(?=\s|\p{L})/gu, 'tỉnh '],
  [/(?<!\p{L})p\.(?=\s|\p{L}|\d)/gu, 'phường '],
  [/(?<!\p{L})x\.(?=\s|\p{L})/gu, 'xã '],
];

/** The text in one spelling: lower case, tone marks in one place, short forms written out, punctuation as spaces. */
const spelled = (text: string): string =>
  normalizeText(
    shortForms
      .reduce((now, [short, full]) => now.replace(short, full), text.toLowerCase())
      .replace(/[,;/–-]+/g, ' ')
      .split(/\s+/)
      .map(toneMoved)
      .join(' '),
  );

// òa and oà, úy and uỳ are two spellings of one sound: the tone is taken out and put at the end of the word.
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
function toneMoved(word: string): string {
  const parts = word.normalize('NFD');
  const tone = parts.match(tones)?.join('') ?? '';
  return `${parts.replace(tones, '')}${tone}`.normalize('NFC');
}
