import { design, law } from '../../law/basis.ts';
import type { Rule } from '../../model/procedure.ts';
import { duesArePaid, tasksAreReassigned } from '../transfer/rules.ts';
import type { Facts } from './facts.ts';

// E1 to E8 hold for both transfers and are written in transfer/rules.ts:
// E1 memberIsActive, E2 memberIsNotExempt, E3 memberIsNotAbroad, E4 originIsOnline and destinationIsOnline,
// E5 notUnderDiscipline, E6 notSuspended, E7 duesArePaid, E8 noOtherTransfer.
// E9 and E11 are questions of the application (application.ts): the mentor's comment, the late explanation.
export * from '../transfer/rules.ts';

/** E10. A retirement is introduced on the day it takes effect, not before. */
export const retirementHasBegun: Rule<Facts> = {
  code: 'E10',
  says: 'Chưa được giới thiệu trước ngày quyết định nghỉ hưu có hiệu lực.',
  basis: design('E10.'),
  holds: ({ application }, { on }) =>
    application?.ground !== 'retired' ||
    application.decisionEffectiveDate === undefined ||
    application.decisionEffectiveDate <= on,
};

/** What must be true on the day of introduction. */
export const fitToIntroduce: readonly Rule<Facts>[] = [duesArePaid, retirementHasBegun, tasksAreReassigned];

/** The cell met and commented before it introduces upwards. */
export const meetingIsRecorded: Rule<Facts> = {
  code: 'meeting',
  says: 'Phải ghi kết quả họp chi bộ trước khi giới thiệu lên cấp trên.',
  basis: law('4192-QĐ/BTCTW', 'trình tự thực hiện'),
  holds: ({ meeting }) => meeting !== undefined,
};
