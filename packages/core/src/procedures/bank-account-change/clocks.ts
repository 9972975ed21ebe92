import type { Clock } from '../../model/procedure.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { confirmRecordDays, coolOffDays } from './policy.ts';
import type { State } from './states.ts';

/** The deadlines of a change of bank account. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  confirmation: {
    label: confirmRecordDays.label,
    runsIn: ['awaiting-confirmation'],
    length: confirmRecordDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc bí thư; tài khoản đang dùng chưa thay đổi.',
  },
  'cool-off': {
    label: coolOffDays.label,
    runsIn: ['cooling-off'],
    length: coolOffDays,
    unit: 'calendar-days',
    from: ({ inUseFrom }) => inUseFrom,
    onLapse: 'COOL_OFF_ENDED',
    lapse: 'Người nộp không còn được báo về thay đổi.',
  },
};
