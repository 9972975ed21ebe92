import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

const own = (id: string, label: string, unit: string, value: number, why: string): Policy<number> => ({
  id: `data-correction.${id}`,
  label,
  unit,
  values: [{ from: '2026-01-01', value, basis: design(why) }],
  checkedOn: '2026-11-22',
});
const notRegulated = 'No source read sets a time for this step.';

/** How long the cell may take to confirm what the member says. */
export const confirmDays = own('confirm-days', 'Chi bộ xác nhận dữ liệu', 'ngày làm việc', 5, notRegulated);

/** How long the organization body may take to record it. */
export const recordDays = own('record-days', 'Ban Tổ chức ghi vào cơ sở dữ liệu', 'ngày làm việc', 5, notRegulated);
