import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

const own = (id: string, label: string, unit: string, value: number, why: string): Policy<number> => ({
  id: `signature-image.${id}`,
  label,
  unit,
  values: [{ from: '2026-01-01', value, basis: design(why) }],
  checkedOn: '2026-11-22',
});
const legible = 'Legible when printed; the plans set no size.';

/** The largest file. */
export const largestBytes = own('largest-bytes', 'Dung lượng ảnh lớn nhất', 'byte', 1_048_576, legible);

/** The least width. */
export const leastWidth = own('least-width', 'Chiều rộng ảnh nhỏ nhất', 'điểm ảnh', 200, legible);

/** The least height. */
export const leastHeight = own('least-height', 'Chiều cao ảnh nhỏ nhất', 'điểm ảnh', 100, legible);

/** How long a secretary may take to confirm a seal. */
export const confirmSealDays = own(
  'confirm-seal-days',
  'Bí thư xác nhận ảnh con dấu',
  'ngày làm việc',
  3,
  'No source read sets a time for this step.',
);
