import { design } from '../law/basis.ts';
import type { Policy } from '../model/policy.ts';

/** How old the last comparison with the member database may be for data to count as live. */
export const liveWithinDays: Policy<number> = {
  id: 'reconciliation.live-within-days',
  label: 'Dữ liệu được coi là “sống” nếu đã đối chiếu trong khoảng',
  unit: 'ngày',
  values: [{ from: '2026-01-01', value: 90, basis: design('The plans name the quality and no time; once a quarter.') }],
  checkedOn: '2026-11-22',
};
