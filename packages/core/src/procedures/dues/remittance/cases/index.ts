import { duesCase, withStrangers, type DuesCase, type DuesStep } from '../../worked-case.ts';
import type { Facts, Ledger } from '../facts.ts';

/** The day of the cases: after the month. */
export const caseDay = '2026-12-02';

export const ledger: Ledger = {
  on: caseDay,
  members: 30,
  collected: 4_567_890,
  voluntary: 100_000,
  paid: 27,
  exempt: 2,
  deferred: 0,
  overdue: 1,
  undecided: 0,
  inFlight: 0,
  retention: { retainBp: 7_000, decisionNo: '12-QĐ/ĐU', from: '2026-02-01', verified: false },
};

/** The month of the cases: November 2026 of a cell that keeps 70 %. */
export const ordinary: Facts = {
  initiatorId: 'system',
  serial: 128,
  unit: 'unit',
  unitName: 'Chi bộ Ví Dụ',
  unitAbove: 'unit-above',
  level: 'cell',
  period: '2026-11',
  ledger,
};

const step = (event: string, by: DuesStep['by'], input: DuesStep['input'] = {}): DuesStep => ({ event, by, input });
const given = (...steps: readonly DuesStep[]): DuesCase['given'] => ({ steps });
const booked = (change: Partial<Ledger>, ...steps: readonly DuesStep[]): DuesCase['given'] => ({ facts: { ledger: { ...ledger, ...change } }, steps });
const { retention: _, ...withoutRule } = ledger;

export const prepare = step('PREPARE_CLOSE', 'unit.finance', { note: 'Đã đối chiếu sao kê.' });
export const close = step('CLOSE', 'unit.secretary');
export const split = step('SPLIT', 'system');
export const submit = step('SUBMIT', 'unit.finance', { amount: 1_370_367, reference: 'UNC 07', transferredOn: caseDay });
const accept = step('ACCEPT', 'unit-above.finance', { amount: 1_370_367, reference: 'UNC 07' });
const giveBack = step('RETURN', 'unit-above.finance', { reason: 'Thiếu sao kê.' });
const correct = step('CORRECT', 'unit.finance', { note: 'Đã bổ sung sao kê.' });
export const surplus = step('DECIDE_SURPLUS', 'unit-above.secretary', { retainPercent: '100', decisionNo: '15-TB/ĐU' });
const update = step('UPDATE_LEDGER', 'system', { ledger: { ...ledger, collected: 5_000_000 } });

