import { design, type Basis } from '../../law/basis.ts';
import {
  attachments,
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
import type { TransferFacts } from './facts.ts';
import type { Register } from './register.ts';

// What conditions read; the facts as a whole contain the answers, so they cannot be named here.
type Known = { readonly register?: Pick<Register, 'probationary'> };

/** Whether the ground of a transfer is a change of residence. */
export const residenceChanges: Condition = {
  says: 'Lý do chuyển là thay đổi nơi cư trú',
  holds: ({ ground }) => ground === 'residence',
};
const isProbationary: Condition = {
  says: 'Đảng viên dự bị',
  holds: (_, facts: Known) => facts.register?.probationary === true,
};

/** What counts as a legible paper. */
export const legible = 'PDF hoặc ảnh chụp JPG, PNG; chụp đủ các trang, đọc rõ chữ.';

/** The decision behind a transfer, asked where there is one. */
export const decisionFields = (needed: Condition) =>
  ({
    decisionNo: neededWhen(needed, text('Số quyết định', { max: 60, hint: 'Ví dụ: 128-QĐ/ĐU' })),
    decisionIssuer: neededWhen(needed, text('Nơi ban hành quyết định')),
    decisionDate: neededWhen(needed, date('Ngày ban hành quyết định')),
  }) as const;

export const destinationFields = {
  destination: organization('Chi bộ nơi đến', {
    types: ['cell', 'base-cell', 'base-committee'],
    hint: 'Gõ tên, không cần dấu. Chưa rõ chi bộ thì chọn đảng ủy cơ sở.',
  }),
  destinationNote: optional(text('Ghi chú về nơi chuyển đến', { max: 300 })),
} as const;

/** An address, where the residence changes. */
export const newAddressField = (label: string) =>
  neededWhen(
    residenceChanges,
    text(label, { kind: 'place', max: 300, hint: 'Số nhà, thôn hoặc tổ dân phố, xã hoặc phường, tỉnh hoặc thành phố' }),
  );

export const residenceProof = neededWhen(
  residenceChanges,
  attachments('Giấy tờ về thay đổi nơi cư trú', { counts: legible }),
);

/** The member's own papers; a probationary member adds the mentor's comment (E9). */
export const personalPapers = {
  selfCriticism: attachments('Bản tự kiểm điểm', { counts: `${legible} Có chữ ký của đồng chí.` }),
  strengths: optional(longText('Ưu điểm (tóm tắt)')),
  weaknesses: optional(longText('Hạn chế, khuyết điểm (tóm tắt)')),
  mentorComment: neededWhen(
    isProbationary,
    attachments('Nhận xét của đảng viên được phân công giúp đỡ', { counts: legible }),
  ),
  youthUnionComment: offeredWhen(isProbationary, attachments('Nhận xét của Đoàn Thanh niên', { counts: legible })),
} as const;

export const contactFields = {
  contactPhone: phone('Số điện thoại liên hệ', { hint: 'Ví dụ: 0912 345 678' }),
  contactEmail: optional(email('Thư điện tử')),
} as const;

/** The screens that come after the grounds. */
export const destinationStep = (route: Basis): Step => ({
  id: 'destination',
  title: 'Nơi chuyển đến',
  why: 'Nơi đi và nơi đến quyết định những cấp ủy nào xem xét hồ sơ.',
  basis: route,
  fields: ['destination', 'destinationNote', 'newAddress'],
});
export const contactStep: Step = {
  id: 'contact',
  title: 'Liên hệ',
  why: 'Để cấp ủy gọi khi cần hỏi thêm.',
  fields: ['contactPhone', 'contactEmail'],
};

/** Answers of one application that contradict each other, or the calendar. */
export const consistency = design('Answers must agree.');

interface Answers {
  readonly decisionDate?: string | undefined;
  readonly destination: string;
}

/** A destination that is named can be reached: its route was looked up. Also asked where the destination is corrected. */
export const routeIsKnown: Check<TransferFacts, { readonly destination?: string | undefined }> = {
  code: 'route-known',
  field: 'destination',
  says: 'Chưa xác định được tuyến giới thiệu đến nơi này. Chọn lại nơi đến trong danh sách.',
  basis: design('The route is known first.'),
  afterLookUp: true,
  holds: ({ destination }, { register }) =>
    destination === undefined || (register.destination === destination && register.route !== undefined),
};

/** What the answers about the decision and the destination must satisfy. */
export const applicationChecks: readonly Check<TransferFacts, Answers>[] = [
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
    holds: ({ decisionDate }) => !decisionDate || decisionDate >= foundingDay,
  },
  {
    code: 'destination-differs',
    field: 'destination',
    says: 'Nơi đến phải khác chi bộ đang sinh hoạt.',
    basis: consistency,
    holds: ({ destination }, { register }) => destination !== register.origin.cell,
  },
  routeIsKnown,
];

/** The founding of the Party: no paper of it is older. */
export const foundingDay = '1930-02-03';
