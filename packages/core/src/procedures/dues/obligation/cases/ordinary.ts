import type { DuesProfile } from '../../profile.ts';
import type { DuesStep } from '../../worked-case.ts';
import { obligationFacts } from '../assessed.ts';
import type { DuesRegister } from '../facts.ts';

/** The day of the cases: within the dues month. */
export const caseDay = '2026-11-16';

export const register: DuesRegister = {
  on: caseDay,
  cell: 'cell',
  base: 'base',
  memberIsFinance: false,
  inTransit: false,
  periodClosed: false,
  prepay: false,
};

export const profile: DuesProfile = { birthDate: '1990-05-01', sex: 'male', wageRegion: 'I', income: [] };

/** The obligation of the cases: November 2026, region I, working age: 15.930 đ. */
export const ordinary = obligationFacts({
  memberId: 'member',
  memberName: 'Nguyễn Văn Mẫu',
  initiatorId: 'system',
  serial: 128,
  period: '2026-11',
  profile,
  register,
});

/** Facts of an obligation that differs in its profile, its register or its month. */
export const otherwise = (change: { profile?: Partial<DuesProfile>; register?: Partial<DuesRegister>; period?: string }) =>
  obligationFacts({
    memberId: 'member',
    memberName: 'Nguyễn Văn Mẫu',
    initiatorId: 'system',
    serial: 128,
    period: change.period ?? '2026-11',
    profile: { ...profile, ...change.profile },
    register: { ...register, ...change.register },
  });

export const exempted = otherwise({ profile: { socialPension: true } });
export const deferral = otherwise({
  profile: { decisions: [{ kind: 'defer', from: '2026-10', to: '2026-12' }] },
  register: { deferredTo: '2026-12-31' },
});

const step = (event: string, by: DuesStep['by'], input: DuesStep['input'] = {}, on?: string): DuesStep => ({
  event,
  by,
  input,
  ...(on ? { on } : {}),
});
export { step };

export const confirm = step('CONFIRM', 'member');
export const dispute = step('DISPUTE', 'member', { reason: 'Tôi đã có lương đóng bảo hiểm xã hội.', newBasis: 8_000_000 });
export const reassess = step('REASSESS', 'cell.finance', {
  basisKind: 'si-salary',
  basisMonth: '2026-10',
  newBasis: 8_000_000,
  note: 'Theo bảng lương tháng 10.',
});
export const pay = step('START_PAYMENT', 'member', { channel: 'bank-qr' });
export const success = (amount = 15_930, transactionId = 't1'): DuesStep =>
  step('PAYMENT_SUCCEEDED', 'system', { transactionId, amount, paidAt: '2026-11-16T12:00:00+07:00' });
export const mismatch = (amount: number, transactionId = 't1'): DuesStep => ({ ...success(amount, transactionId), event: 'AMOUNT_MISMATCH' });
export const overpay = (transactionId = 't2'): DuesStep => ({ ...success(15_930, transactionId), event: 'RECORD_OVERPAYMENT' });
export const cash = step('CASH', 'cell.finance', {
  amount: 15_930,
  collectedOn: caseDay,
  receiptNo: '07/BL',
  payerConfirmed: true,
});
export const passed = step('DUE_DATE_PASSED', 'system', {}, '2026-12-01');
export const match = step('MATCH', 'cell.finance', { note: 'Đã đối chiếu sao kê.' });
export const refund = step('REFUND', 'base.finance', { reference: 'UNC 15', reason: 'Chuyển thiếu.' });
/** October was paid too much, and some of it pays this month. */
export const credit = (amount: number, transaction = 't0'): DuesStep =>
  step('APPLY_CREDIT', 'system', { credits: [{ transaction, period: '2026-10', amount }] });
export const reverse = step('REVERSE', 'base.finance', { reason: 'Ghi nhầm đảng viên.' });
export const close = step('CLOSE_PERIOD', 'system');
export const cancel = step('CANCEL', 'base.secretary', { kind: 'deceased', reason: 'Từ trần ngày 10/11.' });
export const update = step('UPDATE_FROM_REGISTER', 'system', { register: { ...register, cell: 'cell', inTransit: true } });
