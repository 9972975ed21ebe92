import { mustBeRecord } from '../model/must-be.ts';
import { checked, finding, typedText, type Checked } from './checked.ts';

/** Checks the number of a member's card (số thẻ Đảng): 12 digits, in practice the owner's personal identification number. */
export function checkCardNo(text: string, owner: { readonly personalId?: string } = {}): Checked {
  mustBeRecord(owner, 'owner of a card');
  const { personalId } = owner;
  const value = typedText(text).replace(/\s/g, '');
  if (value === '') return checked(value, [finding('empty', 'Nhập số thẻ Đảng.')]);
  if (/^\d{8}$/.test(value))
    return checked(value, [
      finding('old-card', 'Đây có thể là số thẻ mẫu cũ (8 chữ số); hãy nhập số thẻ mới gồm 12 chữ số.'),
    ]);
  if (!/^\d{12}$/.test(value))
    return checked(value, [finding('format', 'Số thẻ Đảng gồm đúng 12 chữ số, kể cả số 0 ở đầu.')]);
  if (/^(\d)\1+$/.test(value))
    return checked(value, [finding('repeated-digit', 'Số thẻ Đảng không thể gồm 12 chữ số giống nhau.')]);
  return checked(
    value,
    [],
    personalId === undefined || typedText(personalId).replace(/\s/g, '') === value
      ? []
      : [finding('personal-id-mismatch', 'Số thẻ Đảng thường trùng với số định danh cá nhân; hãy kiểm tra lại.')],
  );
}
