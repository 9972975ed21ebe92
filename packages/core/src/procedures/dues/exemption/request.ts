import { design, law } from '../../../law/basis.ts';
import { firstDay } from '../../../model/dates.ts';
import {
  attachments,
  choice,
  declaration,
  longText,
  month,
  neededWhen,
  optional,
  type Condition,
  type InputOf,
} from '../../../model/field.ts';
import type { Check } from '../../../model/procedure.ts';
import { knownOn } from '../known.ts';
import { monthsThrough } from '../months.ts';
import { decisionMonths } from '../policy.ts';
import { duesRegime } from '../rates.ts';
import type { Facts } from './facts.ts';

/** What may be asked for. */
export const kinds = {
  'exempt-hardship': 'Miễn đóng do hoàn cảnh đặc biệt khó khăn',
  'exempt-other': 'Miễn đóng do khó khăn khác',
  'reduce-30': 'Giảm 30 %',
  'reduce-50': 'Giảm 50 %',
  'reduce-70': 'Giảm 70 %',
  defer: 'Chậm đóng trong thời gian miễn sinh hoạt đảng',
  prepay: 'Đóng trước cho thời gian miễn sinh hoạt đảng',
} as const;
export type Kind = keyof typeof kinds;

/** Kinds that follow an exemption from activities, and the body that granted it. */
export const followsActivities = (kind: unknown): boolean => kind === 'defer' || kind === 'prepay';

const isHardship: Condition = {
  says: 'Đề nghị miễn do hoàn cảnh đặc biệt khó khăn',
  holds: ({ kind }) => kind === 'exempt-hardship',
};

/** The questions of the request. */
export const requestFields = {
  kind: choice('Đề nghị', kinds),
  hardship: neededWhen(
    isHardship,
    choice('Hoàn cảnh', {
      poor: 'Hộ nghèo',
      'near-poor': 'Hộ cận nghèo',
      'serious-illness': 'Mắc bệnh hiểm nghèo theo danh mục của Bộ Y tế',
    }),
  ),
  reason: longText('Lý do', { max: 2000 }),
  evidence: optional(
    attachments('Giấy tờ chứng minh', {
      counts: 'Giấy chứng nhận hộ nghèo, cận nghèo, hoặc giấy tờ y tế. PDF hoặc ảnh chụp, đọc rõ chữ.',
    }),
  ),
  fromMonth: month('Từ kỳ', { hint: 'Ví dụ: 12 2026' }),
  toMonth: month('Đến hết kỳ', { hint: 'Ví dụ: 11 2027' }),
} as const;
export type Requested = InputOf<typeof requestFields>;
export const truthDeclared = declaration('Tôi cam đoan nội dung đề nghị là đúng sự thật');

interface Span {
  readonly kind: Kind;
  readonly fromMonth: string;
  readonly toMonth: string;
}

const inOrder: Check<Facts, Span> = {
  code: 'months-in-order',
  field: 'toMonth',
  says: 'Kỳ cuối không được trước kỳ đầu.',
  basis: design('A span of months.'),
  holds: ({ fromMonth, toMonth }) => fromMonth <= toMonth,
};

const notTooLong: Check<Facts, Span> = {
  code: 'not-too-long',
  field: 'toMonth',
  says: 'Mỗi quyết định miễn, giảm có thời hạn dài nhất theo quy định; quá thời hạn thì đề nghị lại.',
  basis: law('01-QĐ/TW', 'Điều 5'),
  // The length goes by the law of the day on which it is asked or decided.
  holds: ({ kind, fromMonth, toMonth }, _, { on }) =>
    followsActivities(kind) || monthsThrough(fromMonth, toMonth) <= (knownOn(decisionMonths, on)?.value ?? Infinity),
};

const isRegulated: Check<Facts, Span> = {
  code: 'month-is-regulated',
  field: 'fromMonth',
  says: 'Kỳ này trước khi có quy định về đảng phí.',
  basis: design('Before the first regulation nothing is due.'),
  holds: ({ fromMonth }) => knownOn(duesRegime, firstDay(fromMonth)) !== undefined,
};

const withinActivities: Check<Facts, Span> = {
  code: 'within-activities-exemption',
  field: 'toMonth',
  says: 'Chậm đóng, đóng trước chỉ trong thời gian được miễn sinh hoạt đảng tạm thời.',
  basis: law('01-QĐ/TW', 'Điều 5'),
  afterLookUp: true,
  holds: ({ kind, fromMonth, toMonth }, { register: { activities } }) =>
    !followsActivities(kind) ||
    (activities !== undefined && activities.fromMonth <= fromMonth && toMonth <= activities.toMonth),
};

const notSettled: Check<Facts, Span> = {
  code: 'not-settled',
  field: 'fromMonth',
  says: 'Không áp dụng cho kỳ đã chốt sổ.',
  basis: design('Never retroactive to a settled month (5.2).'),
  afterLookUp: true,
  holds: ({ fromMonth }, { register }) => register.settledThrough === undefined || fromMonth > register.settledThrough,
};

/** What must hold of the months that are asked for, or granted. */
export const spanChecks = [isRegulated, inOrder, notTooLong, withinActivities, notSettled] as const;

/** Serious illness and poverty are shown on paper. */
export const evidenceIsThere: Check<Facts, Requested> = {
  code: 'evidence-is-there',
  field: 'evidence',
  says: 'Đính kèm giấy chứng nhận hộ nghèo, cận nghèo, hoặc giấy tờ y tế về bệnh hiểm nghèo.',
  basis: law('01-QĐ/TW', 'Điều 5'),
  holds: ({ kind, evidence }) => kind !== 'exempt-hardship' || evidence !== undefined,
};
