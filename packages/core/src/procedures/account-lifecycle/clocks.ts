import type { Clock } from '../../model/procedure.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { activationDays, confirmRoleDays } from './policy.ts';
import type { State } from './states.ts';

/** The deadlines of an account. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  confirmation: {
    label: confirmRoleDays.label,
    runsIn: ['awaiting-confirmation'],
    length: confirmRoleDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc bí thư; vai trò chưa có hiệu lực.',
  },
  activation: {
    label: 'Kích hoạt tài khoản',
    runsIn: ['issued'],
    length: activationDays,
    unit: 'calendar-days',
    from: ({ issuedOn }) => issuedOn,
    onLapse: 'ACTIVATION_TIMEOUT',
    lapse: 'Tài khoản hết hạn kích hoạt; quản trị có thể cấp lại.',
  },
};
