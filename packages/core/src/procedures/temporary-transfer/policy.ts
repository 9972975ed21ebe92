import { design, law } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

// 29-QĐ/TW and 232-QĐ/TW were read and say the same; no text since was read that says otherwise.
const read = law('29-QĐ/TW', '6.3.2');

/** D3, D4. Months that a temporary stay lasts at least. */
export const shortestStay: Policy<number> = {
  id: 'temporary-transfer.shortest-stay',
  label: 'Thời gian ngắn nhất phải chuyển sinh hoạt đảng tạm thời',
  unit: 'tháng',
  values: [{ from: '2016-07-25', value: 3, basis: read }],
  checkedOn: '2026-11-21',
};

/** D3. Months below which a stay for residence or work lasts; from there on the transfer is an official one. */
export const stayBelow: Policy<number> = {
  id: 'temporary-transfer.stay-below',
  label: 'Sinh hoạt tạm thời do thay đổi nơi cư trú, công tác: dưới',
  unit: 'tháng',
  values: [{ from: '2016-07-25', value: 12, basis: read }],
  checkedOn: '2026-11-21',
};

/** D4. Months that a stay for study lasts at most. */
export const longestStudy: Policy<number> = {
  id: 'temporary-transfer.longest-study',
  label: 'Sinh hoạt tạm thời trong thời gian học tập trung: không quá',
  unit: 'tháng',
  values: [{ from: '2016-07-25', value: 24, basis: read }],
  checkedOn: '2026-11-21',
};

/** How many working days before the end the member is reminded to return. */
export const returnReminderDays: Policy<number> = {
  id: 'temporary-transfer.return-reminder-days',
  label: 'Nhắc trước ngày hết hạn sinh hoạt tạm thời',
  unit: 'ngày làm việc',
  values: [{ from: '2026-01-01', value: 10, basis: design('T5.') }],
  checkedOn: '2026-11-21',
};

/** Days after the last day of the stay before it counts as overdue. */
export const graceDays: Policy<number> = {
  id: 'temporary-transfer.grace-days',
  label: 'Hết hạn sinh hoạt tạm thời',
  unit: 'ngày',
  values: [{ from: '2026-01-01', value: 0, basis: design('T8: the day after the end.') }],
  checkedOn: '2026-11-21',
};

/** How long the acknowledgements and the decision on an extension may take. */
export const extensionReviewDays: Policy<number> = {
  id: 'temporary-transfer.extension-review-days',
  label: 'Xem xét gia hạn sinh hoạt tạm thời',
  unit: 'ngày làm việc',
  values: [{ from: '2026-01-01', value: 5, basis: design('No source read sets a time for this step.') }],
  checkedOn: '2026-11-21',
};
