import { internationalOf, telephone } from '../model/contact.ts';
import { checked, finding, typedText, type Checked } from './checked.ts';

/** Checks a Vietnamese telephone number, mobile or landline, and gives it in the international form `+84…`. */
export function checkPhone(text: string): Checked {
  const typed = typedText(text).replace(/[\s.]/g, '');
  if (typed === '') return checked('', [finding('empty', 'Nhập số điện thoại.')]);
  const value = internationalOf(typed);
  if (telephone.test(value)) return checked(value, []);
  const national = /^\+84(\d+)$/.exec(value)?.[1];
  if (national === undefined)
    return checked(typed, [
      finding('format', 'Số điện thoại bắt đầu bằng 0 hoặc +84 và chỉ gồm chữ số, ví dụ 0912 345 678.'),
    ]);
  return /^[235789]/.test(national)
    ? checked(typed, [finding('length', 'Số điện thoại chưa đúng độ dài: di động có 10 chữ số, cố định có 11 chữ số.')])
    : checked(typed, [
        finding('prefix', 'Đầu số không đúng: di động bắt đầu bằng 03, 05, 07, 08, 09; cố định bắt đầu bằng 02.'),
      ]);
}
