import type { Clock } from '../../../model/procedure.ts';
import { graceDays } from '../policy.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import type { State } from './states.ts';

/** The deadlines of a month's obligation; both stand on calendar days, whatever day it is. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  payment: {
    label: 'Đóng đảng phí của kỳ',
    runsIn: ['assessed', 'confirmed'],
    length: graceDays,
    unit: 'calendar-days',
    exact: true,
    from: ({ dueOn }) => dueOn,
    onLapse: 'DUE_DATE_PASSED',
    lapse: 'Kỳ này được ghi là quá hạn; đồng chí vẫn nộp được theo mức của kỳ đó.',
  },
  deferral: {
    label: 'Hết thời hạn chậm đóng',
    runsIn: ['deferred'],
    length: graceDays,
    unit: 'calendar-days',
    exact: true,
    from: ({ register }) => register.deferredTo,
    onLapse: 'DEFERRAL_ENDED',
    lapse: 'Kỳ này trở lại phải đóng, hạn là ngày cuối của tháng đó.',
  },
};
