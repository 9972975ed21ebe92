import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

/** The first day of the yearly campaign, as month and day. */
export const campaignOpens: Policy<string> = {
  id: 'residence-comment.campaign-opens',
  label: 'Bắt đầu đợt lấy ý kiến nhận xét hằng năm',
  unit: 'tháng-ngày',
  values: [{ from: '2026-01-01', value: '10-01', basis: design('At the year-end review; no exact day was found.') }],
  checkedOn: '2026-11-21',
};

/** The last day of the yearly campaign, as month and day. */
export const campaignCloses: Policy<string> = {
  id: 'residence-comment.campaign-closes',
  label: 'Kết thúc đợt lấy ý kiến nhận xét hằng năm',
  unit: 'tháng-ngày',
  values: [{ from: '2026-01-01', value: '12-15', basis: design('At the year-end review; no exact day was found.') }],
  checkedOn: '2026-11-21',
};

/** How long the commune committee may take to pass a request to a cell. */
export const communeIntakeDays: Policy<number> = {
  id: 'residence-comment.commune-intake-days',
  label: 'Đảng ủy xã, phường chuyển yêu cầu về chi bộ',
  unit: 'ngày làm việc',
  values: [{ from: '2026-01-01', value: 3, basis: design('No source read sets a time for this step.') }],
  checkedOn: '2026-11-21',
};

/** After how many days overdue the workplace may close a request that is not answered. */
export const closeOverdueDays: Policy<number> = {
  id: 'residence-comment.close-overdue-days',
  label: 'Nơi công tác được đóng hồ sơ quá hạn sau',
  unit: 'ngày',
  values: [{ from: '2026-01-01', value: 30, basis: design('N10.') }],
  checkedOn: '2026-11-21',
};
