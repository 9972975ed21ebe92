import { formatDong } from '@tthc-dang/core/identifiers/format-dong';

/** Digits as people write amounts: `1.250.000`, `1 250 000 đ`, full-width forms. */
const written = /^\d{1,3}(?:[ .,]\d{3})*(?: ?(?:đ|đồng|vnd|vnđ))?$|^\d+(?: ?(?:đ|đồng|vnd|vnđ))?$/iu;

/** The number that was typed; what is none stays the text it is, so that nothing typed is lost and the form can say so. */
export function numberFromText(typed: string): number | string | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return undefined;
  if (!written.test(text)) return typed;
  const number = Number(text.replaceAll(/\D/g, ''));
  return Number.isSafeInteger(number) ? number : typed;
}

/** A number as it is read: groups of three for money, plain for a count or a year. */
export function textFromNumber(value: number | string | undefined, grouped: boolean): string {
  if (typeof value !== 'number') return value ?? '';
  return grouped ? formatDong(value).replace(/\D+$/, '') : String(value);
}
