import { checked, finding, typedText, type Checked } from './checked.ts';

const compact = (text: string): string =>
  typedText(text)
    .replace(/[\s.-]/g, '')
    .toUpperCase();

/** Checks the number of an old identity card (số CMND cũ): 9 digits, or 12 of the later cards. */
export function checkOldIdNo(text: string): Checked {
  const value = compact(text);
  return /^(?:\d{9}|\d{12})$/.test(value)
    ? checked(value, [])
    : checked(value, [finding('format', 'Số chứng minh nhân dân cũ gồm 9 chữ số (hoặc 12 với thẻ mẫu sau).')]);
}

/** Checks the number of a Party card of the former model (số thẻ theo Quyết định 85): 8 digits. */
export function checkOldCardNo(text: string): Checked {
  const value = compact(text);
  return /^\d{8}$/.test(value)
    ? checked(value, [])
    : checked(value, [finding('format', 'Số thẻ mẫu cũ gồm 8 chữ số.')]);
}

/** Checks the number of a member's file (số lý lịch): 6 digits and the letters of the provincial body, `000123 TH`. */
export function checkFileNo(text: string): Checked {
  const [, digits, letters] = /^(\d{6})(\p{Lu}{2,3})$/u.exec(compact(text).normalize('NFC')) ?? [];
  if (digits === undefined || letters === undefined || digits === '000000')
    return checked(compact(text), [finding('format', 'Số lý lịch gồm 6 chữ số và 2 đến 3 chữ cái, ví dụ 000123 TH.')]);
  return checked(`${digits} ${letters}`, []);
}
