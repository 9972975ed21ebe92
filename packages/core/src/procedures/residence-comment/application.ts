import { design, law } from '../../law/basis.ts';
import {
  attachments,
  choice,
  count,
  neededWhen,
  offeredWhen,
  optional,
  organization,
  phone,
  text,
  type Condition,
} from '../../model/field.ts';
import type { Check, Step } from '../../model/procedure.ts';
import { isExemptFromActivity } from './groups.ts';
import { purposes, requestKey } from './purposes.ts';
import type { Application, Facts } from './facts.ts';

const isYearly: Condition = {
  says: 'Nhận xét định kỳ hằng năm',
  holds: ({ purpose }) => purpose === 'yearly',
};
const isOther: Condition = { says: 'Mục đích khác', holds: ({ purpose }) => purpose === 'other' };
const byMember: Condition = {
  says: 'Đảng viên tự lập hồ sơ',
  holds: (_, facts: { readonly memberId: string }, { actor }) => actor.personId === facts.memberId,
};
const byWorkplace: Condition = {
  says: 'Nơi công tác lập hồ sơ',
  holds: (_, facts: { readonly memberId: string }, { actor }) => actor.personId !== facts.memberId,
};

/** The commune committee and the address of the residence; asked again when a request was misdirected. */
export const residenceFields = {
  commune: organization('Đảng ủy xã, phường nơi cư trú', {
    types: ['base-committee', 'upper-base'],
    hint: 'Gõ tên, không cần dấu.',
  }),
  address: text('Nơi cư trú', {
    kind: 'place',
    max: 300,
    hint: 'Số nhà, thôn hoặc tổ dân phố, xã hoặc phường, tỉnh hoặc thành phố',
  }),
} as const;

/** What is asked (data dictionary 6.1, 6.5). The supplement asks the same questions again. */
export const applicationFields = {
  purpose: choice('Mục đích lấy ý kiến', purposes),
  purposeNote: neededWhen(isOther, text('Nêu rõ mục đích', { max: 300 })),
  year: neededWhen(isYearly, count('Năm nhận xét', { min: 2020, max: 2100 })),
  ...residenceFields,
  selfReport: offeredWhen(
    isYearly,
    attachments('Bản tự nhận xét', {
      counts: 'PDF hoặc ảnh chụp, đọc rõ chữ. Cần có trước khi nơi công tác gửi yêu cầu nhận xét hằng năm.',
    }),
  ),
  slipNumber: offeredWhen(byWorkplace, text('Số phiếu xin ý kiến', { max: 60 })),
  contactPhone: neededWhen(byMember, phone('Số điện thoại liên hệ', { hint: 'Ví dụ: 0912 345 678' })),
  note: optional(text('Ghi chú', { max: 300 })),
} as const;

/** The screens of the request. */
export const applicationSteps: readonly Step[] = [
  {
    id: 'purpose',
    title: 'Mục đích',
    why: 'Đảng viên thuộc diện miễn sinh hoạt nơi cư trú không phải lấy ý kiến hằng năm.',
    basis: law('33-HD/BTCTW', '1.1'),
    fields: ['purpose', 'purposeNote', 'year'],
  },
  {
    id: 'residence',
    title: 'Nơi cư trú',
    why: 'Yêu cầu gửi đến nơi đã nhận giấy giới thiệu giữ mối liên hệ.',
    basis: law('213-QĐ/TW', 'Điều 2'),
    fields: ['commune', 'address'],
  },
  { id: 'papers', title: 'Giấy tờ, liên hệ', fields: ['selfReport', 'slipNumber', 'contactPhone', 'note'] },
];

/** The request goes to where the member was introduced. */
export const communeIsIntroduced: Check<Facts, { readonly commune: string }> = {
  code: 'commune-introduced',
  field: 'commune',
  says: 'Nơi này không phải nơi đồng chí đã được giới thiệu giữ mối liên hệ.',
  basis: design('N1.'),
  afterLookUp: true,
  holds: ({ commune }, { register }) =>
    register.introduction === undefined || register.introduction.commune === commune,
};

/** What the answers must satisfy together. */
export const applicationChecks: readonly Check<Facts, Application>[] = [
  {
    code: 'N1-group-yearly',
    field: 'purpose',
    says: 'Đảng viên được miễn sinh hoạt nơi cư trú không phải lấy ý kiến hằng năm; chỉ lấy khi cần cho cán bộ, khen thưởng, kỷ luật.',
    basis: law('33-HD/BTCTW', '1.1'),
    holds: ({ purpose }, { register }) => purpose !== 'yearly' || !isExemptFromActivity(register.group),
  },
  {
    code: 'N1-one-request',
    field: 'purpose',
    says: 'Đã có yêu cầu lấy ý kiến với mục đích này đang được giải quyết.',
    basis: design('One open request per member and purpose.'),
    afterLookUp: true,
    holds: (input, { register }) => !register.openRequests.includes(requestKey(input)),
  },
  {
    code: 'year-not-in-future',
    field: 'year',
    says: 'Năm nhận xét không được sau năm nay.',
    basis: design('Answers must agree.'),
    holds: ({ year }, _, { on }) => year === undefined || year <= Number(on.slice(0, 4)),
  },
  communeIsIntroduced,
];
