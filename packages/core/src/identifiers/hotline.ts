import { serviceNumber } from '../model/contact.ts';
import { checked, finding, typedText, type Checked } from './checked.ts';
import { checkPhone } from './phone.ts';

/** Checks a number that many people call: a telephone number, or a service number that begins with 1800 or 1900. */
export function checkHotline(text: string): Checked {
  const typed = typedText(text).replace(/[\s.]/g, '');
  if (serviceNumber.test(typed)) return checked(typed, []);
  return /^1[89]00/.test(typed)
    ? checked(typed, [finding('service-length', 'Số 1800 hoặc 1900 có tất cả 8 hoặc 10 chữ số.')])
    : checkPhone(text);
}
