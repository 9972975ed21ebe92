/**
 * Keeps what is written and not sent through a reload, in this window alone: it ends with the window, and nobody who comes after at the
 * same machine finds it. Where the browser keeps nothing, it is kept as long as the page stands. Forms of dossiers are kept by the server.
 */
export const keptWords = {
  /** What was written at a place; nothing of it may be there. */
  read<Written extends object>(place: string): Partial<Written> {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(place)) ?? '{}');
      // Only this file writes under this name; anything else is no object.
      return typeof kept === 'object' && kept !== null ? (kept as Partial<Written>) : {};
    } catch {
      return {};
    }
  },
  write(place: string, written: object): void {
    try {
      sessionStorage.setItem(nameOf(place), JSON.stringify(written));
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

const nameOf = (place: string): string => `tthc ${place}`;
