import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

const own = (id: string, label: string, unit: string, value: number, why: string): Policy<number> => ({
  id: `account.${id}`,
  label,
  unit,
  values: [{ from: '2026-01-01', value, basis: design(why) }],
  checkedOn: '2026-11-22',
});

/** How long an account that was issued may wait for its holder. */
export const activationDays = own(
  'activation-days',
  'Thời hạn kích hoạt tài khoản được cấp',
  'ngày',
  30,
  'An unused account is a risk.',
);

/** After how many failed sign-ins in a row an account is locked. */
export const failedSignIns = own(
  'failed-sign-ins',
  'Số lần đăng nhập sai thì khóa tài khoản',
  'lần',
  5,
  'The plans ask for strict management, without a number.',
);

/** How long a secretary may take to confirm a role. */
export const confirmRoleDays = own(
  'confirm-role-days',
  'Bí thư xác nhận phân công vai trò',
  'ngày làm việc',
  3,
  'No source read sets a time for this step.',
);

/** The level of electronic identity that a holder needs. */
export const identityLevel = own(
  'identity-level',
  'Mức định danh điện tử để dùng tài khoản',
  'mức VNeID',
  2,
  'Roll-out plans: members use VNeID of the second level.',
);
