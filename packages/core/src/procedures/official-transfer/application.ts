import { design, law } from '../../law/basis.ts';
import { addDays, isIsoDate } from '../../model/dates.ts';
import {
  attachments,
  choice,
  date,
  email,
  longText,
  neededWhen,
  offeredWhen,
  optional,
  organization,
  phone,
  text,
  type Condition,
} from '../../model/field.ts';
import type { Check, Step } from '../../model/procedure.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import { valueOn } from '../../policy/policy.ts';
import type { Application, Facts } from './facts.ts';
import type { Register } from '../transfer/register.ts';
import { grounds, hasDecision } from './grounds.ts';
import { retirementAheadDays, startDays } from './policy.ts';

// What conditions read; the facts as a whole contain the answers, so they cannot be named here.
type Known = { readonly register?: Pick<Register, 'probationary'> };

const decisionNeeded: Condition = {
  says: 'Lý do chuyển có quyết định của cơ quan có thẩm quyền',
  holds: ({ ground }) => hasDecision(ground),
};
const residenceChanges: Condition = {
  says: 'Lý do chuyển là thay đổi nơi cư trú',
  holds: ({ ground }) => ground === 'residence',
};
const graduated: Condition = { says: 'Lý do chuyển là tốt nghiệp', holds: ({ ground }) => ground === 'graduated' };
const otherGround: Condition = { says: 'Lý do chuyển là lý do khác', holds: ({ ground }) => ground === 'other' };
const isProbationary: Condition = {
  says: 'Đảng viên dự bị',
  holds: (_, facts: Known) => facts.register?.probationary === true,
};

/** Whether more working days have passed since the trigger than the duty to start allows (D1). */
export const isLate = (
  application: { readonly decisionEffectiveDate?: unknown; readonly residenceChangeDate?: unknown },
  on: string,
): boolean => {
  const trigger = application.decisionEffectiveDate ?? application.residenceChangeDate;
  // Half-typed answers are judged by the schema, not here.
  if (!isIsoDate(trigger) || trigger >= on) return false;
  if (trigger < firstCountable) return true;
  return on > addWorkingDays(trigger, valueOn(startDays, trigger));
};
// The calendar begins here. When the procedures went online (21/4/2026) every earlier trigger was past its sixty days.
const firstCountable = '2026-01-01';

const late: Condition = {
  says: 'Đã quá thời hạn làm thủ tục chuyển sinh hoạt đảng (D1)',
  holds: (input, _, { on }) => isLate(input, on),
};

const papers = 'PDF hoặc ảnh chụp JPG, PNG; chụp đủ các trang, đọc rõ chữ.';

/** What the member is asked (data dictionary 6.1, 6.2). The supplement asks the same questions again. */
export const applicationFields = {
  ground: choice('Lý do chuyển', grounds),
  groundNote: neededWhen(otherGround, text('Nêu rõ lý do', { max: 300 })),
  decisionNo: neededWhen(decisionNeeded, text('Số quyết định', { max: 60, hint: 'Ví dụ: 128-QĐ/ĐU' })),
  decisionIssuer: neededWhen(decisionNeeded, text('Nơi ban hành quyết định')),
  decisionDate: neededWhen(decisionNeeded, date('Ngày ban hành quyết định')),
  decisionEffectiveDate: neededWhen(decisionNeeded, date('Ngày quyết định có hiệu lực')),
  residenceChangeDate: neededWhen(residenceChanges, date('Ngày thay đổi nơi cư trú')),
  lateExplanation: neededWhen(
    late,
    longText('Bản tường trình chuyển chậm', { hint: 'Nêu lý do cụ thể vì sao làm thủ tục chậm.' }),
  ),
  destination: organization('Chi bộ nơi đến', {
    types: ['cell', 'base-cell', 'base-committee'],
    hint: 'Gõ tên, không cần dấu. Chưa rõ chi bộ thì chọn đảng ủy cơ sở.',
  }),
  destinationNote: optional(text('Ghi chú về nơi chuyển đến', { max: 300 })),
  newAddress: neededWhen(
    residenceChanges,
    text('Nơi cư trú mới', { max: 300, hint: 'Số nhà, thôn hoặc tổ dân phố, xã hoặc phường, tỉnh hoặc thành phố' }),
  ),
  decisionFile: neededWhen(decisionNeeded, attachments('Quyết định hoặc văn bản làm căn cứ', { counts: papers })),
  residenceProof: neededWhen(residenceChanges, attachments('Giấy tờ về thay đổi nơi cư trú', { counts: papers })),
  diploma: neededWhen(graduated, attachments('Bản sao văn bằng tốt nghiệp', { counts: papers })),
  selfCriticism: attachments('Bản tự kiểm điểm', { counts: `${papers} Có chữ ký của đồng chí.` }),
  strengths: optional(longText('Ưu điểm (tóm tắt)')),
  weaknesses: optional(longText('Hạn chế, khuyết điểm (tóm tắt)')),
  mentorComment: neededWhen(
    isProbationary,
    attachments('Nhận xét của đảng viên được phân công giúp đỡ', { counts: papers }),
  ),
  youthUnionComment: offeredWhen(isProbationary, attachments('Nhận xét của Đoàn Thanh niên', { counts: papers })),
  contactPhone: phone('Số điện thoại liên hệ', { hint: 'Ví dụ: 0912 345 678' }),
  contactEmail: optional(email('Thư điện tử')),
} as const;