const worked: readonly DuesCase[] = [
  duesCase('prepare', 'Tài chính lập đề nghị chốt sổ', ['P3b.1'], given(), prepare, { to: 'open' }),
  duesCase('prepare-by-secretary', 'Bí thư không lập thay tài chính', ['P3b.1'], given(), { ...prepare, by: 'unit.secretary' }, { refused: ['NOT_ALLOWED'] }),
  duesCase('close', 'Bí thư chốt sổ sau tài chính', ['P3b.2', 'is-prepared', 'closed-by-another', 'nothing-in-flight', 'retention-is-set'], given(prepare), close, { to: 'closed' }),
  duesCase('close-with-arrears', 'Còn người chưa nộp vẫn chốt được, có nhắc', ['P3b.2'], booked({ undecided: 2 }, prepare), close, { to: 'closed' }),
  duesCase('close-unprepared', 'Tài chính chưa lập đề nghị', ['P3b.2', 'is-prepared'], given(), close, { refused: ['is-prepared'] }),
  duesCase('close-own', 'Một người hai vai không tự chốt', ['P3b.2', 'closed-by-another'], given({ ...prepare, by: 'finance-and-secretary' }), { ...close, by: 'finance-and-secretary' }, { refused: ['closed-by-another'] }),
  duesCase('close-in-flight', 'Còn khoản đang chờ thanh toán', ['P3b.2', 'nothing-in-flight'], booked({ inFlight: 1 }, prepare), close, { refused: ['nothing-in-flight'] }),
  duesCase('close-without-rule', 'Chưa có tỷ lệ trích nộp', ['P3b.2', 'retention-is-set'], { facts: { ledger: withoutRule }, steps: [prepare] }, close, { refused: ['retention-is-set'] }),
  duesCase('close-outside-range', 'Tỷ lệ ngoài mức của Quyết định 342', ['P3b.2', 'retention-is-set'], { facts: { period: '2026-01' }, steps: [prepare] }, close, { refused: ['retention-is-set'] }),
  duesCase('close-342-base', 'Quyết định 342 quy định sẵn tỷ lệ của cơ sở xã', ['P3b.2'], { facts: { period: '2026-01', level: 'commune-base', ledger: withoutRule }, steps: [prepare] }, close, { to: 'closed' }),
  duesCase('split', 'Tính trích nộp', ['P3b.3'], given(prepare, close), split, { to: 'split' }),
  duesCase('split-without-rule', 'Mất tỷ lệ trích nộp sau khi chốt', ['P3b.3', 'retention-is-set'], given(prepare, close, step('UPDATE_LEDGER', 'system', { ledger: withoutRule })), split, { refused: ['retention-is-set'] }),
  duesCase('submit', 'Chuyển tiền và gửi cấp trên', ['P3b.4'], given(prepare, close, split), submit, { to: 'submitted' }),
  duesCase('submit-other-amount', 'Số chuyển khác số phải nộp', ['P3b.4'], given(prepare, close, split), { ...submit, input: { ...submit.input, amount: 1_370_366 } }, { refused: ['amount-is-remitted'] }),
  duesCase('submit-tomorrow', 'Ngày chuyển tiền ở tương lai', ['P3b.4'], given(prepare, close, split), { ...submit, input: { ...submit.input, transferredOn: '2026-12-03' } }, { refused: ['VALIDATION:/transferredOn'] }),
  duesCase('submit-unsplit', 'Chưa tính trích nộp thì chưa gửi', [], given(prepare, close), submit, { refused: ['NOT_IN_STATE'] }),
  duesCase('accept', 'Cấp trên xác nhận', ['P3b.5', 'accepted-by-another'], given(prepare, close, split, submit), accept, { to: 'accepted' }),
  duesCase('accept-other-amount', 'Cấp trên nhận số khác', ['P3b.5'], given(prepare, close, split, submit), { ...accept, input: { amount: 1_000_000, reference: 'UNC 07' } }, { refused: ['amount-is-remitted'] }),
  duesCase('accept-other-reference', 'Chứng từ không khớp', ['P3b.5'], given(prepare, close, split, submit), { ...accept, input: { amount: 1_370_367, reference: 'UNC 08' } }, { refused: ['same-reference'] }),
  duesCase('accept-own', 'Người gửi không tự xác nhận', ['P3b.5', 'accepted-by-another'], given({ ...prepare, by: 'unit.finance' }, close, split, { ...submit, by: 'finance-and-secretary' }), { ...accept, by: 'finance-and-secretary' }, { refused: ['accepted-by-another'] }),
  duesCase('return', 'Cấp trên trả lại', ['P3b.6'], given(prepare, close, split, submit), giveBack, { to: 'returned' }),
  duesCase('return-without-reason', 'Trả lại phải nêu lý do', ['P3b.6'], given(prepare, close, split, submit), { ...giveBack, input: {} }, { refused: ['VALIDATION:/reason'] }),
  duesCase('correct', 'Sửa xong thì tính lại', ['P3b.7'], given(prepare, close, split, submit, giveBack), correct, { to: 'closed' }),
  duesCase('correct-in-flight', 'Sửa khi còn khoản chưa đối soát', ['P3b.7', 'nothing-in-flight'], given(prepare, close, split, submit, giveBack, step('UPDATE_LEDGER', 'system', { ledger: { ...ledger, inFlight: 1 } })), correct, { refused: ['nothing-in-flight'] }),
  duesCase('surplus', 'Cấp trên quyết định phần tự nguyện', ['P3b.8'], given(), surplus, { to: 'open' }),
  duesCase('surplus-over-all', 'Tỷ lệ không quá một trăm phần trăm', ['P3b.8'], given(), { ...surplus, input: { retainPercent: '101', decisionNo: '15-TB/ĐU' } }, { refused: ['VALIDATION:/retainPercent'] }),
  duesCase('surplus-by-unit', 'Đơn vị không tự quyết định', ['P3b.8'], given(), { ...surplus, by: 'unit.secretary' }, { refused: ['NOT_ALLOWED'] }),
  duesCase('update', 'Sổ thu thay đổi', ['P3b.9'], given(), update, { to: 'open' }),
  duesCase('update-nonsense', 'Phần tự nguyện lớn hơn số thu', ['P3b.9'], given(), step('UPDATE_LEDGER', 'system', { ledger: { ...ledger, voluntary: 5_000_000 } }), { refused: ['VALIDATION:/ledger'] }),
  duesCase('accepted-is-final', 'Đã xác nhận thì không trả lại', [], given(prepare, close, split, submit, accept), giveBack, { refused: ['NOT_IN_STATE'] }),
];

/** The worked cases of a unit's month: every row and rule, accepting and refusing. */
export const cases: readonly DuesCase[] = withStrangers(worked);
