import * as z from 'zod/mini';
import { foldForSearch } from '../../identifiers/text.ts';
import { design } from '../../law/basis.ts';
import { attachments, declaration, longText, record, text, type Field } from '../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../model/procedure.ts';
import { isSameAccount } from './bank-record.ts';
import { Register, type Facts } from './facts.ts';

/** 6 to 19 digits; some banks give letters for an alias. */
const accountNo: Field<string, false> = {
  ...text('Số tài khoản', { max: 19, hint: 'Chỉ chữ số, không dấu cách. Một số ngân hàng cho dùng chữ cái.' }),
  schema: z.string().check(
    z.overwrite((typed) => typed.replace(/[\s.-]/g, '').toUpperCase()),
    z.regex(/^[0-9A-Z]{6,19}$/),
  ),
};

const reason = longText('Lý do', { max: 2000 });

interface Answers {
  readonly accountNo: string;
  readonly holderName: string;
  readonly bank: string;
}

const holderIsTheOrganization: Check<Facts, Answers> = {
  code: 'holder-is-organization',
  field: 'holderName',
  says: 'Chủ tài khoản phải là tên tổ chức đảng, không phải tên cá nhân hay đơn vị khác.',
  basis: design('Roll-out plans: the holder is the organization.'),
  afterLookUp: true,
  // Banks print without accents.
  holds: ({ holderName }, { register }) =>
    register.holderNames.some((name) => foldForSearch(name) === foldForSearch(holderName)),
};

const somethingChanges: Check<Facts, Answers> = {
  code: 'account-changes',
  field: 'accountNo',
  says: 'Đây chính là tài khoản đang dùng.',
  basis: design('A change changes something.'),
  afterLookUp: true,
  holds: (input, { register: { current } }) =>
    current === undefined || !isSameAccount(current, input) || current.holderName !== input.holderName,
};

/** What may be asked of a change of bank account. */
export const events = {
  PREPARE: eventOf(
    'Lập thông tin tài khoản',
    {
      accountNo,
      holderName: text('Chủ tài khoản', { hint: 'Tên tổ chức đảng, đúng như ngân hàng ghi.' }),
      bank: text('Ngân hàng', { max: 120 }),
      evidence: attachments('Giấy của ngân hàng', {
        counts: 'Hợp đồng mở tài khoản hoặc xác nhận của ngân hàng, thấy rõ số tài khoản và chủ tài khoản.',
      }),
      reason,
    },
    { checks: [holderIsTheOrganization, somethingChanges] },
  ),
  CONFIRM: eventOf(
    'Xác nhận tài khoản',
    { comparedWithBank: declaration('Đã đối chiếu số tài khoản, chủ tài khoản, ngân hàng với giấy của ngân hàng') },
    { irrevocable: true },
  ),
  RETURN_TO_PREVIOUS: eventOf('Trả lại để sửa', { reason }),
  DECLINE: eventOf('Không xác nhận', { reason }, { irrevocable: true }),
  WITHDRAW: eventOf('Rút đề nghị', {}, { irrevocable: true }),
  RESTORE: eventOf('Dùng lại tài khoản cũ', { reason }, { irrevocable: true }),
  COOL_OFF_ENDED: eventOf('Hết thời gian thông báo', {}),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;
