import { PolicyMissingError } from '../../../errors/policy-missing-error.ts';
import { design } from '../../../law/basis.ts';
import type { Rule } from '../../../model/procedure.ts';
import { retainBpOf } from '../retention.ts';
import type { Facts } from './facts.ts';

/** Finance has prepared the close. */
export const isPrepared: Rule<Facts> = {
  code: 'is-prepared',
  says: 'Người phụ trách tài chính chưa lập đề nghị chốt sổ.',
  basis: design('Closed by the secretary after finance (5.2).'),
  holds: ({ prepared }) => prepared !== undefined,
};

/** Two persons close a month: the one who prepares does not close. */
export const closedByAnother: Rule<Facts> = {
  code: 'closed-by-another',
  says: 'Người lập đề nghị chốt sổ không được tự chốt.',
  refusal: 'SELF_APPROVAL',
  basis: design('Separation of duties.'),
  holds: ({ prepared }, { actor }) => prepared?.by !== actor.personId,
};

/** No payment is on its way or unmatched. */
export const nothingInFlight: Rule<Facts> = {
  code: 'nothing-in-flight',
  says: 'Còn khoản đang chờ thanh toán hoặc cần đối soát: chưa chốt sổ được.',
  basis: design('A month does not close over money on its way (5.2).'),
  holds: ({ ledger }) => ledger.inFlight === 0,
};

/** Everybody has paid, is exempt or deferred, or is overdue. */
export const everybodyIsDecided: Rule<Facts> = {
  code: 'everybody-is-decided',
  says: 'Còn đảng viên chưa nộp và chưa quá hạn: kỳ của các đồng chí đó chuyển thành truy thu.',
  basis: design('Unpaid months carry over as arrears (5.2).'),
  holds: ({ ledger }) => ledger.undecided === 0,
};

/** What stays and what goes up is decided for this unit and month. */
export const retentionIsSet: Rule<Facts> = {
  code: 'retention-is-set',
  says: 'Đơn vị chưa có tỷ lệ trích để lại và nộp cấp trên cho kỳ này. Tỷ lệ trích nộp do đơn vị cấu hình theo quyết định của cấp có thẩm quyền.',
  basis: design('No text that was read gives the shares under 01-QĐ/TW.'),
  holds: (facts) => {
    try {
      return retainBpIn(facts) >= 0;
    } catch (error) {
      if (error instanceof PolicyMissingError) return false;
      throw error;
    }
  },
};

/** The receiver is not the sender. */
export const acceptedByAnother: Rule<Facts> = {
  code: 'accepted-by-another',
  says: 'Người gửi không được tự xác nhận đã nhận.',
  refusal: 'SELF_APPROVAL',
  basis: design('Separation of duties.'),
  holds: ({ submitted }, { actor }) => submitted?.by !== actor.personId,
};

/** The share that stays; throws `PolicyMissingError` where none is set. */
export const retainBpIn = ({ level, period, ledger }: Facts): number => retainBpOf(level, period, ledger.retention);
