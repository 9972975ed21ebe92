import { design } from '../law/basis.ts';
import type { Policy } from '../model/policy.ts';

// No text that was read sets a time for a step inside Party bodies. These are our defaults, from the first year that the
// calendar covers; an installation may put its own in their place.
const step = (id: string, label: string, days: number, why: string, unit = 'working days'): Policy<number> => ({
  id,
  label,
  unit,
  values: [{ from: '2026-01-01', value: days, basis: design(why) }],
  checkedOn: '2026-11-21',
});
const notRegulated = 'No source read sets a time for this step.';

/** How long a cell may take to accept a dossier or ask for more. */
export const cellIntakeDays = step('sla.cell-intake', 'Chi bộ tiếp nhận hồ sơ', 3, notRegulated);

/** How long a cell may take to hold its meeting. */
export const cellMeetingDays = step('sla.cell-meeting', 'Chi bộ họp kiểm điểm, nhận xét', 15, 'A cell meets monthly.');

/** How long the intermediate committee may take. */
export const subReviewDays = step('sla.sub-review', 'Đảng ủy bộ phận/trực thuộc cơ sở xem xét', 2, notRegulated);

/** How long the grassroots committee may take. */
export const baseReviewDays = step('sla.base-review', 'Đảng ủy cơ sở xem xét', 3, notRegulated);

/** How long the committee above the grassroots, or its organization body, may take. */
export const upperReviewDays = step('sla.upper-review', 'Cấp trên trực tiếp/Ban Tổ chức xem xét', 3, notRegulated);

/** How long the committee above the destination's grassroots may take to pass the member on. */
export const destUpperIntakeDays = step('sla.dest-upper-intake', 'Cấp trên nơi đến tiếp nhận', 2, notRegulated);

/** How long the destination's grassroots committee may take to choose a cell. */
export const destBaseIntakeDays = step('sla.dest-base-intake', 'Đảng ủy cơ sở nơi đến tiếp nhận', 3, notRegulated);

/** How long the destination cell may take to receive a member who has presented the introduction paper. */
export const destCellReceiveDays = step('sla.dest-cell-receive', 'Chi bộ nơi đến tiếp nhận', 5, notRegulated);

// Marked pure, so that a page of another procedure does not carry the two of the residence comment.
/** How long the residence cell may take for its comment. */
export const residenceCommentDays = /* @__PURE__ */ step(
  'sla.residence-comment',
  'Chi bộ nơi cư trú nhận xét',
  10,
  notRegulated,
);

/** How long the commune committee may take to confirm the comment. */
export const residenceConfirmDays = /* @__PURE__ */ step(
  'sla.residence-confirm',
  'Đảng ủy nơi cư trú xác nhận',
  3,
  notRegulated,
);

/** How long a member has to answer a request for more before being reminded. */
export const supplementDays = step('sla.supplement', 'Đảng viên nộp bổ sung', 5, notRegulated);

/** After how many days without an answer to a request for more the dossier is closed. */
export const supplementCloseDays = step(
  'sla.supplement-close',
  'Đóng hồ sơ do không nộp bổ sung',
  30,
  'No dossier stays open for ever.',
  'calendar days',
);
