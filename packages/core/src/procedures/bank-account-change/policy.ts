import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

/** How long payers are told that the account has changed, and the former one can be restored. */
export const coolOffDays: Policy<number> = {
  id: 'bank-account.cool-off-days',
  label: 'Thời gian báo người nộp về tài khoản mới thay đổi',
  unit: 'ngày',
  values: [
    {
      from: '2026-01-01',
      value: 7,
      basis: design('A diverted account is noticed in the first days; no source sets it.'),
    },
  ],
  checkedOn: '2026-11-22',
};

/** How long a secretary may take to confirm a record. */
export const confirmRecordDays: Policy<number> = {
  id: 'bank-account.confirm-days',
  label: 'Bí thư xác nhận tài khoản ngân hàng',
  unit: 'ngày làm việc',
  values: [{ from: '2026-01-01', value: 3, basis: design('No source read sets a time for this step.') }],
  checkedOn: '2026-11-22',
};
