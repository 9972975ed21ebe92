import type { Clock } from '../../../model/procedure.ts';
import { firstDay, addDays } from '../../../model/dates.ts';
import { supplementCloseDays, supplementDays } from '../../../policy/service-levels.ts';
import { duesDueOn } from '../due-date.ts';
import { graceDays } from '../policy.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import type { State } from './states.ts';

/** The deadlines of a request, and the months in which a decision holds. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  supplement: {
    label: 'Bổ sung đề nghị',
    runsIn: ['needs-supplement'],
    length: supplementDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc đồng chí; đề nghị chưa đóng.',
  },
  'supplement-close': {
    label: 'Đóng đề nghị nếu không bổ sung',
    runsIn: ['needs-supplement'],
    length: supplementCloseDays,
    unit: 'calendar-days',
    onLapse: 'SUPPLEMENT_TIMEOUT',
    lapse: 'Đề nghị tự đóng. Đồng chí có thể lập đề nghị mới.',
  },
  beginning: {
    label: 'Bắt đầu hiệu lực',
    runsIn: ['decided'],
    length: graceDays,
    unit: 'calendar-days',
    exact: true,
    // The clock lapses on the day after its last one: on the first day of the month.
    from: ({ decision }) => decision && addDays(firstDay(decision.fromMonth), -1),
    onLapse: 'ACTIVATE',
    lapse: 'Quyết định được áp dụng khi tính đảng phí.',
  },
  ending: {
    label: 'Hết hiệu lực',
    runsIn: ['active'],
    length: graceDays,
    unit: 'calendar-days',
    exact: true,
    from: ({ decision }) => decision && duesDueOn(decision.toMonth),
    onLapse: 'EXPIRE',
    lapse: 'Từ kỳ sau đóng theo mức thông thường, trừ khi có quyết định mới.',
  },
};
