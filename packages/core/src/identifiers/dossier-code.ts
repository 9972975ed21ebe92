import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';
import { firstDay, type IsoMonth } from '../model/dates.ts';
import { checked, finding, typedText, type Checked } from './checked.ts';
import { foldAccents } from './text.ts';

/**
 * Which procedure a dossier code belongs to: official transfer, temporary transfer, dues, residence comment; and of the
 * administration: accounts, bank accounts, corrections of data, signature and seal images, feedback.
 */
export type DossierPrefix = 'CT' | 'TT' | 'DP' | 'NX' | 'TK' | 'NH' | 'SD' | 'CK' | 'GY';

const prefix = /^(?:CT|TT|DP|NX|TK|NH|SD|CK|GY)$/;
const pattern = /^(?:CT|TT|DP|NX|TK|NH|SD|CK|GY)-([0-9A-Z]{1,20})-(\d{4}(?:0[1-9]|1[0-2]))-(\d{6})-(\d{2})$/;

/**
 * The code of a dossier (mã hồ sơ): procedure, organization, month, running number and two check digits.
 *
 * `dossierCode('CT', '40168', '2026-11', 128)` is `CT-40168-202611-000128-93`.
 */
export function dossierCode(procedure: DossierPrefix, organization: string, month: IsoMonth, serial: number): string {
  // Bodies number themselves in several ways; what only separates is left out, since the code has its own separators.
  const unit = foldAccents(organization)
    .toUpperCase()
    .replace(/[\s._/-]/g, '');
  if (!/^[0-9A-Z]{1,20}$/.test(unit))
    throw new InvalidInputError('organization in a dossier code', [
      `${shown(organization)} is not 1 to 20 letters and digits`,
    ]);
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999)
    throw new InvalidInputError('running number', [`${shown(serial)} is not 1 to 999999`]);
  if (!prefix.test(procedure)) throw new InvalidInputError('dossier prefix', [`${shown(procedure)} is none`]);
  const yyyymm = firstDay(month).slice(0, 7).replace('-', '');
  const number = String(serial).padStart(6, '0');
  return [procedure, unit, yyyymm, number, checkDigits(unit + yyyymm + number)].join('-');
}

/** Checks a typed dossier code: its form and its check digits, which catch a wrong digit and two digits exchanged. */
export function checkDossierCode(text: string): Checked {
  const value = typedText(text).replace(/\s/g, '').toUpperCase();
  if (value === '') return checked(value, [finding('empty', 'Nhập mã hồ sơ.')]);
  const [, unit, month, number, check] = pattern.exec(value) ?? [];
  if (unit === undefined || month === undefined || number === undefined)
    return checked(value, [finding('format', 'Mã hồ sơ chưa đúng dạng, ví dụ CT-40168-202611-000128-93.')]);
  return checked(
    value,
    check === checkDigits(unit + month + number)
      ? []
      : [finding('check-digits', 'Mã hồ sơ không đúng: hãy kiểm tra lại từng chữ số.')],
  );
}

// ISO 7064, MOD 97-10, over the digits: with the check digits appended the number leaves 1. Taken digit by digit, since the
// number is too long for exact arithmetic.
function checkDigits(text: string): string {
  let rest = 0;
  for (const digit of `${text.replace(/\D/g, '')}00`) rest = (rest * 10 + Number(digit)) % 97;
  return String(98 - rest).padStart(2, '0');
}
