import { foldForSearch } from '../identifiers/text.ts';
import type { Organization } from '../model/organization.ts';

/** Orders names as a Vietnamese list does, numbers by their size. */
export const collator = new Intl.Collator('vi', { numeric: true });

/**
 * A search over organizations that ignores accents and case. First those whose name, short name or code begins with the
 * text, then those with the text at the start of a word, then those that contain each of its words somewhere.
 */
export function searchIndexOf(organizations: readonly Organization[]): (text: string) => readonly Organization[] {
  // Names are folded once: a picker searches at every keystroke.
  const entries = organizations.map((one) => ({
    one,
    names: [one.name, one.shortName, one.code, one.code.replaceAll('.', '')].map(foldForSearch),
  }));

  return (text) => {
    const wanted = foldForSearch(text);
    const words = wanted.split(' ');
    const rank = (names: readonly string[]): number => {
      if (names.some((name) => name.startsWith(wanted))) return 0;
      if (names.some((name) => name.includes(` ${wanted}`))) return 1;
      return names.some((name) => words.every((word) => name.includes(word))) ? 2 : 3;
    };
    return entries
      .map(({ one, names }) => ({ one, rank: rank(names) }))
      .filter((hit) => hit.rank < 3)
      .sort((a, b) => a.rank - b.rank || collator.compare(a.one.name, b.one.name) || (a.one.code < b.one.code ? -1 : 1))
      .map(({ one }) => one);
  };
}
