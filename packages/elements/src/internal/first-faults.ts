import type { Issue } from '@tthc-dang/core';

/** The first fault of each field of a form, in words, by the field: of the faults whose pointers begin with `at`. */
export const firstFaults = (
  issues: readonly Issue[],
  at: string,
  word: (field: string, code: string, says: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    issues
      .filter(({ pointer }) => pointer.startsWith(at))
      .toReversed()
      .map(({ pointer, code, says }) => [pointer.slice(at.length), word(pointer.slice(at.length), code, says)]),
  );
