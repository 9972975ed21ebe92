import { typedText } from './checked.ts';
import { cleanLine } from '../model/text.ts';

/** One line as it is stored: composed (NFC), spaces trimmed and collapsed. Text typed in decomposed form becomes equal. */
export const normalizeText = (text: string): string => cleanLine(typedText(text));

/** The text without accents, capitals kept: `Đặng Thị Hoa` becomes `Dang Thi Hoa`. */
export const foldAccents = (text: string): string =>
  // đ is a letter of its own and does not decompose; the eth stands for it in text converted from old encodings.
  typedText(text).replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The text in the form in which it is searched: without accents, lower case, spaces collapsed. */
export const foldForSearch = (text: string): string => normalizeText(foldAccents(text)).toLowerCase();
