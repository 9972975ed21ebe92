import { addWorkingDays, rollForward } from '../../calendar/working-days.ts';
import { design, law } from '../../law/basis.ts';
import { addDays } from '../../model/dates.ts';
import type { Policy } from '../../model/policy.ts';
import type { Rule } from '../../model/procedure.ts';
import { valueOn } from '../../policy/policy.ts';
import { supplementCloseDays } from '../../policy/service-levels.ts';
import { delegatedAmong } from '../common/rules.ts';
import type { Facts } from './facts.ts';
import { isExemptFromActivity, isExemptFromIntroduction } from './groups.ts';
import { closeOverdueDays } from './policy.ts';

/** N1. Only members who work and do not belong to the cell of the residence are commented on there. */
export const memberIsServing: Rule<Facts> = {
  code: 'N1-serving',
  says: 'Chỉ lấy ý kiến nơi cư trú đối với đảng viên đang công tác. Đồng chí sinh hoạt chính thức tại nơi cư trú thì không thuộc diện.',
  refusal: 'NOT_IN_SCOPE',
  basis: law('213-QĐ/TW', 'tên gọi'),
  holds: ({ register }) => register.serving,
};

/** N1. The member takes part in Party activities; a stay elsewhere changes nothing at the residence. */
export const memberIsActive: Rule<Facts> = {
  code: 'N1-active',
  says: 'Chỉ lấy ý kiến đối với đảng viên đang sinh hoạt đảng.',
  basis: design('6.1.'),
  holds: ({ register: { status } }) => status === 'active' || status === 'temporary-away' || status === 'in-transit',
};

/** 7.3. Between two cells nobody asks for the member. */
export const notInTransit: Rule<Facts> = {
  code: '7.3',
  says: 'Đồng chí đã được giới thiệu chuyển sinh hoạt và chưa được tiếp nhận: chờ nơi đến tiếp nhận rồi lấy ý kiến.',
  refusal: 'CONFLICTING_DOSSIER',
  basis: design('Cross-procedure rule (7.3).'),
  holds: ({ register }) => register.status !== 'in-transit',
};

/** N1. The member was introduced to the residence, and the introduction holds. */
export const introductionIsActive: Rule<Facts> = {
  code: 'N1-introduced',
  says: 'Đồng chí chưa có giấy giới thiệu giữ mối liên hệ nơi cư trú còn hiệu lực.',
  basis: design('N1.'),
  holds: ({ register: { introduction, group } }) => introduction?.active === true || isExemptFromIntroduction(group),
};

/** N1. Members on secret or standing duty are not introduced to the residence at all. */
export const isIntroducedAtAll: Rule<Facts> = {
  code: 'N1-group',
  says: 'Đồng chí thuộc diện miễn giới thiệu về nơi cư trú nên không lấy ý kiến.',
  refusal: 'NOT_IN_SCOPE',
  basis: law('33-HD/BTCTW', '1.2'),
  holds: ({ register }) => !isExemptFromIntroduction(register.group),
};

/** What must be true of the member for a request to start (N1). */
export const mayStart: readonly Rule<Facts>[] = [
  memberIsServing,
  memberIsActive,
  notInTransit,
  introductionIsActive,
  isIntroducedAtAll,
];

/** N2. A yearly request carries the member's own report. */
export const selfReportIsAttached: Rule<Facts> = {
  code: 'N2',
  says: 'Yêu cầu nhận xét hằng năm phải kèm bản tự nhận xét của đảng viên.',
  basis: design('N2.'),
  holds: ({ application }) => application?.purpose !== 'yearly' || application.selfReport !== undefined,
};

/** A request is withdrawn only while its slip has not left the workplace. */
export const slipHasNotLeft: Rule<Facts> = {
  code: 'slip-not-sent',
  says: 'Phiếu xin ý kiến đã gửi đến nơi cư trú, không rút được nữa.',
  basis: design('Common rule (2.2).'),
  holds: ({ slip }) => slip === undefined,
};

/** N10. The time of the step has passed, and it was not yet said so. */
export const stepIsOverdue = (length: Policy<number>): Rule<Facts> => ({
  code: 'N10',
  says: 'Chưa hết thời hạn của bước này, hoặc đã báo quá hạn.',
  basis: design('N10.'),
  holds: ({ step, overdue }, { on }) =>
    step !== undefined && overdue === undefined && on > addWorkingDays(step.since, valueOn(length, step.since)),
});

/** N10. The workplace closes only what has been overdue for long. */
export const longOverdue: Rule<Facts> = {
  code: 'N10-close',
  says: 'Hồ sơ chưa quá hạn đủ lâu để nơi công tác đóng.',
  basis: design('N10.'),
  holds: ({ overdue }, { on }) =>
    overdue !== undefined && on > rollForward(addDays(overdue.on, valueOn(closeOverdueDays, overdue.on))),
};

/** The time to answer a supplement request has passed. */
export const supplementHasLapsed: Rule<Facts> = {
  code: 'D9-lapsed',
  says: 'Chưa hết thời hạn bổ sung hồ sơ.',
  basis: design('Common rule (2.2).'),
  holds: ({ supplement }, { on }) =>
    supplement !== undefined && on > rollForward(addDays(supplement.on, valueOn(supplementCloseDays, supplement.on))),
};

/** 7.2. The member no longer belongs to those who are commented on at the residence. */
export const noLongerApplies: Rule<Facts> = {
  code: '7.2',
  says: 'Đảng viên vẫn thuộc diện lấy ý kiến nơi cư trú.',
  basis: design('Cross-procedure rule (7.2).'),
  holds: ({ register, application }) =>
    !register.serving ||
    isExemptFromIntroduction(register.group) ||
    (application?.purpose === 'yearly' && isExemptFromActivity(register.group)),
};

/** The commune committee is not on the system, so its steps are recorded from paper. */
export const communeIsOnPaper: Rule<Facts> = {
  code: 'commune-on-paper',
  says: 'Nơi cư trú giải quyết trên hệ thống, không ghi bước giấy thay nơi cư trú.',
  basis: design('Paper beside electronic (8).'),
  holds: ({ register }) => !register.communeOnline,
};

/** An officer of an organization body decides only with a delegation. */
export const officerIsDelegated: Rule<Facts> = delegatedAmong(({ register, application }) => [
  register.workplace.base,
  application?.commune,
]);
