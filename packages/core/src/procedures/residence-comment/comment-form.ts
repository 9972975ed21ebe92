import { design } from '../../law/basis.ts';
import { choice, count, longText, neededWhen, optional, text, type Condition } from '../../model/field.ts';
import type { Check, Step } from '../../model/procedure.ts';
import { isExemptFromActivity } from './groups.ts';
import type { Register } from './register.ts';

const results = {
  good: 'Tốt',
  fair: 'Khá',
  'needs-improvement': 'Cần khắc phục',
  'not-observed': 'Không có căn cứ nhận xét',
} as const;

// Members exempt from activities at the residence keep 1, 2, 5, 6 and 7 (33-HD, 1.1).
const takesPart: Condition = {
  says: 'Đảng viên không thuộc diện miễn sinh hoạt nơi cư trú',
  holds: (_, facts: { readonly register?: Pick<Register, 'group'> }) => !isExemptFromActivity(facts.register?.group),
};

/** The comment over the duties of 213-QĐ/TW, Điều 2. The text of duties 6 and 7 was not read: a locale may put it in place. */
export const commentFields = {
  period: text('Thời gian nhận xét', { max: 100, hint: 'Ví dụ: năm 2026' }),
  duty1: choice('1. Gương mẫu về đạo đức, lối sống', results),
  duty2: choice('2. Nghĩa vụ công dân; vận động gia đình, nhân dân', results),
  duty3: neededWhen(takesPart, choice('3. Dự họp định kỳ và các cuộc họp do cấp ủy nơi cư trú triệu tập', results)),
  duty4: neededWhen(takesPart, choice('4. Dự họp dân; giữ liên hệ với chi ủy, trưởng thôn, Mặt trận', results)),
  duty5: choice('5. Tuyên truyền, vận động nhân dân', results),
  duty6: choice('6. Nhiệm vụ thứ sáu', results),
  duty7: choice('7. Nhiệm vụ thứ bảy', results),
  dutyNote: optional(longText('Nhận xét về các nhiệm vụ')),
  meetingsCalled: neededWhen(takesPart, count('Số cuộc họp được mời', { max: 366 })),
  meetingsAttended: neededWhen(takesPart, count('Số cuộc họp đã dự', { max: 366 })),
  strengths: optional(longText('Ưu điểm')),
  weaknesses: optional(longText('Hạn chế, khuyết điểm')),
  family: choice('Gia đình chấp hành quy định ở địa phương', results),
  overall: choice('Kết quả chung', {
    'fulfilled-well': 'Thực hiện tốt',
    fulfilled: 'Thực hiện đầy đủ',
    'not-fulfilled': 'Chưa thực hiện tốt',
  }),
} as const;

/** The same questions, any of them open: what the committee has so far. */
export const draftFields = {
  period: optional(commentFields.period),
  duty1: optional(commentFields.duty1),
  duty2: optional(commentFields.duty2),
  duty3: optional(choice(commentFields.duty3.label, results)),
  duty4: optional(choice(commentFields.duty4.label, results)),
  duty5: optional(commentFields.duty5),
  duty6: optional(commentFields.duty6),
  duty7: optional(commentFields.duty7),
  dutyNote: commentFields.dutyNote,
  meetingsCalled: optional(count(commentFields.meetingsCalled.label, { max: 366 })),
  meetingsAttended: optional(count(commentFields.meetingsAttended.label, { max: 366 })),
  strengths: commentFields.strengths,
  weaknesses: commentFields.weaknesses,
  family: optional(commentFields.family),
  overall: optional(commentFields.overall),
} as const;

/** Nobody attended more meetings than there were. */
export const attendedNotMore: Check<
  unknown,
  { readonly meetingsCalled?: number | undefined; readonly meetingsAttended?: number | undefined }
> = {
  code: 'attended-not-more',
  field: 'meetingsAttended',
  says: 'Số cuộc họp đã dự không được nhiều hơn số cuộc họp được mời.',
  basis: design('Answers must agree.'),
  holds: ({ meetingsCalled, meetingsAttended }) =>
    meetingsCalled === undefined || meetingsAttended === undefined || meetingsAttended <= meetingsCalled,
};

/** The screens of the comment. */
export const commentSteps: readonly Step[] = [
  {
    id: 'duties',
    title: 'Thực hiện nhiệm vụ ở nơi cư trú',
    fields: ['period', 'duty1', 'duty2', 'duty3', 'duty4', 'duty5', 'duty6', 'duty7', 'dutyNote'],
  },
  { id: 'meetings', title: 'Sinh hoạt, gia đình', fields: ['meetingsCalled', 'meetingsAttended', 'family'] },
  { id: 'result', title: 'Kết quả', fields: ['strengths', 'weaknesses', 'overall'] },
];
