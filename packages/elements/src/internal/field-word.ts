import { fieldTextKeys } from '@tthc-dang/core/fields';

/** A word of a table by its key in the core's locales, or as the table has it. */
export type Word = (key: string, vietnamese: string) => string;

/** A text of a question in the reader's language, as its event words it or as all events share it. `part` is `.hint`, `.counts`, `.choices.<key>`. */
export function fieldWord(
  word: Word,
  procedure: string,
  event: string,
  name: string,
  vietnamese: string,
  part = '',
): string {
  const [own, shared] = fieldTextKeys(procedure, event, name);
  return word(own + part, word(shared + part, vietnamese));
}
