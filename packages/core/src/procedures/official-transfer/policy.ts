import { design, law } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

/** D1. Working days to start an official transfer, from the day the decision takes effect or the residence changes. */
export const startDays: Policy<number> = {
  id: 'official-transfer.start-days',
  label: 'Thời hạn làm thủ tục chuyển sinh hoạt đảng',
  unit: 'ngày làm việc',
  values: [
    { from: '2016-07-25', value: 60, basis: law('29-QĐ/TW', '6.3.1') },
    { from: '2021-07-30', value: 60, basis: law('24-QĐ/TW', '6.3.1') },
    { from: '2025-07-01', value: 60, basis: law('294-QĐ/TW', '6.3.1') },
  ],
  checkedOn: '2026-11-21',
};

/** E10. How many days before the retirement takes effect the dossier may be filed. */
export const retirementAheadDays: Policy<number> = {
  id: 'official-transfer.retirement-ahead-days',
  label: 'Số ngày được nộp hồ sơ trước ngày nghỉ hưu có hiệu lực',
  unit: 'ngày',
  values: [
    {
      from: '2026-01-01',
      value: 30,
      basis: design('E10: no source limits it.'),
    },
  ],
  checkedOn: '2026-11-21',
};

export { duesGapBlocks, presentationDays } from '../transfer/policy.ts';
