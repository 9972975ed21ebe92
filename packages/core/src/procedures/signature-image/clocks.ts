import type { Clock } from '../../model/procedure.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { confirmSealDays } from './policy.ts';
import type { State } from './states.ts';

/** The deadlines of a seal image. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  confirmation: {
    label: confirmSealDays.label,
    runsIn: ['awaiting-confirmation'],
    length: confirmSealDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc bí thư; ảnh con dấu chưa được dùng.',
  },
};
