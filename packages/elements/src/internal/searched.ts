import { foldForSearch } from '@tthc-dang/core/identifiers/text';

/** Whether a label has every word that was typed, whatever its accents; every label has none. */
export function searched(typed: string): (label: string) => boolean {
  const words = foldForSearch(typed).split(' ').filter(Boolean);
  return (label) => {
    const folded = foldForSearch(label);
    return words.every((word) => folded.includes(word));
  };
}
