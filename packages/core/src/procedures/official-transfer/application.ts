import { design, law } from '../../law/basis.ts';
import { addDays, isIsoDate } from '../../model/dates.ts';
import { attachments, choice, date, longText, neededWhen, text, type Condition } from '../../model/field.ts';
import type { Check, Step } from '../../model/procedure.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import { valueOn } from '../../policy/policy.ts';
import {
  applicationChecks as sharedChecks,
  consistency,
  contactFields,
  contactStep,
  decisionFields,
  destinationFields,
  destinationStep,
  foundingDay,
  legible,
  newAddressField,
  personalPapers,
  residenceChanges,
  residenceProof,
} from '../transfer/application-fields.ts';
import type { Application, Facts } from './facts.ts';
import { grounds, hasDecision } from './grounds.ts';
import { retirementAheadDays, startDays } from './policy.ts';

const decisionNeeded: Condition = {
  says: 'Lý do chuyển có quyết định của cơ quan có thẩm quyền',
  holds: ({ ground }) => hasDecision(ground),
};
const graduated: Condition = { says: 'Lý do chuyển là tốt nghiệp', holds: ({ ground }) => ground === 'graduated' };
const otherGround: Condition = { says: 'Lý do chuyển là lý do khác', holds: ({ ground }) => ground === 'other' };

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

/** What the member is asked (data dictionary 6.1, 6.2). The supplement asks the same questions again. */
export const applicationFields = {
  ground: choice('Lý do chuyển', grounds),
  groundNote: neededWhen(otherGround, text('Nêu rõ lý do', { max: 300 })),
  ...decisionFields(decisionNeeded),
  decisionEffectiveDate: neededWhen(decisionNeeded, date('Ngày quyết định có hiệu lực')),
  residenceChangeDate: neededWhen(residenceChanges, date('Ngày thay đổi nơi cư trú')),
  lateExplanation: neededWhen(
    late,
    longText('Bản tường trình chuyển chậm', { hint: 'Nêu lý do cụ thể vì sao làm thủ tục chậm.' }),
  ),
  ...destinationFields,
  newAddress: newAddressField('Nơi cư trú mới'),
  decisionFile: neededWhen(decisionNeeded, attachments('Quyết định hoặc văn bản làm căn cứ', { counts: legible })),
  residenceProof,
  diploma: neededWhen(graduated, attachments('Bản sao văn bằng tốt nghiệp', { counts: legible })),
  ...personalPapers,
  ...contactFields,
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
  destinationStep(law('294-QĐ/TW', '6.3.1')),
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
  contactStep,
];

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
    code: 'residence-not-in-future',
    field: 'residenceChangeDate',
    says: 'Ngày thay đổi nơi cư trú không được sau hôm nay.',
    basis: consistency,
    holds: ({ residenceChangeDate }, _, { on }) =>
      !residenceChangeDate || (residenceChangeDate <= on && residenceChangeDate >= foundingDay),
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
  ...sharedChecks,
];
