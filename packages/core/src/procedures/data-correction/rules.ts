import { rollForward } from '../../calendar/working-days.ts';
import { design } from '../../law/basis.ts';
import { addDays } from '../../model/dates.ts';
import type { Rule } from '../../model/procedure.ts';
import { valueOn } from '../../policy/policy.ts';
import { supplementCloseDays } from '../../policy/service-levels.ts';
import type { Facts } from './facts.ts';

/** The time to answer a request for more is over. */
export const supplementHasLapsed: Rule<Facts> = {
  code: 'supplement-lapsed',
  says: 'Chưa hết thời hạn bổ sung.',
  basis: design('Common rule (2.2).'),
  holds: ({ supplement }, { on }) =>
    supplement !== undefined && on > rollForward(addDays(supplement.on, valueOn(supplementCloseDays, supplement.on))),
};

/** What the cell confirmed somebody else records. */
export const confirmedByAnother: Rule<Facts> = {
  code: 'confirmed-by-another',
  says: 'Người đã xác nhận ở chi bộ không tự ghi vào cơ sở dữ liệu.',
  refusal: 'SELF_APPROVAL',
  basis: design('Separation of duties.'),
  holds: ({ confirmedBy }, { actor }) => actor.personId !== confirmedBy,
};
