import { design } from '../law/basis.ts';
import type { Policy } from '../model/policy.ts';

const fromPlan = design('Roll-out plan B (III.4, VII.1).');

/** The day of the week of the units' report: 4 is Thursday. */
export const reportWeekday: Policy<number> = {
  id: 'reports.weekday',
  label: 'Ngày trong tuần đơn vị gửi báo cáo',
  unit: 'thứ (0 là Chủ nhật)',
  values: [{ from: '2026-05-01', value: 4, basis: fromPlan }],
  checkedOn: '2026-11-22',
};

/** The hour before which the units' report is sent. */
export const reportHour: Policy<number> = {
  id: 'reports.hour',
  label: 'Giờ hạn gửi báo cáo tuần',
  unit: 'giờ',
  values: [{ from: '2026-05-01', value: 17, basis: fromPlan }],
  checkedOn: '2026-11-22',
};

/** The day of the week of the office's summary: 5 is Friday. */
export const summaryWeekday: Policy<number> = {
  id: 'reports.summary-weekday',
  label: 'Ngày trong tuần văn phòng tổng hợp',
  unit: 'thứ (0 là Chủ nhật)',
  values: [{ from: '2026-05-01', value: 5, basis: fromPlan }],
  checkedOn: '2026-11-22',
};
