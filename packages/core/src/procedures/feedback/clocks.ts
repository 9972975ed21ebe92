import type { Clock } from '../../model/procedure.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { answerAboveDays, answerDays, reopenDays } from './policy.ts';
import type { State } from './states.ts';

const reminded = 'Hệ thống nhắc người xử lý và báo trưởng đơn vị; phản ánh vẫn được trả lời.';

/** The deadlines of feedback. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  answer: { label: answerDays.label, runsIn: ['with-unit'], length: answerDays, unit: 'working-days', lapse: reminded },
  'answer-above': {
    label: answerAboveDays.label,
    runsIn: ['with-above', 'complaint-review'],
    length: answerAboveDays,
    unit: 'working-days',
    lapse: reminded,
  },
  reopening: {
    label: reopenDays.label,
    runsIn: ['answered'],
    length: reopenDays,
    unit: 'working-days',
    from: ({ answer }) => answer?.on,
    onLapse: 'CLOSING_TIMEOUT',
    lapse: 'Phản ánh kết thúc vì đồng chí không nêu ý kiến thêm.',
  },
};
