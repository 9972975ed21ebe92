import { attachments, choice, date, longText, optional, organization, record, text } from '../../model/field.ts';
import { eventOf, type EventMap } from '../../model/procedure.ts';
import { design } from '../../law/basis.ts';
import { notInFuture } from '../common/checks.ts';
import { committeeReason, reason, truthDeclared } from '../common/fields.ts';
import { answersTheRequest, supplementRequestOf } from '../common/supplement.ts';
import {
  applicationChecks,
  applicationFields,
  applicationSteps,
  communeIsIntroduced,
  residenceFields,
} from './application.ts';
import { attendedNotMore, commentFields, commentSteps, draftFields } from './comment-form.ts';
import type { Facts } from './facts.ts';
import { Register } from './register.ts';
import { submission } from './submission.ts';

/** What may be asked of a request for the residence's comment. */
export const events = {
  SUBMIT: submission,
  SEND: eventOf('Gửi phiếu xin ý kiến', { number: text('Số phiếu xin ý kiến', { max: 60 }) }, { irrevocable: true }),
  REQUEST_SUPPLEMENT: supplementRequestOf(applicationFields),
  RESUBMIT: eventOf(
    'Nộp bổ sung',
    { ...applicationFields, truthDeclared },
    // The dossier itself stands among the open requests of the member by now.
    {
      checks: [...applicationChecks.filter(({ code }) => code !== 'N1-one-request'), answersTheRequest],
      steps: applicationSteps,
    },
  ),
  ASSIGN_CELL: eventOf(
    'Chuyển chi bộ nhận xét',
    { cell: organization('Chi bộ nơi cư trú', { types: ['cell', 'base-cell'] }) },
    {
      checks: [
        {
          code: 'N3-own-cell',
          field: 'cell',
          says: 'Chỉ chuyển về chi bộ thuộc đảng bộ xã, phường mình.',
          basis: design('N3.'),
          holds: ({ cell }: { readonly cell: string }, { register }: Facts) => register.communeCells.includes(cell),
        },
      ],
    },
  ),
  MISDIRECT: eventOf('Báo sai nơi cư trú', {
    why: choice('Vì sao', { moved: 'Đã chuyển đi nơi khác', 'not-introduced': 'Chưa được giới thiệu về đây' }),
    reason,
  }),
  CORRECT_ADDRESS: eventOf('Sửa nơi cư trú và gửi lại', residenceFields, { checks: [communeIsIntroduced] }),
  SAVE_COMMENT: eventOf('Lưu nhận xét', draftFields, {
    checks: [attendedNotMore],
    steps: commentSteps,
    internal: true,
  }),
  SIGN_COMMENT: eventOf('Ký nhận xét', commentFields, {
    checks: [attendedNotMore],
    steps: commentSteps,
    irrevocable: true,
    betweenCommittees: true,
  }),
  CONFIRM: eventOf('Xác nhận', { number: text('Số xác nhận', { max: 60 }) }, { irrevocable: true }),
  RETURN_TO_CELL: eventOf('Trả lại chi bộ', { reason: committeeReason }, { betweenCommittees: true }),
  ACKNOWLEDGE: eventOf('Đã nhận, lưu hồ sơ', {}),
  SLA_PASSED: eventOf('Quá hạn nhận xét', {}),
  CLOSE_OVERDUE: eventOf('Đóng hồ sơ quá hạn', { reason }, { irrevocable: true }),
  SUPPLEMENT_TIMEOUT: eventOf('Quá hạn bổ sung', {}),
  WITHDRAW: eventOf('Rút yêu cầu', { reason: optional(longText('Lý do', { max: 2000 })) }, { irrevocable: true }),
  CLOSE_NOT_APPLICABLE: eventOf('Đóng vì không thuộc diện', {}),
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
  RECORD_PAPER_STEP: eventOf(
    'Ghi bước giấy',
    {
      box: text('Phần của phiếu', { max: 60 }),
      organization: text('Tổ chức đảng ký'),
      number: text('Số', { max: 60 }),
      on: date('Ngày trên giấy'),
      signer: text('Người ký'),
      scan: optional(attachments('Bản chụp', { counts: 'PDF hoặc ảnh chụp, đọc rõ chữ.' })),
    },
    { checks: [notInFuture('on', 'Ngày trên giấy')] },
  ),
  REASSIGN: eventOf('Chuyển người xử lý', { assignee: text('Mã người xử lý', { max: 64 }) }, { internal: true }),
  ADD_NOTE: eventOf(
    'Ghi chú nội bộ',
    { note: longText('Nội dung', { max: 2000, hint: 'Đảng viên không đọc được.' }) },
    { internal: true },
  ),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;
