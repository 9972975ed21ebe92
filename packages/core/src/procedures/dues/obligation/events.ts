import { design } from '../../../law/basis.ts';
import {
  attachments,
  choice,
  date,
  declaration,
  longText,
  money,
  month,
  optional,
  record,
  text,
} from '../../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../../model/procedure.ts';
import * as z from 'zod/mini';
import { instant } from '../../../model/instant.ts';
import { notInFuture } from '../../common/checks.ts';
import { DuesProfileSchema } from '../profile.ts';
import { CreditLine, DuesRegister, type Facts } from './facts.ts';
import { creditOf, expectedOf, stillDue } from './still-due.ts';

const reason = longText('Lý do', { max: 2000 });
const evidence = optional(attachments('Giấy tờ chứng minh thu nhập', { counts: 'PDF hoặc ảnh chụp, đọc rõ chữ.' }));
const transactionId = record('Mã giao dịch', z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/)));
const amount = record('Số tiền nhận được', z.int().check(z.gt(0)));
const paidAt = record('Thời điểm nhận', instant);
const received = { transactionId, amount, paidAt };
interface Received {
  readonly transactionId: string;
  readonly amount: number;
}

/** What has arrived and is not matched yet; what was left to later months before is theirs. */
export const receivedOf = ({ transactions, credited }: Facts): number =>
  transactions.reduce((sum, { outcome, amount: paid }) => (outcome === 'mismatch' ? sum + paid : sum), 0) -
  (credited?.amount ?? 0);

const asTheHandbook = design('Payment rules (dues, 6).');

const amountMatches: Check<Facts, Received> = {
  code: 'amount-matches',
  field: 'amount',
  says: 'Số tiền nhận được khác số phải đóng: chuyển sang đối soát.',
  refusal: 'PAYMENT_MISMATCH',
  basis: asTheHandbook,
  holds: (input, facts) => input.amount === expectedOf(facts),
};

const transactionIsNew: Check<Facts, Received> = {
  code: 'transaction-is-new',
  field: 'transactionId',
  says: 'Giao dịch này đã được ghi nhận.',
  refusal: 'DUPLICATE_TRANSACTION',
  basis: asTheHandbook,
  holds: ({ transactionId: id }, { transactions }) => transactions.every((one) => one.id !== id),
};

/** The same transaction with another amount is news; with the same amount it is not. */
const mismatchIsNew: Check<Facts, Received> = {
  ...transactionIsNew,
  holds: ({ transactionId: id, amount: paid }, { transactions }) =>
    transactions.every((one) => one.id !== id || one.amount !== paid),
};

const coversDue: Check<Facts, { readonly amount?: number }> = {
  code: 'covers-due',
  field: 'amount',
  says: 'Số tiền không được thấp hơn mức phải đóng.',
  refusal: 'PAYMENT_MISMATCH',
  basis: asTheHandbook,
  holds: (input, facts) => input.amount === undefined || input.amount >= stillDue(facts),
};

const surplusIsMeant: Check<Facts, { readonly amount?: number; readonly voluntary?: true }> = {
  code: 'surplus-is-meant',
  field: 'voluntary',
  says: 'Số tiền cao hơn mức phải đóng: đồng chí xác nhận tự nguyện đóng cao hơn.',
  basis: design('Paying more is encouraged, and never a slip of the hand.'),
  holds: (input, facts) => (input.amount ?? 0) <= stillDue(facts) || input.voluntary === true,
};

const cashIsVouched: Check<Facts, { readonly payerConfirmed?: true; readonly slip?: unknown }> = {
  code: 'cash-is-vouched',
  field: 'slip',
  says: 'Người nộp xác nhận, hoặc đính kèm ảnh biên lai.',
  basis: asTheHandbook,
  holds: ({ payerConfirmed, slip }) => payerConfirmed === true || slip !== undefined,
};

/** Whether the surplus of an unmatched payment is settled. */
const surplusIsDecided: Check<Facts, { readonly surplus?: string }> = {
  code: 'surplus-is-decided',
  field: 'surplus',
  says: 'Ghi rõ phần thừa là tự nguyện đóng cao hơn hay để trừ vào kỳ sau.',
  basis: asTheHandbook,
  holds: ({ surplus }, facts) => receivedOf(facts) <= expectedOf(facts) || surplus !== undefined,
};

const overpaymentIsOpen: Check<Facts, { readonly transaction: string }> = {
  code: 'overpayment-is-open',
  field: 'transaction',
  says: 'Không có khoản nộp thừa nào với mã giao dịch này.',
  basis: asTheHandbook,
  holds: ({ transaction }, { transactions }) =>
    transactions.some(({ id, outcome }) => id === transaction && outcome === 'overpaid'),
};

/** No month takes more than it needs, nor the same money twice. */
const creditFits: Check<Facts, { readonly credits: readonly CreditLine[] }> = {
  code: 'credit-fits',
  field: 'credits',
  says: 'Khoản nộp thừa được trừ không vượt quá số còn phải đóng, và mỗi khoản chỉ trừ một lần trong một kỳ.',
  basis: design('A credit is the member\u2019s money: it pays what is due and nothing beyond it.'),
  holds: ({ credits }, facts) => {
    const names = [...(facts.credit ?? []), ...credits].map(({ transaction }) => transaction);
    return creditOf({ credit: [...credits] }) <= stillDue(facts) && new Set(names).size === names.length;
  },
};

