import * as z from 'zod/mini';
import { design } from '../../../law/basis.ts';
import { date, longText, money, optional, record, text, type Field } from '../../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../../model/procedure.ts';
import { notInFuture } from '../../common/checks.ts';
import { Ledger, type Facts } from './facts.ts';

const reference = text('Số chứng từ chuyển tiền', { max: 80 });

const amountIsRemitted: Check<Facts, { readonly amount: number }> = {
  code: 'amount-is-remitted',
  field: 'amount',
  says: 'Số tiền phải đúng số phải nộp lên cấp trên.',
  refusal: 'PAYMENT_MISMATCH',
  basis: design('Amount and reference match (5.2).'),
  holds: ({ amount }, { split }) => amount === split?.remitted,
};

const sameReference: Check<Facts, { readonly reference: string }> = {
  code: 'same-reference',
  field: 'reference',
  says: 'Số chứng từ không khớp với chứng từ đơn vị đã gửi.',
  refusal: 'PAYMENT_MISMATCH',
  basis: design('Amount and reference match (5.2).'),
  holds: (input, { submitted }) => input.reference === submitted?.reference,
};

/** A share in percent with at most two decimals, as people write it: `70` or `33,5`. */
const percent: Field<string, false> = {
  ...text('Tỷ lệ để lại của phần tự nguyện (%)', { max: 6, hint: 'Ví dụ: 70 hoặc 33,5' }),
  schema: z.string().check(z.regex(/^(?:100|\d{1,2}(?:[,.]\d{1,2})?)$/)),
};

/** A written percentage in hundredths of a percent. */
export function basisPointsOf(written: string): number {
  const [whole = '0', fraction = ''] = written.split(/[,.]/);
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** What may be asked of the dues of a unit for a month. */
export const events = {
  PREPARE_CLOSE: eventOf('Lập đề nghị chốt sổ', { note: optional(longText('Ghi chú', { max: 2000 })) }),
  CLOSE: eventOf('Chốt sổ', {}, { irrevocable: true }),
  SPLIT: eventOf('Tính trích nộp', {}),
  SUBMIT: eventOf(
    'Gửi cấp trên',
    { amount: money('Số tiền đã chuyển'), reference, transferredOn: date('Ngày chuyển tiền') },
    { checks: [amountIsRemitted, notInFuture('transferredOn', 'Ngày chuyển tiền')] },
  ),
  ACCEPT: eventOf(
    'Xác nhận đã nhận',
    { amount: money('Số tiền nhận được'), reference },
    { checks: [amountIsRemitted, sameReference], irrevocable: true },
  ),
  RETURN: eventOf('Trả lại để sửa', { reason: longText('Lý do', { max: 2000 }) }),
  CORRECT: eventOf('Sửa và chốt lại', { note: longText('Nội dung sửa', { max: 2000 }) }),
  DECIDE_SURPLUS: eventOf('Quyết định phần tự nguyện đóng cao hơn', {
    retainPercent: percent,
    decisionNo: text('Số văn bản', { max: 60 }),
  }),
  UPDATE_LEDGER: eventOf('Cập nhật sổ thu', { ledger: record('Sổ thu của kỳ', Ledger) }, { internal: true }),
} as const satisfies EventMap;
