import type { Seat } from '../../model/actor.ts';
import type { StateDef } from '../../model/procedure.ts';

/** Where somebody has to answer. */
export const openStates = ['with-unit', 'with-above', 'complaint-review'] as const;

/** The statuses of feedback. */
export const states = {
  draft: { label: 'Bản nháp', explains: 'Phản ánh chưa gửi.' },
  'with-unit': {
    label: 'Đơn vị đang xử lý',
    explains: 'Đầu mối của đơn vị xem xét và trả lời.',
    handledBy: ['unit.focal-point', 'unit.unit-admin', 'unit.clerk', 'unit.secretary', 'unit.deputy'],
  },
  'with-above': {
    label: 'Cấp trên đang xử lý',
    explains: 'Đơn vị đã chuyển lên cấp trên để xử lý.',
    handledBy: [
      'unit-above.focal-point',
      'unit-above.org-officer',
      'unit-above.secretary',
      'unit-above.deputy',
      'province.province-admin',
    ],
  },
  'complaint-review': {
    label: 'Cấp ủy cấp trên xem xét',
    explains: 'Phản ánh, kiến nghị về cán bộ do cấp ủy cấp trên xem xét, không qua đơn vị bị phản ánh.',
    handledBy: ['unit-above.secretary', 'unit-above.deputy'],
  },
  answered: {
    label: 'Đã trả lời',
    explains: 'Đồng chí xem câu trả lời: đồng ý thì kết thúc, chưa đồng ý thì nêu ý kiến.',
  },
  closed: { label: 'Đã kết thúc', explains: 'Phản ánh đã được giải quyết.', final: true },
  withdrawn: { label: 'Đã rút', explains: 'Đồng chí đã rút phản ánh.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;

/** Who has feedback in a state. */
export const handlersOf = (state: (typeof openStates)[number]): readonly Seat[] => states[state].handledBy;
