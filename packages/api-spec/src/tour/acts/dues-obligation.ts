import { duesCast as who } from '../../server/scenarios/dues-stage.ts';
import { actsOf } from '../act.ts';

/** Every event of a month's obligation that people send. */
export const duesObligationActs = actsOf('dues-obligation', 'dues', [
  { event: 'CONFIRM', scenario: 'assessed', by: who.member, notBy: who.finance, input: {} },
  {
    event: 'DISPUTE',
    scenario: 'assessed',
    by: who.member,
    notBy: who.finance,
    input: { reason: 'Lương tháng 10 thấp hơn do nghỉ không lương.', newBasis: 9_800_000 },
  },
  {
    event: 'REASSESS',
    scenario: 'disputed',
    by: who.finance,
    notBy: who.member,
    input: {
      basisKind: 'si-salary',
      basisMonth: '2026-10',
      newBasis: 9_800_000,
      note: 'Theo bảng lương tháng 10 của cơ quan.',
    },
  },
  {
    event: 'UPHOLD',
    scenario: 'disputed',
    by: who.secretary,
    notBy: who.member,
    input: { reason: 'Đúng theo tiền lương đóng bảo hiểm xã hội tháng 10.' },
  },
  // The member turned out to have fifty years of Party age only after the month was assessed.
  { event: 'EXEMPT', scenario: 'exempt-unconfirmed', by: who.secretary, notBy: who.finance, input: {} },
  {
    event: 'START_PAYMENT',
    scenario: 'confirmed',
    by: who.member,
    notBy: who.finance,
    input: { channel: 'bank-qr' },
  },
  {
    event: 'CASH',
    scenario: 'assessed',
    by: who.finance,
    notBy: who.member,
    input: { amount: 123_457, collectedOn: '2026-11-02', receiptNo: '0000128', payerConfirmed: true },
  },
  {
    event: 'RESOLVE_OVERPAYMENT',
    scenario: 'overpaid',
    by: who.baseFinance,
    notBy: who.finance,
    input: { transaction: 'FT26306000002', how: 'refunded', reference: 'UNC 12' },
  },
  {
    event: 'MATCH',
    scenario: 'surplus-unmatched',
    by: who.finance,
    notBy: who.member,
    input: { note: 'Đảng viên chuyển thừa, xin trừ vào kỳ sau.', surplus: 'credit' },
  },
  {
    event: 'REFUND',
    scenario: 'amount-mismatch',
    by: who.baseFinance,
    notBy: who.finance,
    input: { reference: 'UNC 13', reason: 'Chuyển thiếu, trả lại để nộp đúng.' },
  },
  {
    event: 'REVERSE',
    scenario: 'paid-online',
    by: who.baseFinance,
    notBy: who.finance,
    input: { reason: 'Ngân hàng hủy giao dịch.' },
  },
  {
    event: 'CANCEL',
    scenario: 'assessed',
    by: who.baseSecretary,
    notBy: who.finance,
    input: { kind: 'left', reason: 'Đã xin ra khỏi Đảng.' },
  },
]);
