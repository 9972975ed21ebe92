import type { Clock } from '../../model/procedure.ts';
import type { Policy } from '../../model/policy.ts';
import {
  cellIntakeDays,
  residenceCommentDays,
  residenceConfirmDays,
  supplementCloseDays,
  supplementDays,
} from '../../policy/service-levels.ts';
import type { events } from './events.ts';
import type { Facts, ResidenceStep } from './facts.ts';
import { communeIntakeDays } from './policy.ts';
import type { State } from './states.ts';

type CommentClock = Clock<Facts, State, keyof typeof events>;

const step = (state: State, length: Policy<number>): CommentClock => ({
  label: length.label,
  runsIn: [state],
  pausesIn: ['needs-supplement'],
  length,
  unit: 'working-days',
  lapse: 'Hệ thống nhắc người xử lý và báo trưởng đơn vị; hồ sơ vẫn được giải quyết.',
});
// The mark is set once per step: a clock that has done its work no longer runs, while the deadline stays to be seen.
const mark = (state: ResidenceStep, length: Policy<number>): CommentClock => ({
  label: 'Đánh dấu quá hạn',
  runsIn: [state],
  length,
  unit: 'working-days',
  from: ({ step: running, overdue }) => (overdue === undefined && running?.name === state ? running.since : undefined),
  onLapse: 'SLA_PASSED',
  lapse: 'Hồ sơ được đánh dấu quá hạn; nơi công tác được báo.',
});

/** The deadlines of a residence comment (calendar, D9). */
export const clocks: Readonly<Record<string, CommentClock>> = {
  'workplace-check': step('workplace-check', cellIntakeDays),
  'commune-intake': step('commune-intake', communeIntakeDays),
  'commune-intake-overdue': mark('commune-intake', communeIntakeDays),
  'cell-comment': step('cell-comment', residenceCommentDays),
  'cell-comment-overdue': mark('cell-comment', residenceCommentDays),
  'commune-confirm': step('commune-confirm', residenceConfirmDays),
  'commune-confirm-overdue': mark('commune-confirm', residenceConfirmDays),
  supplement: {
    label: 'Bổ sung hồ sơ',
    runsIn: ['needs-supplement'],
    length: supplementDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc người lập hồ sơ; hồ sơ chưa đóng.',
  },
  'supplement-close': {
    label: 'Đóng hồ sơ nếu không bổ sung',
    runsIn: ['needs-supplement'],
    length: supplementCloseDays,
    unit: 'calendar-days',
    onLapse: 'SUPPLEMENT_TIMEOUT',
    lapse: 'Hồ sơ tự đóng. Có thể lập hồ sơ mới.',
  },
};
