import { design } from '../law/basis.ts';
import type { Policy } from '../model/policy.ts';

/**
 * Whether a commune body that is itself the grassroots organization introduces its members to another body of the same
 * province, instead of the provincial Organization Commission.
 */
export const communeMayIntroduceOut: Policy<boolean> = {
  id: 'transfer.commune-may-introduce-out',
  label: 'Đảng ủy xã, phường được giới thiệu sinh hoạt đảng ra ngoài đảng bộ',
  values: [
    {
      // The first day of the three levels without districts; before it the question did not arise.
      from: '2025-07-01',
      value: false,
      basis: design(
        'Who signs under 208-QĐ/TW was not read; the rule of 294-QĐ/TW for organizations directly under the province is applied literally.',
      ),
    },
  ],
  checkedOn: '2026-11-21',
};
