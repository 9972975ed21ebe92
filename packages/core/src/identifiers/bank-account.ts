import { mustBeRecord } from '../model/must-be.ts';
import { bankOf } from './banks.ts';
import { checked, finding, typedText, type Checked } from './checked.ts';
import { foldForSearch } from './text.ts';

/** What stands beside an account number: its bank, the holder as the bank prints it, the organization's registered name. */
export interface BankAccountContext {
  readonly bin?: string;
  readonly holderName?: string;
  readonly organizationName?: string;
}

/** Checks the account of an organization: number, bank, and that the holder is the organization. Banks print names without accents. */
export function checkBankAccount(text: string, context: BankAccountContext = {}): Checked {
  mustBeRecord(context, 'context of an account');
  const { bin, holderName, organizationName } = context;
  const value = typedText(text).replace(/\s/g, '').toUpperCase();
  if (value === '') return checked(value, [finding('empty', 'Nhập số tài khoản.')]);
  const bank = bin === undefined ? undefined : bankOf(bin);
  const problems = [
    ...(/^[A-Z0-9]{6,19}$/.test(value)
      ? []
      : [finding('format', 'Số tài khoản gồm 6 đến 19 chữ số hoặc chữ cái không dấu.')]),
    ...(bin === undefined || /^\d{6}$/.test(bin) ? [] : [finding('bin', 'Mã ngân hàng gồm đúng 6 chữ số.')]),
    ...(holderName === undefined ||
    organizationName === undefined ||
    foldForSearch(holderName) === foldForSearch(organizationName)
      ? []
      : [finding('holder-mismatch', 'Chủ tài khoản phải đúng tên tổ chức đảng đã đăng ký.')]),
  ];
  const warnings = [
    ...(/[A-Z]/.test(value)
      ? [finding('alias', 'Số tài khoản có chữ cái: chỉ một số ngân hàng cho phép, hãy kiểm tra lại.')]
      : []),
    ...(bin !== undefined && /^\d{6}$/.test(bin) && !bank
      ? [finding('unknown-bank', 'Ngân hàng không có trong danh sách: ghi tên ngân hàng và kiểm tra lại.')]
      : []),
    ...(bank && !bank.transfers
      ? [finding('no-transfers', 'Ngân hàng này chưa nhận chuyển khoản bằng mã VietQR.')]
      : []),
  ];
  return checked(value, problems, warnings);
}
