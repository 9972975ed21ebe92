import type { Clock } from '../../model/procedure.ts';
import { addDays } from '../../model/dates.ts';
import type { Policy } from '../../model/policy.ts';
import { baseReviewDays, cellMeetingDays, destCellReceiveDays } from '../../policy/service-levels.ts';
import { outboundClocks } from '../transfer/clocks.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { extensionReviewDays, graceDays } from './policy.ts';
import { reminderOn, stayIn } from './stay.ts';
import type { State } from './states.ts';

type StayClock = Clock<Facts, State, keyof typeof events>;

const step = (state: State, length: Policy<number>): StayClock => ({
  label: length.label,
  runsIn: [state],
  length,
  unit: 'working-days',
  lapse: 'Hệ thống nhắc người xử lý và báo trưởng đơn vị; hồ sơ vẫn được giải quyết.',
});

/** The deadlines of a temporary transfer (calendar, D2, D3, D4, D9). */
export const clocks: Readonly<Record<string, StayClock>> = {
  ...outboundClocks,
  stay: {
    label: 'Hết thời gian sinh hoạt tạm thời',
    runsIn: ['active-temporary'],
    length: graceDays,
    unit: 'calendar-days',
    exact: true,
    from: (facts) => stayIn(facts)?.end,
    onLapse: 'END_DATE_PASSED',
    lapse: 'Hồ sơ chuyển sang quá hạn trở về. Đồng chí vẫn là đảng viên của chi bộ chính thức.',
  },
  'return-reminder': {
    label: 'Nhắc chuẩn bị trở về',
    runsIn: ['active-temporary'],
    length: graceDays,
    unit: 'calendar-days',
    exact: true,
    // A clock lapses on the day after its last one, so that the reminder goes out on its day.
    from: (facts) => {
      const due = reminderOn(facts);
      return due === undefined ? undefined : addDays(due, -1);
    },
    onLapse: 'REMIND_RETURN',
    lapse: 'Hệ thống nhắc đồng chí đề nghị trở về hoặc gia hạn.',
  },
  'extension-review': step('extension-review', extensionReviewDays),
  'return-review': step('return-review', cellMeetingDays),
  'return-approval': step('return-approval', baseReviewDays),
  returning: step('returning', destCellReceiveDays),
};