/** The screens of the application. */
export const applicationSteps: readonly Step[] = [
  {
    id: 'ground',
    title: 'Căn cứ chuyển sinh hoạt',
    why: 'Thời hạn làm thủ tục tính từ ngày quyết định có hiệu lực hoặc ngày thay đổi nơi cư trú.',
    basis: law('294-QĐ/TW', '6.3.1'),
    fields: [
      'ground',
      'groundNote',
      'decisionNo',
      'decisionIssuer',
      'decisionDate',
      'decisionEffectiveDate',
      'residenceChangeDate',
      'lateExplanation',
    ],
  },
  {
    id: 'destination',
    title: 'Nơi chuyển đến',
    why: 'Nơi đi và nơi đến quyết định những cấp ủy nào xem xét hồ sơ.',
    basis: law('294-QĐ/TW', '6.3.1'),
    fields: ['destination', 'destinationNote', 'newAddress'],
  },
  {
    id: 'papers',
    title: 'Giấy tờ',
    why: 'Hồ sơ gồm bản tự kiểm điểm và quyết định làm căn cứ.',
    basis: law('4192-QĐ/BTCTW', 'thành phần hồ sơ'),
    fields: [
      'decisionFile',
      'residenceProof',
      'diploma',
      'selfCriticism',
      'strengths',
      'weaknesses',
      'mentorComment',
      'youthUnionComment',
    ],
  },
  { id: 'contact', title: 'Liên hệ', why: 'Để cấp ủy gọi khi cần hỏi thêm.', fields: ['contactPhone', 'contactEmail'] },
];

const consistency = design('Answers must agree.');

/** What the answers must satisfy together. */
export const applicationChecks: readonly Check<Facts, Application>[] = [
  {
    code: 'effective-after-decision',
    field: 'decisionEffectiveDate',
    says: 'Ngày hiệu lực không được trước ngày ban hành quyết định.',
    basis: consistency,
    holds: ({ decisionDate, decisionEffectiveDate }) =>
      !decisionDate || !decisionEffectiveDate || decisionEffectiveDate >= decisionDate,
  },
  {
    code: 'decision-not-in-future',
    field: 'decisionDate',
    says: 'Ngày ban hành quyết định không được sau hôm nay.',
    basis: consistency,
    holds: ({ decisionDate }, _, { on }) => !decisionDate || decisionDate <= on,
  },
  {
    code: 'dates-are-plausible',
    field: 'decisionDate',
    says: 'Ngày ban hành quyết định quá xa so với hôm nay. Kiểm tra lại năm.',
    basis: consistency,
    holds: ({ decisionDate }) => !decisionDate || decisionDate >= '1930-02-03',
  },
  {
    code: 'residence-not-in-future',
    field: 'residenceChangeDate',
    says: 'Ngày thay đổi nơi cư trú không được sau hôm nay.',
    basis: consistency,
    holds: ({ residenceChangeDate }, _, { on }) =>
      !residenceChangeDate || (residenceChangeDate <= on && residenceChangeDate >= '1930-02-03'),
  },
  {
    code: 'E10-ahead',
    field: 'decisionEffectiveDate',
    says: 'Chưa đến lúc được nộp hồ sơ trước ngày nghỉ hưu có hiệu lực.',
    basis: design('E10.'),
    holds: ({ ground, decisionEffectiveDate }, _, { on }) =>
      ground !== 'retired' ||
      !decisionEffectiveDate ||
      decisionEffectiveDate <= addDays(on, valueOn(retirementAheadDays, on)),
  },
  {
    code: 'destination-differs',
    field: 'destination',
    says: 'Nơi đến phải khác chi bộ đang sinh hoạt.',
    basis: consistency,
    holds: ({ destination }, { register }) => destination !== register.origin.cell,
  },
  {
    code: 'route-known',
    field: 'destination',
    says: 'Chưa xác định được tuyến giới thiệu đến nơi này. Chọn lại nơi đến trong danh sách.',
    basis: design('The route is known first.'),
    afterLookUp: true,
    holds: ({ destination }, { register }) => register.destination === destination && register.route !== undefined,
  },
];
