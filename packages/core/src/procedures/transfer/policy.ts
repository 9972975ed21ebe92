import { design, law } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

/** D2. Working days to present the introduction paper, from the day of introduction. */
export const presentationDays: Policy<number> = {
  id: 'official-transfer.presentation-days',
  label: 'Thời hạn xuất trình giấy giới thiệu sinh hoạt đảng',
  unit: 'ngày làm việc',
  values: [
    { from: '2016-07-25', value: 30, basis: law('29-QĐ/TW', '6.3.1') },
    { from: '2025-07-01', value: 30, basis: law('294-QĐ/TW', '6.3.1') },
  ],
  checkedOn: '2026-11-21',
};

/** E7. Whether a gap in dues blocks the introduction or only warns. */
export const duesGapBlocks: Policy<boolean> = {
  id: 'official-transfer.dues-gap-blocks',
  label: 'Chưa đóng đủ đảng phí thì chưa giới thiệu',
  values: [{ from: '2026-01-01', value: true, basis: design('No text read blocks it; the paper has the field.') }],
  checkedOn: '2026-11-21',
};
