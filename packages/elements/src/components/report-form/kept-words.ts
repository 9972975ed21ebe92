/** What a person has written for a report, by the name of the entry. */
export type Words = Readonly<Record<string, string | number | undefined>>;

/**
 * Keeps what is written for a report through a reload, in this window alone: it ends with the window, and nobody who comes after at the
 * same machine finds it. Where the browser keeps nothing, it is kept as long as the page stands.
 */
export const keptWords = {
  read(place: string): Words {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(place)) ?? '{}');
      // Only this file writes under this name; anything else is no object.
      return typeof kept === 'object' && kept !== null ? (kept as Words) : {};
    } catch {
      return {};
    }
  },
  write(place: string, words: Words): void {
    try {
      sessionStorage.setItem(nameOf(place), JSON.stringify(words));
    } catch {
      // A full or closed storage takes nothing from the page, which has the words itself.
    }
  },
  forget(place: string): void {
    try {
      sessionStorage.removeItem(nameOf(place));
    } catch {
      // There was nothing to forget.
    }
  },
} as const;

const nameOf = (place: string): string => `tthc-report ${place}`;
