import { addDays, firstDay } from '../../../model/dates.ts';
import { design, law } from '../../../law/basis.ts';
import type { Rule } from '../../../model/procedure.ts';
import { duesDueOn } from '../due-date.ts';
import { supplementCloseDays } from '../../../policy/service-levels.ts';
import { rollForward } from '../../../calendar/working-days.ts';
import { valueOn } from '../../../policy/policy.ts';
import type { Facts } from './facts.ts';
import { followsActivities } from './request.ts';

const whoDecides = law('01-QĐ/TW', 'Điều 5');

/** The cell decides where it is itself a grassroots cell; what follows an exemption from activities, the body that granted that. */
export const cellDecides = ({ request, register }: Facts): boolean =>
  followsActivities(request?.kind) ? register.activities?.grantedBy === 'cell' : register.isBaseCell;

/** The cell may decide itself. */
export const isForTheCell: Rule<Facts> = {
  code: 'is-for-the-cell',
  says: 'Đề nghị này do cấp ủy cấp trên quyết định; chi bộ báo cáo lên.',
  basis: whoDecides,
  holds: cellDecides,
};

/** The committee above has to decide. */
export const isForTheCommittee: Rule<Facts> = {
  code: 'is-for-the-committee',
  says: 'Đề nghị này do chi bộ quyết định, không phải báo cáo lên.',
  basis: whoDecides,
  holds: (facts) => !cellDecides(facts),
};

/** The first month of the decision has begun. */
export const hasBegun: Rule<Facts> = {
  code: 'decision-has-begun',
  says: 'Quyết định chưa đến ngày có hiệu lực.',
  basis: design('From the first day of the month it states (5.2).'),
  holds: ({ decision }, { on }) => decision !== undefined && on >= firstDay(decision.fromMonth),
};

/** The last month of the decision is over. */
export const hasEnded: Rule<Facts> = {
  code: 'decision-has-ended',
  says: 'Quyết định còn hiệu lực.',
  basis: whoDecides,
  holds: ({ decision }, { on }) => decision !== undefined && on > duesDueOn(decision.toMonth),
};

/** The time for a supplement has run out. */
export const supplementLapsed: Rule<Facts> = {
  code: 'exemption-supplement-lapsed',
  says: 'Thời hạn bổ sung chưa hết.',
  basis: design('Common rule (2.2).'),
  holds: ({ supplement }, { on }) =>
    supplement !== undefined && on > rollForward(addDays(supplement.on, valueOn(supplementCloseDays, supplement.on))),
};
