import { duesCase, type DuesCase, type DuesStep } from '../../worked-case.ts';
import { caseDay, cash, close, confirm, credit, dispute, exempted, match, mismatch, otherwise, overpay, passed, pay, refund, reverse, step, success, update } from './ordinary.ts';

const given = (...steps: readonly DuesStep[]): DuesCase['given'] => ({ steps });
const failed = step('PAYMENT_FAILED', 'system');
const expired = step('PAYMENT_EXPIRED', 'system');
const paidOnline = given(confirm, pay, success());
const unmatched = (amount: number) => given(confirm, pay, mismatch(amount));
const exempt = { facts: exempted, steps: [step('EXEMPT', 'system')] };
const resolve = step('RESOLVE_OVERPAYMENT', 'base.finance', { transaction: 't2', how: 'refunded', reference: 'UNC 16' });
const december = otherwise({ period: '2026-12' });
const december2 = otherwise({ period: '2026-12', register: { prepay: true } });
const creditUsed = otherwise({ register: { creditUsed: true } });
const closed = step('UPDATE_FROM_REGISTER', 'system', { register: { ...otherwise({}).register, periodClosed: true } });
const more = (amount: number, input: object = {}): DuesStep => ({ ...cash, input: { ...cash.input, amount, ...input } });

/** Paying: online, by QR, in cash; failures, amounts that do not match, overpayments, reversal, the close of the month. */
export const paying: readonly DuesCase[] = [
  duesCase('start', 'Chọn nộp bằng mã QR', ['P3a.9', 'month-has-begun'], given(confirm), pay, { to: 'payment-pending' }),
  duesCase('start-overdue', 'Quá hạn vẫn nộp được', ['P3a.9'], given(passed), { ...pay, on: '2026-12-02' }, { to: 'payment-pending' }),
  duesCase('start-too-early', 'Chưa đến kỳ thì chưa nộp', ['P3a.9', 'month-has-begun'], { facts: december, steps: [confirm] }, pay, { refused: ['month-has-begun'] }),
  duesCase('start-early-with-decision', 'Có quyết định cho đóng trước', ['P3a.9'], { facts: december2, steps: [confirm] }, pay, { to: 'payment-pending' }),
  duesCase('start-with-surplus', 'Tự nguyện đóng cao hơn', ['P3a.9'], given(confirm), { ...pay, input: { channel: 'bank-qr', amount: 20_000, voluntary: true } }, { to: 'payment-pending' }),
  duesCase('start-surplus-unmeant', 'Số cao hơn mà không xác nhận tự nguyện', ['P3a.9'], given(confirm), { ...pay, input: { channel: 'bank-qr', amount: 20_000 } }, { refused: ['VALIDATION:/voluntary'] }),
  duesCase('start-too-little', 'Không nộp thấp hơn mức phải đóng', ['P3a.9'], given(confirm), { ...pay, input: { channel: 'bank-qr', amount: 15_929 } }, { refused: ['covers-due'] }),
  duesCase('cash', 'Thu tiền mặt có biên lai', ['P3a.10', 'finance-acts'], given(), cash, { to: 'paid-cash' }),
  duesCase('cash-overdue', 'Truy thu bằng tiền mặt theo mức của kỳ cũ', ['P3a.10'], given(passed), { ...cash, on: '2026-12-05' }, { to: 'paid-cash' }),
  duesCase('cash-surplus', 'Thu cao hơn do tự nguyện', ['P3a.10'], given(), more(50_000, { voluntary: true }), { to: 'paid-cash' }),
  duesCase('cash-unvouched', 'Tiền mặt phải có người nộp xác nhận hoặc ảnh biên lai', ['P3a.10'], given(), { ...cash, input: { amount: 15_930, collectedOn: caseDay, receiptNo: '07/BL' } }, { refused: ['VALIDATION:/slip'] }),
  duesCase('cash-too-little', 'Thu thiếu thì không ghi là đã nộp', ['P3a.10'], given(), more(15_000), { refused: ['covers-due'] }),
  duesCase('cash-from-tomorrow', 'Ngày thu không ở tương lai', ['P3a.10'], given(), more(15_930, { collectedOn: '2026-11-17' }), { refused: ['VALIDATION:/collectedOn'] }),
  duesCase('cash-by-secretary', 'Bí thư không thu tiền thay tài chính', ['P3a.10', 'finance-acts'], given(), { ...cash, by: 'cell.secretary' }, { refused: ['finance-acts'] }),
  duesCase('cash-own', 'Người phụ trách tài chính không tự ghi thu của mình', ['P3a.10', 'own-dossier'], given(), { ...cash, by: 'member-as-finance' }, { refused: ['own-dossier'] }),
  duesCase('paid', 'Ngân hàng báo đã nhận đủ', ['P3a.11'], given(confirm, pay), success(), { to: 'paid-online' }),
  duesCase('paid-with-surplus', 'Nhận đủ cả phần tự nguyện', ['P3a.11'], given(confirm, { ...pay, input: { channel: 'bank-qr', amount: 20_000, voluntary: true } }), success(20_000), { to: 'paid-online' }),
  duesCase('paid-unconfirmed', 'Chuyển khoản thẳng khi chưa xác nhận', ['P3a.11'], given(), success(), { to: 'paid-online' }),
  duesCase('paid-after-failure', 'Báo thành công sau khi đã báo hỏng', ['P3a.11'], given(confirm, pay, failed), success(), { to: 'paid-online' }),
  duesCase('paid-late', 'Tiền đến sau hạn', ['P3a.11'], given(passed), { ...success(), on: '2026-12-03' }, { to: 'paid-online' }),
  duesCase('paid-other-amount', 'Số tiền khác mức phải đóng', ['P3a.11'], given(confirm, pay), success(15_000), { refused: ['amount-matches'] }),
  duesCase('paid-known', 'Giao dịch đã ghi nhận, báo lại lần nữa', ['P3a.11'], given(confirm, pay, success(), reverse), success(), { refused: ['transaction-is-new'] }),
  duesCase('paid-nonsense', 'Thông báo sai dạng', ['P3a.11'], given(confirm, pay), step('PAYMENT_SUCCEEDED', 'system', { transactionId: '', amount: -1, paidAt: 'hôm nay' }), { refused: ['VALIDATION:/transactionId', 'VALIDATION:/amount', 'VALIDATION:/paidAt'] }),
  duesCase('failed', 'Thanh toán hỏng thì về bước đã xác nhận', ['P3a.12'], given(confirm, pay), failed, { to: 'confirmed' }),
  duesCase('failed-overdue', 'Thanh toán hỏng sau hạn thì về quá hạn', ['P3a.12'], given(passed, { ...pay, on: '2026-12-02' }), { ...failed, on: '2026-12-02' }, { to: 'overdue' }),
  duesCase('expired', 'Hết thời gian thanh toán', ['P3a.13'], given(confirm, pay), expired, { to: 'confirmed' }),
  duesCase('mismatch', 'Nhận thiếu thì đối soát', ['P3a.14'], given(confirm, pay), mismatch(15_000), { to: 'reconcile' }),
  duesCase('mismatch-disputed', 'Tiền đến khi đang đề nghị điều chỉnh', ['P3a.14'], given(dispute), mismatch(15_930), { to: 'reconcile' }),
  duesCase('mismatch-same-transaction', 'Cùng giao dịch báo số khác', ['P3a.14'], paidOnline, mismatch(15_000), { to: 'reconcile' }),
  duesCase('mismatch-second', 'Thêm một khoản khi đang đối soát', ['P3a.14'], unmatched(15_000), mismatch(930, 't2'), { to: 'reconcile' }),
  duesCase('mismatch-known', 'Giao dịch và số tiền đã ghi', ['P3a.14'], paidOnline, mismatch(15_930), { refused: ['transaction-is-new'] }),
  duesCase('match-surplus', 'Nhận thừa, đảng viên tự nguyện', ['P3a.15', 'received-covers-due'], unmatched(16_000), { ...match, input: { ...match.input, surplus: 'voluntary' } }, { to: 'paid-online' }),
  duesCase('match-credit', 'Nhận thừa, trừ vào kỳ sau', ['P3a.15'], unmatched(16_000), { ...match, input: { ...match.input, surplus: 'credit' } }, { to: 'paid-online' }),
  duesCase('match-two', 'Hai khoản cộng lại vừa đủ', ['P3a.15'], given(confirm, pay, mismatch(15_000), mismatch(930, 't2')), match, { to: 'paid-online' }),
  duesCase('match-surplus-undecided', 'Phần thừa phải ghi rõ là gì', ['P3a.15'], unmatched(16_000), match, { refused: ['VALIDATION:/surplus'] }),
  duesCase('match-too-little', 'Nhận thiếu thì không khớp được', ['P3a.15', 'received-covers-due'], unmatched(15_000), match, { refused: ['received-covers-due'] }),
  duesCase('match-by-secretary', 'Bí thư không đối soát thay tài chính', ['P3a.15', 'finance-acts'], unmatched(16_000), { ...match, by: 'cell.secretary', input: { note: 'Khớp.', surplus: 'credit' } }, { refused: ['finance-acts'] }),
  duesCase('refund', 'Trả lại khoản chuyển thiếu', ['P3a.16', 'credit-is-unused'], unmatched(15_000), refund, { to: 'confirmed' }),
  duesCase('refund-own', 'Không tự trả lại tiền của mình', ['P3a.16', 'own-dossier'], unmatched(15_000), { ...refund, by: 'member-as-finance' }, { refused: ['own-dossier'] }),
  duesCase('overpaid', 'Chuyển hai lần', ['P3a.17'], paidOnline, overpay(), { to: 'paid-online' }),
  duesCase('overpaid-cash', 'Đã nộp tiền mặt, sau đó chuyển khoản', ['P3a.17'], given(cash), overpay(), { to: 'paid-cash' }),
  duesCase('overpaid-exempt', 'Được miễn mà vẫn chuyển tiền', ['P3a.17'], exempt, overpay(), { to: 'exempt' }),
  duesCase('overpaid-known', 'Giao dịch đã ghi nhận', ['P3a.17'], paidOnline, overpay('t1'), { refused: ['transaction-is-new'] }),
  duesCase('overpaid-resolved', 'Trả lại khoản nộp thừa', ['P3a.18'], given(confirm, pay, success(), overpay()), resolve, { to: 'paid-online' }),
  duesCase('overpaid-unknown', 'Không có khoản nộp thừa như vậy', ['P3a.18'], paidOnline, resolve, { refused: ['VALIDATION:/transaction'] }),
  duesCase('overpaid-twice-resolved', 'Khoản nộp thừa chỉ xử lý một lần', ['P3a.18'], given(confirm, pay, success(), overpay(), resolve), resolve, { refused: ['VALIDATION:/transaction'] }),
  duesCase('reverse', 'Hủy ghi nhận khi ghi nhầm', ['P3a.19', 'period-is-open', 'credit-is-unused'], paidOnline, reverse, { to: 'confirmed' }),
  duesCase('reverse-closed', 'Đã chốt sổ thì không hủy ghi nhận', ['P3a.19', 'period-is-open'], given(cash, closed), reverse, { refused: ['period-is-open'] }),
  duesCase('close-paid', 'Chốt kỳ đã nộp', ['P3a.20'], paidOnline, close, { to: 'settled' }),
  duesCase('close-exempt', 'Chốt kỳ được miễn', ['P3a.20'], exempt, close, { to: 'settled' }),
  duesCase('close-pending', 'Tiền đang chuyển thì chưa chốt', [], given(confirm, pay), close, { refused: ['NOT_IN_STATE'] }),
  duesCase('close-unmatched', 'Chưa đối soát thì chưa chốt', [], unmatched(15_000), close, { refused: ['NOT_IN_STATE'] }),
  duesCase('close-overdue', 'Chưa nộp thì chuyển sang truy thu, không chốt', [], given(passed), { ...close, on: '2026-12-02' }, { refused: ['NOT_IN_STATE'] }),
  duesCase('settled-is-final', 'Kỳ đã chốt không đổi nữa', [], given(confirm, pay, success(), close), reverse, { refused: ['NOT_IN_STATE'] }),
  duesCase('reverse-credit-used', 'Phần nộp thừa đã trừ vào kỳ sau thì chưa hủy ghi nhận được', ['P3a.19', 'credit-is-unused'], { facts: creditUsed, steps: [cash] }, reverse, { refused: ['credit-is-unused'] }),
  duesCase('refund-credit-used', 'Phần nộp thừa đã trừ vào kỳ sau thì chưa trả lại được', ['P3a.16', 'credit-is-unused'], { facts: creditUsed, steps: [confirm, pay, mismatch(15_000)] }, refund, { refused: ['credit-is-unused'] }),
  duesCase('credit', 'Kỳ trước nộp thừa thì kỳ này còn phải đóng ít hơn', ['P3a.23', 'not-taken-back'], given(), credit(5_930), { to: 'assessed' }),
  duesCase('credit-then-pay', 'Trừ một phần rồi chuyển khoản phần còn lại', ['P3a.11'], given(credit(5_930), confirm, pay), success(10_000), { to: 'paid-online' }),
  duesCase('credit-then-pay-all', 'Đã trừ một phần mà chuyển đủ cả mức thì đối soát', ['P3a.11'], given(credit(5_930), confirm, pay), success(), { refused: ['amount-matches'] }),
  duesCase('credit-then-cash', 'Trừ một phần rồi thu tiền mặt phần còn lại', ['P3a.10'], given(credit(5_930)), more(10_000), { to: 'paid-cash' }),
  duesCase('credit-then-cash-too-little', 'Thu thiếu so với phần còn lại', ['P3a.10'], given(credit(5_930)), more(9_999), { refused: ['covers-due'] }),
  duesCase('credit-covers-confirmed', 'Khoản nộp thừa đủ cho cả kỳ đã xác nhận', ['P3a.23'], given(confirm), credit(15_930), { to: 'paid-online' }),
  duesCase('credit-covers-unconfirmed', 'Chưa xác nhận thì đảng viên vẫn xem lại được mức đóng', ['P3a.23'], given(), credit(15_930), { to: 'assessed' }),
  duesCase('confirm-covered', 'Xác nhận mức đóng đã được trừ đủ', ['P3a.1'], given(credit(15_930)), confirm, { to: 'paid-online' }),
  duesCase('covered-is-not-overdue', 'Đã trừ đủ thì không thành quá hạn', ['P3a.8'], given(credit(15_930)), passed, { to: 'paid-online' }),
  duesCase('credit-too-much', 'Không trừ quá số còn phải đóng', ['P3a.23'], given(credit(5_930)), credit(10_001, 't9'), { refused: ['VALIDATION:/credits'] }),
  duesCase('credit-twice', 'Một khoản chỉ trừ một lần trong một kỳ', ['P3a.23'], given(credit(5_930)), credit(5_930), { refused: ['VALIDATION:/credits'] }),
  duesCase('credit-after-reversal', 'Kỳ đã hủy ghi nhận thì không tự trừ nữa', ['P3a.23', 'not-taken-back'], given(confirm, pay, success(), reverse), credit(5_930), { refused: ['not-taken-back'] }),
  duesCase('update-while-paying', 'Cập nhật đăng ký không đổi mức đã xác nhận', ['P3a.22'], given(confirm, pay), update, { to: 'payment-pending' }),
];
