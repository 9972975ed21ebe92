import { foldForSearch } from '@tthc-dang/core/identifiers/text';

const most = 6;

/** Which of the known words are likest to a given one, the likest first; few are all of them. */
export function nearestTo(given: string, known: readonly string[]): readonly string[] {
  if (known.length <= most) return known;
  const wanted = foldForSearch(given);
  return known
    .map((word) => ({ word, far: distance(wanted, foldForSearch(word)) }))
    .toSorted((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** How many letters have to be changed, added or left out; what only continues the given word is near. */
function distance(given: string, word: string): number {
  if (given !== '' && word.includes(given)) return 0;
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (const [line, letter] of given.split('').entries()) {
    const next = [line + 1];
    for (let at = 0; at < word.length; at += 1)
      next.push(Math.min(row[at]! + (letter === word[at] ? 0 : 1), row[at + 1]! + 1, next[at]! + 1));
    row = next;
  }
  return row.at(-1)!;
}
