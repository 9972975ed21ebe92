import { design } from '../../../law/basis.ts';
import { choice, date, declaration, longText, offeredWhen, optional, record, text } from '../../../model/field.ts';
import { eventOf, type Check, type EventMap, type Step } from '../../../model/procedure.ts';
import { notInFuture } from '../../common/checks.ts';
import { ExemptionRegister, type Facts } from './facts.ts';
import { evidenceIsThere, kinds, requestFields, spanChecks, truthDeclared } from './request.ts';

const reason = longText('Lý do', { max: 2000, hint: 'Đảng viên đọc được nội dung này.' });

const consentOnBehalf = offeredWhen(
  {
    says: 'Người khác lập đề nghị thay đảng viên',
    holds: (_, { memberId }: Facts, { actor }) => actor.personId !== memberId,
  },
  declaration('Đảng viên đồng ý để người khác lập đề nghị thay'),
);

const hasConsent: Check<Facts, { readonly consentOnBehalf?: true }> = {
  code: 'exemption-consent',
  field: 'consentOnBehalf',
  says: 'Lập thay thì phải ghi nhận sự đồng ý của đảng viên.',
  basis: design('Permission matrix: consent recorded.'),
  holds: (input, { memberId }, { actor }) => actor.personId === memberId || input.consentOnBehalf === true,
};

const steps: readonly Step[] = [
  { id: 'exemption-ask', title: 'Nội dung đề nghị', fields: ['kind', 'hardship', 'fromMonth', 'toMonth'] },
  {
    id: 'exemption-why',
    title: 'Lý do và giấy tờ',
    fields: ['reason', 'evidence', 'consentOnBehalf', 'truthDeclared'],
  },
];

/** What may be asked of a request for exemption, reduction, deferral or prepayment. */
export const events = {
  SUBMIT: eventOf(
    'Gửi đề nghị',
    { ...requestFields, consentOnBehalf, truthDeclared },
    { checks: [...spanChecks, evidenceIsThere, hasConsent], steps },
  ),
  REQUEST_SUPPLEMENT: eventOf('Yêu cầu bổ sung', { reason }),
  RESUBMIT: eventOf(
    'Gửi bổ sung',
    { ...requestFields, truthDeclared },
    { checks: [...spanChecks, evidenceIsThere], steps },
  ),
  SUPPLEMENT_TIMEOUT: eventOf('Quá hạn bổ sung', {}),
  CONSIDER: eventOf(
    'Ghi kết quả chi bộ xem xét',
    {
      consideredOn: date('Ngày họp chi bộ'),
      opinion: choice('Ý kiến của chi bộ', { agree: 'Đồng ý', disagree: 'Không đồng ý' }),
      comment: longText('Nội dung xem xét', { max: 2000 }),
      minutesNo: optional(text('Số biên bản', { max: 60 })),
    },
    { checks: [notInFuture('consideredOn', 'Ngày họp xem xét')] },
  ),
  REPORT_UP: eventOf('Báo cáo cấp ủy cấp trên', {}),
  DECIDE: eventOf(
    'Quyết định',
    {
      number: text('Số quyết định', { max: 60 }),
      kind: choice('Quyết định', kinds),
      fromMonth: requestFields.fromMonth,
      toMonth: requestFields.toMonth,
    },
    { checks: spanChecks, irrevocable: true },
  ),
  REFUSE: eventOf('Không chấp nhận', { reason }, { irrevocable: true }),
  ACTIVATE: eventOf('Bắt đầu hiệu lực', {}),
  EXPIRE: eventOf('Hết hiệu lực', {}),
  WITHDRAW: eventOf('Rút đề nghị', { reason: optional(longText('Lý do', { max: 2000 })) }, { irrevocable: true }),
  CANCEL: eventOf(
    'Hủy đề nghị',
    {
      kind: choice('Vì sao', {
        deceased: 'Từ trần',
        expelled: 'Khai trừ',
        left: 'Xin ra khỏi Đảng',
        removed: 'Xóa tên',
      }),
      reason: longText('Lý do', { max: 2000 }),
    },
    { irrevocable: true },
  ),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', ExemptionRegister) },
    { internal: true },
  ),
} as const satisfies EventMap;
