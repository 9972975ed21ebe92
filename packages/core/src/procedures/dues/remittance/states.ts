import type { StateDef } from '../../../model/procedure.ts';
import { design } from '../../../law/basis.ts';
import { leadersOf } from '../../common/seats.ts';

/** The statuses of the dues of a unit for a month (5.2 b). */
export const states = {
  open: {
    label: 'Đang thu',
    explains: 'Đang thu đảng phí của kỳ.',
    handledBy: ['unit.finance', ...leadersOf('unit')],
  },
  closed: {
    label: 'Đã chốt sổ',
    explains: 'Kỳ đã chốt sổ, chờ tính trích nộp.',
    handledBy: ['unit.finance'],
    entry: {
      effects: ['close-obligations'],
      basis: design('The months of the members are closed with the books (5.2).'),
    },
  },
  split: {
    label: 'Đã tính trích nộp',
    explains: 'Đã tính số để lại và số nộp lên. Chuyển tiền rồi gửi cấp trên.',
    handledBy: ['unit.finance'],
  },
  submitted: {
    label: 'Đã gửi cấp trên',
    explains: 'Cấp trên đang đối chiếu số tiền và chứng từ.',
    handledBy: ['unit-above.finance'],
  },
  returned: { label: 'Trả lại để sửa', explains: 'Cấp trên trả lại để sửa.', handledBy: ['unit.finance'] },
  accepted: { label: 'Cấp trên xác nhận', explains: 'Cấp trên đã nhận đủ.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;
