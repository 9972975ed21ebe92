import { mustBeRecord } from '../model/must-be.ts';
import { birthProvinces } from './birth-provinces.ts';
import { checked, finding, typedText, type Checked, type Finding } from './checked.ts';

/** What a personal identification number is compared with. `birthDate` may be only a year, or `mm/yyyy` of old records. */
export interface PersonalIdOwner {
  readonly sex?: 'male' | 'female';
  readonly birthDate?: string;
}

/**
 * Checks a personal identification number (số định danh cá nhân): province of registration, century and sex, year of birth.
 * A mismatch with the record only warns, since records contain errors; the number has no check digit.
 */
export function checkPersonalId(text: string, owner: PersonalIdOwner = {}): Checked {
  mustBeRecord(owner, 'owner of a number');
  const { sex, birthDate } = owner;
  const value = typedText(text).replace(/\s/g, '');
  if (value === '') return checked(value, [finding('empty', 'Nhập số định danh cá nhân.')]);
  if (!/^\d{12}$/.test(value))
    return checked(value, [finding('format', 'Số định danh cá nhân gồm đúng 12 chữ số, kể cả số 0 ở đầu.')]);
  if (/^(\d)\1+$/.test(value))
    return checked(value, [finding('repeated-digit', 'Số định danh cá nhân không thể gồm 12 chữ số giống nhau.')]);

  const warnings: Finding[] = [];
  if (!(value.slice(0, 3) in birthProvinces))
    warnings.push(
      finding(
        'unknown-province',
        'Ba chữ số đầu không có trong bảng mã tỉnh, thành phố nơi đăng ký khai sinh; hãy kiểm tra lại, trừ trường hợp đăng ký ở nước ngoài.',
      ),
    );
  const centuryAndSex = Number(value[3]);
  if (sex !== undefined && (centuryAndSex % 2 === 0) !== (sex === 'male'))
    warnings.push(finding('sex-mismatch', 'Chữ số thứ tư không khớp với giới tính đã khai.'));
  const year =
    birthDate === undefined ? undefined : /^(\d{4})(?:-|$)|\/(\d{4})$/.exec(birthDate)?.slice(1).find(Boolean);
  if (year !== undefined && Number(year) !== 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(value.slice(4, 6)))
    warnings.push(finding('birth-year-mismatch', 'Chữ số thứ tư đến thứ sáu không khớp với năm sinh đã khai.'));
  return checked(value, [], warnings);
}