const voluntary = optional(declaration('Tự nguyện đóng cao hơn mức quy định'));

/** What may be asked of a month's obligation. */
export const events = {
  CONFIRM: eventOf('Xác nhận mức đóng', {}),
  DISPUTE: eventOf('Đề nghị điều chỉnh', {
    reason,
    newBasis: optional(money('Thu nhập đúng để tính đảng phí')),
    evidence,
  }),
  REASSESS: eventOf('Xác định lại mức đóng', {
    basisKind: choice('Loại thu nhập', {
      'si-salary': 'Tiền lương đóng bảo hiểm xã hội',
      'si-sick': 'Trợ cấp ốm đau',
      'si-maternity': 'Trợ cấp thai sản',
      pension: 'Lương hưu',
      'living-allowance': 'Sinh hoạt phí',
    }),
    basisMonth: month('Tháng của thu nhập'),
    newBasis: money('Thu nhập tính đảng phí'),
    note: longText('Căn cứ xác định lại', { max: 2000 }),
    evidence,
  }),
  UPHOLD: eventOf('Giữ nguyên mức đóng', { reason }),
  EXEMPT: eventOf('Ghi miễn đóng', {}),
  DEFER: eventOf('Ghi chậm đóng', {}),
  DEFERRAL_ENDED: eventOf('Hết thời hạn chậm đóng', {}),
  DUE_DATE_PASSED: eventOf('Quá hạn đóng', {}),
  START_PAYMENT: eventOf(
    'Nộp trực tuyến',
    {
      channel: choice('Cách nộp', { 'online-portal': 'Cổng dịch vụ công', 'bank-qr': 'Chuyển khoản bằng mã QR' }),
      amount: optional(money('Số tiền nộp', { hint: 'Để trống nếu nộp đúng mức.' })),
      voluntary,
    },
    { checks: [coversDue, surplusIsMeant] },
  ),
  CASH: eventOf(
    'Thu tiền mặt',
    {
      amount: money('Số tiền thu'),
      collectedOn: date('Ngày thu'),
      receiptNo: text('Số biên lai', { max: 60 }),
      voluntary,
      payerConfirmed: optional(declaration('Người nộp đã xác nhận')),
      slip: optional(attachments('Ảnh biên lai', { counts: 'Ảnh chụp hoặc PDF, đọc rõ số và chữ ký.' })),
    },
    { checks: [coversDue, surplusIsMeant, cashIsVouched, notInFuture('collectedOn', 'Ngày thu')] },
  ),
  PAYMENT_SUCCEEDED: eventOf('Đã nhận tiền', received, { checks: [transactionIsNew, amountMatches] }),
  PAYMENT_FAILED: eventOf('Thanh toán không thành', {}),
  PAYMENT_EXPIRED: eventOf('Hết thời gian thanh toán', {}),
  AMOUNT_MISMATCH: eventOf('Số tiền không khớp', received, { checks: [mismatchIsNew] }),
  RECORD_OVERPAYMENT: eventOf('Ghi khoản nộp thừa', received, { checks: [transactionIsNew] }),
  RESOLVE_OVERPAYMENT: eventOf(
    'Xử lý khoản nộp thừa',
    {
      transaction: text('Mã giao dịch', { max: 80 }),
      how: choice('Cách xử lý', { refunded: 'Trả lại', credited: 'Trừ vào kỳ sau' }),
      reference: text('Số chứng từ', { max: 80 }),
    },
    { checks: [overpaymentIsOpen] },
  ),
  MATCH: eventOf(
    'Đối soát khớp',
    {
      note: longText('Kết quả đối soát', { max: 2000 }),
      surplus: optional(choice('Phần thừa', { voluntary: 'Tự nguyện đóng cao hơn', credit: 'Trừ vào kỳ sau' })),
    },
    { checks: [surplusIsDecided] },
  ),
  REFUND: eventOf(
    'Trả lại tiền',
    { reference: text('Số chứng từ trả tiền', { max: 80 }), reason },
    { irrevocable: true },
  ),
  APPLY_CREDIT: eventOf(
    'Trừ khoản nộp thừa kỳ trước',
    { credits: record('Khoản nộp thừa được trừ', z.array(CreditLine).check(z.minLength(1))) },
    { checks: [creditFits] },
  ),
  REVERSE: eventOf('Hủy ghi nhận đã nộp', { reason }, { irrevocable: true }),
  CLOSE_PERIOD: eventOf('Chốt kỳ', {}),
  CANCEL: eventOf(
    'Hủy nghĩa vụ',
    {
      kind: choice('Vì sao', {
        deceased: 'Từ trần',
        expelled: 'Khai trừ',
        left: 'Xin ra khỏi Đảng',
        removed: 'Xóa tên',
      }),
      reason,
    },
    { irrevocable: true },
  ),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    {
      register: record('Dữ liệu đăng ký', DuesRegister),
      profile: optional(record('Căn cứ tính đảng phí', DuesProfileSchema)),
    },
    { internal: true },
  ),
} as const satisfies EventMap;
