import { addDays } from '../../../model/dates.ts';
import { design, law } from '../../../law/basis.ts';
import type { Rule } from '../../../model/procedure.ts';
import { valueOn } from '../../../policy/policy.ts';
import { mayBePaidOn } from '../due-date.ts';
import { graceDays } from '../policy.ts';
import { receivedOf } from './events.ts';
import { expectedOf } from './still-due.ts';
import type { Facts } from './facts.ts';

/** A month is paid from its first day; earlier only with a decision to prepay. */
export const monthHasBegun: Rule<Facts> = {
  code: 'month-has-begun',
  says: 'Chưa đến kỳ đóng. Chỉ được đóng trước khi có quyết định cho đóng trước.',
  basis: law('01-QĐ/TW', 'Điều 2'),
  holds: ({ period, register }, { on }) => mayBePaidOn(period, on, register.prepay),
};

/** The last day to pay has passed. */
export const dueDateHasPassed: Rule<Facts> = {
  code: 'due-date-has-passed',
  says: 'Chưa hết hạn đóng của kỳ.',
  basis: design('Last calendar day of the month.'),
  holds: ({ dueOn }, { on }) => on > addDays(dueOn, valueOn(graceDays, dueOn)),
};

/** The assessment says that nothing is due. */
export const exemptionHolds: Rule<Facts> = {
  code: 'exemption-holds',
  says: 'Kỳ này không thuộc diện được miễn theo căn cứ đã xác định.',
  basis: law('01-QĐ/TW', 'Điều 5'),
  holds: ({ assessment }) => assessment.status === 'exempt',
};

/** The assessment says that payment is put off, and the time has not ended. */
export const deferralHolds: Rule<Facts> = {
  code: 'deferral-holds',
  says: 'Kỳ này không có quyết định chậm đóng đang có hiệu lực.',
  basis: law('01-QĐ/TW', 'Điều 5'),
  holds: ({ assessment, deferralEndedOn }) => assessment.status === 'deferred' && deferralEndedOn === undefined,
};

/** The time for which payment was put off has ended. */
export const deferralHasEnded: Rule<Facts> = {
  code: 'deferral-has-ended',
  says: 'Thời hạn chậm đóng chưa hết.',
  basis: law('01-QĐ/TW', 'Điều 5'),
  holds: ({ register }, { on }) => register.deferredTo === undefined || on > register.deferredTo,
};

/** What was received covers what was asked. */
export const receivedCoversDue: Rule<Facts> = {
  code: 'received-covers-due',
  says: 'Số tiền nhận được chưa đủ mức phải đóng: trả lại để đảng viên nộp đúng.',
  refusal: 'PAYMENT_MISMATCH',
  basis: design('A month is paid in full or not at all.'),
  holds: (facts) => receivedOf(facts) >= expectedOf(facts),
};

/** The month is not closed in the cell's books. */
export const periodIsOpen: Rule<Facts> = {
  code: 'period-is-open',
  says: 'Kỳ đã chốt sổ: không hủy ghi nhận được nữa.',
  basis: design('Reversal before close only (5.2).'),
  holds: ({ register }) => !register.periodClosed,
};

/** What was left to later months has not been taken by them. */
export const creditIsUnused: Rule<Facts> = {
  code: 'credit-is-unused',
  says: 'Phần nộp thừa của kỳ này đã được trừ vào kỳ sau hoặc đã trả lại: hủy ghi nhận ở kỳ đó trước.',
  basis: design('Money is counted in one place; it is not taken from under a month that it has paid.'),
  holds: ({ register }) => register.creditUsed !== true,
};

/** The month was not taken back by people: then they decide how it is paid. */
export const notTakenBack: Rule<Facts> = {
  code: 'not-taken-back',
  says: 'Kỳ này đã bị hủy ghi nhận một lần: không tự trừ khoản nộp thừa vào kỳ này nữa.',
  basis: design('What people took back the system does not pay again by itself.'),
  holds: ({ reversed }) => reversed === undefined,
};
