import { design, law, reported } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

const article5 = law('01-QĐ/TW', 'Điều 5');
const checkedOn = '2026-11-21';

/** Full years of Party age from which nothing is due. */
export const exemptPartyAge: Policy<number> = {
  id: 'dues.exempt-party-age',
  label: 'Miễn đóng đảng phí từ đủ số năm tuổi Đảng',
  unit: 'năm',
  values: [{ from: '2026-02-01', value: 50, basis: article5 }],
  checkedOn,
};

/** Whether members on the social pension benefit pay nothing. */
export const socialPensionExempts: Policy<boolean> = {
  id: 'dues.social-pension-exempts',
  label: 'Miễn đóng đảng phí khi hưởng trợ cấp hưu trí xã hội',
  values: [{ from: '2026-02-01', value: true, basis: article5 }],
  checkedOn,
};

/** For how many months one decision of exemption or reduction holds at most. */
export const decisionMonths: Policy<number> = {
  id: 'dues.decision-months',
  label: 'Thời hạn tối đa của một quyết định miễn, giảm đảng phí',
  unit: 'tháng',
  values: [{ from: '2026-02-01', value: 12, basis: article5 }],
  checkedOn,
};

/** To what multiple of a đồng the due amount is rounded, half up. */
export const roundTo: Policy<number> = {
  id: 'dues.round-to',
  label: 'Làm tròn số đảng phí phải đóng',
  unit: 'đồng',
  values: [
    { from: '2011-04-01', value: 1, basis: design('No source states a rounding; public tools round to one đồng.') },
  ],
  checkedOn,
};

/** After how many unpaid months of a year the cell is warned. */
export const unpaidMonthsWarned: Policy<number> = {
  id: 'dues.unpaid-months-warned',
  label: 'Số tháng không đóng đảng phí trong năm mà không có lý do chính đáng',
  unit: 'tháng',
  values: [
    { from: '2011-04-01', value: 3, basis: reported('accounts of the Charter') },
    { from: '2026-02-01', value: 3, basis: law('01-QĐ/TW', 'không đóng đảng phí ba tháng trong năm') },
  ],
  checkedOn,
};

/** Whether the temporary cell collects from a member who stays with it on the first day of the month. */
export const temporaryCellCollects: Policy<boolean> = {
  id: 'dues.temporary-cell-collects',
  label: 'Chi bộ nơi sinh hoạt tạm thời thu đảng phí',
  values: [{ from: '2011-04-01', value: true, basis: reported('common practice; no text was read') }],
  checkedOn,
};

/** How many days after the last day of its month an obligation becomes overdue. */
export const graceDays: Policy<number> = {
  id: 'dues.grace-days',
  label: 'Hạn đóng đảng phí, tính từ ngày cuối của kỳ',
  unit: 'ngày',
  values: [{ from: '2011-04-01', value: 0, basis: design('Monthly; no source names a day.') }],
  checkedOn,
};
