import type { AnyProcedure, Refusal } from '@tthc-dang/core';
import { fieldWord, type Word } from '../../internal/field-word.ts';
import type { Translate } from '../../internal/format.ts';

/** How a part of the page speaks to this reader: texts of the page, words of the tables. */
export interface Reader {
  readonly t: Translate;
  /** A word of a table by its key in the core's locales, or as the table has it. */
  readonly word: Word;
  readonly procedure: AnyProcedure;
  /** The person who reads, once known. */
  readonly personId: string | undefined;
}

/** A word of this procedure's table in the reader's language: `states.draft`, `events.SUBMIT`, `clocks.supplement.lapse`. */
export const wordOf = ({ word, procedure }: Reader, path: string, vietnamese: string): string =>
  word(`${procedure.id}.${path}`, vietnamese);

/** A text of a question in the reader's language, as its event words it or as all events share it. */
export const fieldWordOf = (
  { word, procedure }: Reader,
  event: string,
  name: string,
  vietnamese: string,
  part = '',
): string => fieldWord(word, procedure.id, event, name, vietnamese, part);

/** The sentence of a refusal in the reader's language. */
export const sentence =
  ({ word }: Reader) =>
  ({ guard, says }: Refusal): string =>
    guard ? word(`rule.${guard}`, says) : says;
