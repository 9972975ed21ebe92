import type { Clock } from '../../model/procedure.ts';
import type { Policy } from '../../model/policy.ts';
import * as sla from '../../policy/service-levels.ts';
import type { OutboundEvents } from './events.ts';
import type { TransferFacts } from './facts.ts';
import { presentationDays } from './policy.ts';
import type { OutboundState } from './states.ts';

type TransferClock = Clock<TransferFacts, OutboundState, keyof OutboundEvents>;

const reminded = 'Hệ thống nhắc người xử lý và báo trưởng đơn vị; hồ sơ vẫn được giải quyết.';

/** The clock of a step stands still while the member answers a supplement, and while the dossier is held. */
const step = (state: OutboundState, length: Policy<number>): TransferClock => ({
  label: length.label,
  runsIn: [state],
  pausesIn: ['needs-supplement', 'hold'],
  length,
  unit: 'working-days',
  lapse: reminded,
});

/** The deadlines of the outbound leg (calendar, D2 and D9). */
export const outboundClocks: Readonly<Record<string, TransferClock>> = {
  presentation: {
    label: 'Xuất trình giấy giới thiệu',
    runsIn: ['introduced'],
    length: presentationDays,
    unit: 'working-days',
    from: ({ introduction }) => introduction?.on,
    onLapse: 'PRESENTATION_TIMEOUT',
    lapse: 'Đồng chí phải giải trình lý do cụ thể và cấp ủy có thẩm quyền xem xét.',
  },
  supplement: {
    label: 'Bổ sung hồ sơ',
    runsIn: ['needs-supplement'],
    length: sla.supplementDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc đồng chí; hồ sơ chưa đóng.',
  },
  'supplement-close': {
    label: 'Đóng hồ sơ nếu không bổ sung',
    runsIn: ['needs-supplement'],
    length: sla.supplementCloseDays,
    unit: 'calendar-days',
    onLapse: 'SUPPLEMENT_TIMEOUT',
    lapse: 'Hồ sơ tự đóng. Đồng chí có thể lập hồ sơ mới.',
  },
  'cell-intake': step('cell-intake', sla.cellIntakeDays),
  'cell-meeting': step('cell-review', sla.cellMeetingDays),
  'sub-review': step('sub-review', sla.subReviewDays),
  'base-review': step('base-review', sla.baseReviewDays),
  'upper-review': step('upper-review', sla.upperReviewDays),
  'dest-upper-intake': step('dest-upper-intake', sla.destUpperIntakeDays),
  'dest-base-intake': step('dest-base-intake', sla.destBaseIntakeDays),
  'dest-cell-receive': step('dest-cell-receive', sla.destCellReceiveDays),
};
