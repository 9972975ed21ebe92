import { emailAddress, emailLength } from '../model/contact.ts';
import { checked, finding, type Checked } from './checked.ts';
import { normalizeText } from './text.ts';

/** Checks an e-mail address, as the field of a form does; the part after the @ is stored in lower case. */
export function checkEmail(text: string): Checked {
  const typed = normalizeText(text);
  if (typed === '') return checked(typed, [finding('empty', 'Nhập thư điện tử.')]);
  const at = typed.lastIndexOf('@');
  const value = at < 0 ? typed : typed.slice(0, at) + typed.slice(at).toLowerCase();
  return emailAddress.test(value) && value.length <= emailLength
    ? checked(value, [])
    : checked(value, [finding('format', 'Thư điện tử có dạng ten@noi-gui.vn.')]);
}
