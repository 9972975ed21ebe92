import { design } from '../../law/basis.ts';
import {
  attachments,
  choice,
  date,
  declaration,
  longText,
  offeredWhen,
  optional,
  organization,
  record,
  text,
} from '../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../model/procedure.ts';
import { notBefore, notInFuture } from '../common/checks.ts';
import { committeeReason, reason } from '../common/fields.ts';
import { routeIsKnown } from './application-fields.ts';
import type { TransferFacts } from './facts.ts';
import { Register } from './register.ts';

const paperNumber = text('Số giấy giới thiệu', { max: 60, hint: 'Đánh số liên tục trong nhiệm kỳ. Ví dụ: 15-GGT/ĐU' });

/** What the grassroots committee answers when it approves; the official transfer seals the member file besides. */
export const approvalFields = {
  number: paperNumber,
  comment: optional(longText('Nhận xét của cấp ủy cơ sở về bản tự kiểm điểm')),
  cell: offeredWhen(
    {
      says: 'Chuyển trong cùng một tổ chức cơ sở đảng và chưa rõ chi bộ nơi đến',
      holds: (_, facts: TransferFacts) => facts.route?.case === 'A' && facts.route.units['cell-dest'] === undefined,
    },
    organization('Chi bộ nơi đến', { types: ['cell', 'base-cell'] }),
  ),
} as const;

const cellIsChosen: Check<TransferFacts, { readonly cell?: string }> = {
  code: 'cell-chosen',
  field: 'cell',
  says: 'Chọn chi bộ nơi đến: trong cùng một tổ chức cơ sở đảng, đảng ủy cơ sở giới thiệu thẳng về chi bộ.',
  basis: design('Row 14, case A.'),
  holds: (input, { route }) =>
    route?.case !== 'A' || route.units['cell-dest'] !== undefined || input.cell !== undefined,
};
export const approvalChecks = [cellIsChosen] as const;

/** What the destination's grassroots committee answers when it introduces to a cell. */
export const introduceDownFields = {
  number: paperNumber,
  cell: optional(organization('Chi bộ tiếp nhận', { types: ['cell', 'base-cell'] })),
} as const;

/** What may be asked of either transfer besides its application. The official transfer adds what concerns the member file. */
export const outboundEvents = {
  ACCEPT: eventOf('Tiếp nhận', {}),
  RECORD_MEETING: eventOf(
    'Ghi kết quả họp chi bộ',
    {
      heldOn: date('Ngày họp chi bộ'),
      comment: longText('Nhận xét của chi bộ về bản tự kiểm điểm'),
      minutesNo: optional(text('Số biên bản', { max: 60 })),
      minutes: optional(attachments('Trích biên bản họp', { counts: 'PDF hoặc ảnh chụp, đọc rõ chữ.' })),
    },
    { checks: [notInFuture('heldOn', 'Ngày họp chi bộ')] },
  ),
  INTRODUCE_UP: eventOf('Giới thiệu lên cấp trên', { number: paperNumber }),
  HOLD: eventOf(
    'Tạm dừng',
    {
      ground: choice('Căn cứ tạm dừng', {
        discipline: 'Đang xem xét kỷ luật',
        inspection: 'Đang kiểm tra khi có dấu hiệu vi phạm',
        suspended: 'Đang bị đình chỉ sinh hoạt đảng',
      }),
      reason: committeeReason,
    },
    { betweenCommittees: true },
  ),
  RESUME: eventOf('Cho tiếp tục', { reason: committeeReason }, { betweenCommittees: true }),
  REFUSE: eventOf(
    'Từ chối',
    { reason, ground: text('Căn cứ', { max: 300, hint: 'Văn bản, điều khoản làm căn cứ từ chối' }) },
    { irrevocable: true },
  ),
  WITHDRAW: eventOf('Rút hồ sơ', { reason: optional(longText('Lý do', { max: 2000 })) }, { irrevocable: true }),
  PRESENT: eventOf('Xuất trình giấy giới thiệu', {}),
  PRESENTATION_TIMEOUT: eventOf('Hết hạn xuất trình', {}),
  EXPLAIN_DELAY: eventOf('Giải trình xuất trình chậm', { explanation: longText('Lý do cụ thể') }),
  ACCEPT_EXPLANATION: eventOf('Chấp nhận giải trình', { note: longText('Ý kiến của cấp ủy', { max: 2000 }) }),
  CANCEL_INTRODUCTION: eventOf('Hủy giấy giới thiệu', { reason }, { irrevocable: true }),
  RETURN_BY_DESTINATION: eventOf('Trả lại nơi đi', {
    kind: choice('Vì sao', {
      'wrong-organization': 'Sai tổ chức đảng',
      'file-incomplete': 'Hồ sơ chưa đầy đủ',
      'identity-mismatch': 'Thông tin đảng viên không khớp',
    }),
    reason,
  }),
  CORRECT_AND_RESEND: eventOf(
    'Sửa và gửi lại',
    {
      number: text('Số giấy giới thiệu mới', { max: 60 }),
      destination: optional(organization('Nơi đến (nếu sửa)', { types: ['cell', 'base-cell', 'base-committee'] })),
      note: longText('Nội dung sửa', { max: 2000 }),
    },
    { checks: [routeIsKnown] },
  ),
  RECEIVE: eventOf(
    'Tiếp nhận đảng viên',
    { number: paperNumber, meetingOn: date('Ngày họp chi bộ tiếp nhận') },
    {
      irrevocable: true,
      checks: [
        notInFuture('meetingOn', 'Ngày họp chi bộ tiếp nhận'),
        notBefore(
          'meetingOn',
          'Ngày họp chi bộ tiếp nhận',
          (facts: TransferFacts) => facts.introduction?.on,
          'ngày giới thiệu',
        ),
      ],
    },
  ),
  RETURN_TO_PREVIOUS: eventOf('Trả lại bước trước', { reason: longText('Lý do', { max: 2000 }) }),
  SUPPLEMENT_TIMEOUT: eventOf('Quá hạn bổ sung', {}),
  REASSIGN: eventOf('Chuyển người xử lý', { assignee: text('Mã người xử lý', { max: 64 }) }, { internal: true }),
  ADD_NOTE: eventOf(
    'Ghi chú nội bộ',
    { note: longText('Nội dung', { max: 2000, hint: 'Đảng viên không đọc được.' }) },
    { internal: true },
  ),
  REPORT_LOST: eventOf('Báo mất giấy giới thiệu', { explanation: longText('Mất khi nào, ở đâu', { max: 2000 }) }),
  REISSUE: eventOf('Cấp lại giấy giới thiệu', {
    number: text('Số giấy giới thiệu mới', { max: 60 }),
    restartsClock: optional(declaration('Tính lại thời hạn xuất trình từ hôm nay')),
  }),
  RECORD_PAPER_STEP: eventOf(
    'Ghi bước giấy',
    {
      box: text('Ô của giấy giới thiệu', { max: 60 }),
      organization: text('Tổ chức đảng ký ô này'),
      number: text('Số', { max: 60 }),
      on: date('Ngày trên giấy'),
      signer: text('Người ký'),
    },
    {
      checks: [
        notInFuture('on', 'Ngày trên giấy'),
        notBefore(
          'on',
          'Ngày trên giấy',
          (facts: TransferFacts) => facts.presentedOn ?? facts.introduction?.on,
          'bước liền trước',
        ),
      ],
    },
  ),
  CANCEL: eventOf(
    'Hủy hồ sơ',
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
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;

export type OutboundEvents = typeof outboundEvents;
