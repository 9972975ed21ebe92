import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

const own = (id: string, label: string, value: number, why: string): Policy<number> => ({
  id: `feedback.${id}`,
  label,
  unit: 'ngày làm việc',
  values: [{ from: '2026-01-01', value, basis: design(why) }],
  checkedOn: '2026-11-22',
});

/** How long the unit may take to answer. */
export const answerDays = own('answer-days', 'Đơn vị trả lời phản ánh', 5, 'No source read sets a time for this step.');

/** How long the body above may take to answer. */
export const answerAboveDays = own(
  'answer-above-days',
  'Cấp trên trả lời phản ánh',
  10,
  'No source read sets a time for this step.',
);

/** How long whoever sent it may say that the answer does not settle it. */
export const reopenDays = own(
  'reopen-days',
  'Thời gian nêu ý kiến về câu trả lời',
  10,
  'An answer is not the end until it is accepted.',
);
