import type { Clock } from '../../model/procedure.ts';
import { supplementCloseDays, supplementDays } from '../../policy/service-levels.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { confirmDays, recordDays } from './policy.ts';
import type { State } from './states.ts';

const reminded = 'Hệ thống nhắc người xử lý và báo trưởng đơn vị; đề nghị vẫn được giải quyết.';

/** The deadlines of a data correction. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  confirmation: {
    label: confirmDays.label,
    runsIn: ['cell-confirmation'],
    pausesIn: ['needs-supplement'],
    length: confirmDays,
    unit: 'working-days',
    lapse: reminded,
  },
  record: {
    label: recordDays.label,
    runsIn: ['organization-body'],
    pausesIn: ['needs-supplement'],
    length: recordDays,
    unit: 'working-days',
    lapse: reminded,
  },
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
};
