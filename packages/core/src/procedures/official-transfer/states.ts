import { design } from '../../law/basis.ts';
import type { StateDef } from '../../model/procedure.ts';
import { closedStates, outboundStates } from '../transfer/states.ts';

/** The statuses of an official transfer (3.4): the outbound leg, shared with the temporary transfer, and its ends. */
export const states = {
  ...outboundStates,
  received: {
    label: 'Đã tiếp nhận',
    explains: 'Chi bộ nơi đến đã tiếp nhận. Việc chuyển sinh hoạt đảng đã hoàn tất.',
    final: true,
    entry: {
      row: 'P1.23',
      effects: ['update-member-database', 'open-member-role', 'move-dues'],
      basis: design('Row 23.'),
    },
  },
  ...closedStates,
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;

export { destinationSteps, originSteps } from '../transfer/states.ts';
