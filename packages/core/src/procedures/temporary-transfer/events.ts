import { design, law } from '../../law/basis.ts';
import { choice, date, longText, offeredWhen, optional, record, text } from '../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../model/procedure.ts';
import * as z from 'zod/mini';
import { notInFuture } from '../common/checks.ts';
import { reason, truthDeclared } from '../common/fields.ts';
import { answersTheRequest, supplementRequestOf } from '../common/supplement.ts';
import { approvalChecks, approvalFields, introduceDownFields, outboundEvents } from '../transfer/events.ts';
import { applicationChecks, applicationFields, applicationSteps } from './application.ts';
import type { Facts } from './facts.ts';
import { lengthFault, stayIn } from './stay.ts';
import { submission } from './submission.ts';

const explanation = optional(longText('Lý do quá hạn', { hint: 'Nêu lý do cụ thể vì sao chưa trở về đúng hạn.' }));
const specialDecisionRef = offeredWhen(
  { says: 'Gia hạn vượt mức theo quyết định của Ban Bí thư', holds: () => true },
  text('Số, ngày quyết định của Ban Bí thư', { max: 120, hint: 'Chỉ khi gia hạn vượt mức quy định.' }),
);

const acknowledgement = optional(longText('Ý kiến của chi bộ', { max: 2000 }));

interface NewEnd {
  readonly newEnd: string;
  readonly specialDecisionRef?: string | undefined;
}

/** The new end lies after the old one, and the whole stay from its first day stays below the ceiling of its ground. */
const extensionChecks: readonly Check<Facts, NewEnd>[] = [
  {
    code: 'extension-later',
    field: 'newEnd',
    says: 'Ngày hết hạn mới phải sau ngày hết hạn hiện nay và chưa qua.',
    basis: design('T2.'),
    holds: ({ newEnd }, facts, { on }) => newEnd > (stayIn(facts)?.end ?? '') && newEnd >= on,
  },
  {
    code: 'extension-total',
    field: 'newEnd',
    says: 'Tổng thời gian sinh hoạt tạm thời vượt mức cho phép. Đồng chí làm thủ tục chuyển chính thức, hoặc nêu quyết định của Ban Bí thư.',
    basis: law('232-QĐ/TW', '6.3.2'),
    holds: ({ newEnd, specialDecisionRef: special }, facts, { on }) => {
      const stay = stayIn(facts);
      return !stay || special !== undefined || lengthFault(stay.ground, stay.start, newEnd, on) !== 'too-long';
    },
  },
];

/** What may be asked of a temporary transfer: the outbound leg, the stay and the way back. */
export const events = {
  SUBMIT: submission,
  REQUEST_SUPPLEMENT: supplementRequestOf(applicationFields),
  RESUBMIT: eventOf(
    'Nộp bổ sung',
    { ...applicationFields, truthDeclared },
    { checks: [...applicationChecks, answersTheRequest], steps: applicationSteps },
  ),
  ...outboundEvents,
  APPROVE: eventOf('Duyệt, giới thiệu', approvalFields, { irrevocable: true, checks: approvalChecks }),
  INTRODUCE_DOWN: eventOf('Giới thiệu về cơ sở', introduceDownFields),
  RECEIVE: eventOf(
    'Tiếp nhận sinh hoạt tạm thời',
    {
      number: text('Số giấy giới thiệu', { max: 60 }),
      meetingOn: optional(date('Ngày họp chi bộ tiếp nhận')),
    },
    { checks: [notInFuture('meetingOn', 'Ngày họp chi bộ tiếp nhận')] },
  ),
  REQUEST_EXTENSION: eventOf(
    'Đề nghị gia hạn',
    {
      newEnd: date('Gia hạn đến ngày'),
      reason: longText('Lý do gia hạn', { max: 2000 }),
      specialDecisionRef,
      explanation,
    },
    { checks: extensionChecks },
  ),
  ACKNOWLEDGE_AT_OFFICIAL: eventOf('Nơi chính thức ghi nhận gia hạn', { note: acknowledgement }),
  ACKNOWLEDGE_AT_TEMPORARY: eventOf('Nơi tạm thời ghi nhận gia hạn', { note: acknowledgement }),
  APPROVE_EXTENSION: eventOf('Đồng ý gia hạn', { number: text('Số văn bản gia hạn', { max: 60 }) }),
  REJECT_EXTENSION: eventOf('Không đồng ý gia hạn', { reason }),
  RECORD_PAPER_EXTENSION: eventOf(
    'Ghi gia hạn trên giấy',
    {
      newEnd: date('Gia hạn đến ngày'),
      specialDecisionRef,
      number: text('Số văn bản gia hạn', { max: 60 }),
      on: date('Ngày trên giấy'),
      signer: text('Người ký'),
    },
    { checks: [...extensionChecks, notInFuture('on', 'Ngày trên giấy')] },
  ),
  REMIND_RETURN: eventOf('Nhắc trở về', {}),
  REQUEST_RETURN: eventOf('Đề nghị trở về', { reason: optional(longText('Ghi chú', { max: 2000 })), explanation }),
  TERMINATE_EARLY: eventOf('Kết thúc sớm', { reason }, { irrevocable: true }),
  END_DATE_PASSED: eventOf('Hết thời gian sinh hoạt tạm thời', {}),
  COMMENT_AND_INTRODUCE_BACK: eventOf('Nhận xét, giới thiệu trở về', {
    stayComment: optional(longText('Nhận xét về thời gian sinh hoạt tạm thời')),
    number: optional(text('Số giấy giới thiệu', { max: 60 })),
  }),
  RECEIVE_BACK: eventOf('Tiếp nhận trở về', {}, { irrevocable: true }),
  CONVERT_TO_OFFICIAL: eventOf('Chuyển thành chính thức', {
    reason: longText('Lý do chuyển chính thức', { max: 2000 }),
  }),
  CONVERSION_ENDED: eventOf(
    'Hồ sơ chính thức đã kết thúc',
    {
      outcome: choice('Kết quả', { received: 'Đã tiếp nhận', closed: 'Không thành' }),
      dossierId: record('Hồ sơ chuyển chính thức', z.string().check(z.minLength(1), z.maxLength(64))),
    },
    { internal: true },
  ),
} as const satisfies EventMap;
