import { design } from '../../law/basis.ts';
import {
  attachments,
  choice,
  choices,
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
import {
  applicationChecks,
  applicationFields,
  applicationSteps,
  consentOnBehalf,
  truthDeclared,
} from './application.ts';
import type { Application, Facts } from './facts.ts';
import { Register } from './register.ts';

const reason = longText('Lý do', { max: 2000, hint: 'Đảng viên đọc được nội dung này.' });
const committeeReason = longText('Lý do', { max: 2000, hint: 'Chỉ cấp ủy đọc được nội dung này.' });
const paperNumber = text('Số giấy giới thiệu', { max: 60, hint: 'Đánh số liên tục trong nhiệm kỳ. Ví dụ: 15-GGT/ĐU' });

const notInFuture = (field: string, what: string): Check<Facts, Readonly<Record<string, unknown>>> => ({
  code: `${field}-not-in-future`,
  field,
  says: `${what} không được sau hôm nay.`,
  basis: design('What is recorded has happened.'),
  holds: (input, _, { on }) => typeof input[field] !== 'string' || input[field] <= on,
});

const notBefore = (
  field: string,
  what: string,
  day: (facts: Facts) => string | undefined,
  since: string,
): Check<Facts, Readonly<Record<string, unknown>>> => ({
  code: `${field}-order`,
  field,
  says: `${what} không được trước ${since}.`,
  basis: design('Steps are dated in order.'),
  holds: (input, facts) => typeof input[field] !== 'string' || input[field] >= (day(facts) ?? ''),
});

/** Questions of the application, as items that a supplement may ask for. */
const askable = Object.fromEntries(
  Object.entries(applicationFields).map(([name, { label }]) => [name, label]),
  // Object.fromEntries forgets the keys.
) as { readonly [Name in keyof typeof applicationFields]: string };

const answersTheRequest: Check<Facts, Application> = {
  code: 'supplement-answered',
  field: '',
  says: 'Còn mục được yêu cầu bổ sung chưa thay đổi so với lần nộp trước.',
  basis: design('Row 4.'),
  holds: (input, { supplement, application }) =>
    (supplement?.items ?? []).every((name) => {
      // Items are names of questions of the application: the schema of the request says so.
      const item = name as keyof Application;
      return JSON.stringify(input[item]) !== JSON.stringify(application?.[item]);
    }),
};

/** What may be asked of an official transfer. */
export const events = {
  SUBMIT: eventOf(
    'Nộp hồ sơ',
    { ...applicationFields, consentOnBehalf, truthDeclared },
    { checks: applicationChecks, steps: applicationSteps },
  ),
  ACCEPT: eventOf('Tiếp nhận', {}),
  REQUEST_SUPPLEMENT: eventOf('Yêu cầu bổ sung', {
    items: choices('Các mục cần bổ sung', askable),
    kind: choice('Vì sao', { missing: 'Còn thiếu', wrong: 'Chưa đúng', outdated: 'Đã cũ' }),
    reason,
  }),
  RESUBMIT: eventOf(
    'Nộp bổ sung',
    { ...applicationFields, truthDeclared },
    { checks: [...applicationChecks, answersTheRequest], steps: applicationSteps },
  ),
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
  APPROVE: eventOf(
    'Duyệt, giới thiệu',
    {
      number: paperNumber,
      comment: optional(longText('Nhận xét của cấp ủy cơ sở về bản tự kiểm điểm')),
      fileIsComplete: optional(declaration('Hồ sơ đảng viên đã đầy đủ')),
      sealNo: optional(text('Số niêm phong hồ sơ', { max: 60 })),
      sealedOn: optional(date('Ngày niêm phong')),
      cell: offeredWhen(
        {
          says: 'Chuyển trong cùng một tổ chức cơ sở đảng và chưa rõ chi bộ nơi đến',
          holds: (_, facts: Facts) => facts.route?.case === 'A' && facts.route.units['cell-dest'] === undefined,
        },
        organization('Chi bộ nơi đến', { types: ['cell', 'base-cell'] }),
      ),
    },
    {
      irrevocable: true,
      checks: [
        notInFuture('sealedOn', 'Ngày niêm phong'),
        {
          code: 'cell-chosen',
          field: 'cell',
          says: 'Chọn chi bộ nơi đến: trong cùng một tổ chức cơ sở đảng, đảng ủy cơ sở giới thiệu thẳng về chi bộ.',
          basis: design('Row 14, case A.'),
          holds: (input: { readonly cell?: string }, facts: Facts) =>
            facts.route?.case !== 'A' || facts.route.units['cell-dest'] !== undefined || input.cell !== undefined,
        },
      ],
    },
  ),
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
  INTRODUCE_DOWN: eventOf('Giới thiệu về cơ sở', {
    number: paperNumber,
    cell: optional(organization('Chi bộ tiếp nhận', { types: ['cell', 'base-cell'] })),
    fileReceived: optional(
      choice('Hồ sơ đảng viên', {
        'sealed-file': 'Đã nhận hồ sơ niêm phong',
        'postal-receipt': 'Có giấy báo gửi bưu điện',
      }),
    ),
  }),
  RETURN_BY_DESTINATION: eventOf('Trả lại nơi đi', {
    kind: choice('Vì sao', {
      'wrong-organization': 'Sai tổ chức đảng',
      'file-incomplete': 'Hồ sơ chưa đầy đủ',
      'identity-mismatch': 'Thông tin đảng viên không khớp',
    }),
    reason,
  }),
  CORRECT_AND_RESEND: eventOf('Sửa và gửi lại', {
    number: text('Số giấy giới thiệu mới', { max: 60 }),
    destination: optional(organization('Nơi đến (nếu sửa)', { types: ['cell', 'base-cell', 'base-committee'] })),
    note: longText('Nội dung sửa', { max: 2000 }),
  }),
  RECEIVE: eventOf(
    'Tiếp nhận đảng viên',
    { number: paperNumber, meetingOn: date('Ngày họp chi bộ tiếp nhận') },
    {
      irrevocable: true,
      checks: [
        notInFuture('meetingOn', 'Ngày họp chi bộ tiếp nhận'),
        notBefore('meetingOn', 'Ngày họp chi bộ tiếp nhận', (facts) => facts.introduction?.on, 'ngày giới thiệu'),
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
  REPORT_FILE_LOST: eventOf('Báo mất hồ sơ đảng viên', { explanation: longText('Mất khi nào, ở đâu', { max: 2000 }) }),
  REBUILD_FILE: eventOf('Lập lại hồ sơ đảng viên', { sealNo: text('Số niêm phong mới', { max: 60 }) }),
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
        notBefore('on', 'Ngày trên giấy', (facts) => facts.presentedOn ?? facts.introduction?.on, 'bước liền trước'),
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
