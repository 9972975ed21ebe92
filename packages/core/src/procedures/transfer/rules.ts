import { addDays, monthBefore } from '../../model/dates.ts';
import { design, law } from '../../law/basis.ts';
import { sits } from '../../model/actor.ts';
import type { Rule } from '../../model/procedure.ts';
import { addWorkingDays, rollForward } from '../../calendar/working-days.ts';
import { valueOn } from '../../policy/policy.ts';
import { supplementCloseDays } from '../../policy/service-levels.ts';
import type { TransferFacts } from './facts.ts';
import { duesGapBlocks, presentationDays } from './policy.ts';
import { afterBase } from './routes.ts';

/** E1. Only an active member transfers. */
export const memberIsActive: Rule<TransferFacts> = {
  code: 'E1',
  says: 'Chỉ đảng viên đang sinh hoạt đảng mới lập được hồ sơ chuyển sinh hoạt.',
  basis: design('Who belongs nowhere cannot move.'),
  holds: ({ register }) =>
    register.status === 'active' || register.status === 'exempt' || register.status === 'temporary-away',
};

/** E2. Members exempt from work and activities are outside the online procedures. */
export const memberIsNotExempt: Rule<TransferFacts> = {
  code: 'E2',
  says: 'Đảng viên được miễn công tác và sinh hoạt đảng không làm thủ tục trực tuyến. Đồng chí liên hệ chi ủy để làm trên giấy.',
  refusal: 'NOT_IN_SCOPE',
  basis: design('Roll-out plans, II.2: out of scope.'),
  holds: ({ register }) => register.status !== 'exempt',
};

/** E3. Members who work or study abroad follow rules of their own. */
export const memberIsNotAbroad: Rule<TransferFacts> = {
  code: 'E3',
  says: 'Đảng viên đang công tác, học tập ở nước ngoài thực hiện theo quy định riêng, không làm thủ tục trực tuyến này.',
  refusal: 'NOT_IN_SCOPE',
  basis: design('Roll-out plans, II.2: out of scope.'),
  holds: ({ register }) => !register.abroad,
};

/** E4. The origin takes part in the online procedures. */
export const originIsOnline: Rule<TransferFacts> = {
  code: 'E4',
  says: 'Tổ chức đảng nơi đi chưa tham gia giải quyết thủ tục trên hệ thống. Đồng chí liên hệ chi ủy để làm trên giấy.',
  refusal: 'NOT_IN_SCOPE',
  basis: design('Roll-out plans, II.2: out of scope.'),
  holds: ({ register }) => register.originOnline,
};

/** E4. A destination that is not on the system is reached on paper; worth knowing, no reason to refuse. */
export const destinationIsOnline: Rule<TransferFacts> = {
  code: 'E4-destination',
  says: 'Nơi đến chưa tham gia hệ thống: văn thư nơi đi ghi lại từng bước giấy.',
  basis: design('Paper beside electronic (8).'),
  holds: ({ register }) => register.route?.paperHandover !== true,
};

/** E5. Discipline or an inspection for signs of violation is settled first. */
export const notUnderDiscipline: Rule<TransferFacts> = {
  code: 'E5',
  says: 'Đảng viên đang trong thời gian xem xét kỷ luật hoặc kiểm tra khi có dấu hiệu vi phạm: hồ sơ phải tạm dừng.',
  basis: design('E5, E6: held until settled.'),
  confidential: true,
  holds: ({ register }) => !register.underDiscipline,
};

/** E6. A member suspended from activities is not introduced. */
export const notSuspended: Rule<TransferFacts> = {
  code: 'E6',
  says: 'Đảng viên đang bị đình chỉ sinh hoạt đảng: chưa giới thiệu cho đến khi giải quyết xong.',
  basis: design('E5, E6: held until settled.'),
  confidential: true,
  holds: ({ register }) => register.status !== 'suspended',
};

const paidUp = ({ register }: TransferFacts, on: string): boolean =>
  register.duesExcused || (register.duesPaidThrough !== undefined && register.duesPaidThrough >= monthBefore(on));

/** E7. A paper that states the last paid month is not issued with a gap, unless the policy only warns. */
export const duesArePaid: Rule<TransferFacts> = {
  code: 'E7',
  says: 'Phải nộp đảng phí đến hết tháng liền trước tháng giới thiệu.',
  basis: design('No text read blocks it; the paper has the field.'),
  holds: (facts, { on }) => paidUp(facts, on) || !valueOn(duesGapBlocks, on),
};

/** E7 as advice, where the policy does not block. */
export const duesGapIsNone: Rule<TransferFacts> = {
  ...duesArePaid,
  code: 'E7-warning',
  holds: (facts, { on }) => paidUp(facts, on),
};

/** E8. One open transfer per member; an active temporary transfer is ended first, or this dossier is its conversion. */
export const noOtherTransfer: Rule<TransferFacts> = {
  code: 'E8',
  says: 'Đồng chí đang có một hồ sơ chuyển sinh hoạt đảng khác chưa kết thúc. Hồ sơ đó phải kết thúc hoặc được chuyển đổi trước.',
  refusal: 'CONFLICTING_DOSSIER',
  basis: design('One cell at a time.'),
  holds: ({ register: { otherTransfer, status, converts } }) =>
    otherTransfer === undefined && (status !== 'temporary-away' || converts !== undefined),
};

/** Open tasks of an officer go to somebody else before their mandates end with the introduction. */
export const tasksAreReassigned: Rule<TransferFacts> = {
  code: 'open-tasks',
  says: 'Đồng chí này còn hồ sơ đang xử lý với vai trò cán bộ. Phải chuyển cho người khác trước khi giới thiệu.',
  basis: design('Officer mandates end here; duties remain.'),
  holds: ({ register }) => register.openTasks === 0,
};

/** A rule that only matters when the next state is the introduction. */
export const whenIntroducing = (rule: Rule<TransferFacts>): Rule<TransferFacts> => ({
  ...rule,
  holds: (facts, moment) => afterBase.pick(facts) !== 'introduced' || rule.holds(facts, moment),
});

/** A withdrawal is possible until a signed paper has left the grassroots organization. */
export const nothingHasLeft: Rule<TransferFacts> = {
  code: 'nothing-has-left',
  says: 'Giấy giới thiệu đã được ký chuyển ra ngoài tổ chức cơ sở đảng, không rút hồ sơ được nữa.',
  basis: design('Common rule (2.2).'),
  holds: ({ boxes, introduction }) =>
    introduction === undefined && boxes.every(({ party }) => party === 'cell' || party === 'sub'),
};

/** Who held a dossier, or a level above, lets it go on. */
export const levelMayResume: Rule<TransferFacts> = {
  code: 'resume-level',
  says: 'Chỉ cấp đã tạm dừng hồ sơ hoặc cấp trên mới được cho tiếp tục.',
  basis: design('Row 11.'),
  holds: ({ hold, route }, { actor, on }) =>
    hold?.from !== 'upper-review' ||
    sits(actor, route?.units.upper, ['secretary', 'deputy', 'org-head', 'org-officer'], on),
};

/** The last day to present the introduction paper. */
export const presentBy = ({ introduction }: TransferFacts): string | undefined =>
  introduction && addWorkingDays(introduction.on, valueOn(presentationDays, introduction.on));

/** D2. The paper is presented in time. */
export const presentedInTime: Rule<TransferFacts> = {
  code: 'D2',
  says: 'Đã quá thời hạn xuất trình giấy giới thiệu. Đồng chí giải trình lý do cụ thể để cấp ủy có thẩm quyền xem xét.',
  refusal: 'CLOCK_EXPIRED',
  basis: law('294-QĐ/TW', '6.3.1'),
  holds: (facts, { on }) => on <= (presentBy(facts) ?? on),
};

/** The time to present has passed. */
export const presentationHasLapsed: Rule<TransferFacts> = {
  code: 'D2-lapsed',
  says: 'Chưa hết thời hạn xuất trình giấy giới thiệu.',
  basis: law('294-QĐ/TW', '6.3.1'),
  holds: (facts, { on }) => on > (presentBy(facts) ?? on),
};

/** The time to answer a supplement request has passed. */
export const supplementHasLapsed: Rule<TransferFacts> = {
  code: 'D9-lapsed',
  says: 'Chưa hết thời hạn bổ sung hồ sơ.',
  basis: design('Common rule (2.2).'),
  holds: ({ supplement }, { on }) =>
    supplement !== undefined && on > rollForward(addDays(supplement.on, valueOn(supplementCloseDays, supplement.on))),
};

/** The reason for the delay is on record before a committee considers it. */
export const delayIsExplained: Rule<TransferFacts> = {
  code: 'explanation',
  says: 'Chưa có giải trình lý do xuất trình chậm.',
  basis: law('294-QĐ/TW', '6.3.1'),
  holds: ({ delay }) => delay !== undefined,
};

/** A loss was reported before a paper is issued again. */
export const paperIsLost: Rule<TransferFacts> = {
  code: 'paper-lost',
  says: 'Chưa có báo mất giấy giới thiệu.',
  basis: design('Lost paper (3.4).'),
  holds: ({ paperLost }) => paperLost !== undefined,
};

/** The destination is not on the system, so its steps are recorded from paper. */
export const isPaperHandover: Rule<TransferFacts> = {
  code: 'paper-handover',
  says: 'Nơi đến giải quyết trên hệ thống, không ghi bước giấy thay nơi đến.',
  basis: design('Paper beside electronic (8).'),
  holds: ({ route }) => route?.paperHandover === true,
};

/** The destination takes part in the system and acts itself. */
export const isNotPaperHandover: Rule<TransferFacts> = {
  ...destinationIsOnline,
  code: 'electronic-handover',
  holds: ({ route }) => route?.paperHandover !== true,
};

/** A loss of the sealed file was reported. */
export const fileIsLost: Rule<TransferFacts> = {
  code: 'file-lost',
  says: 'Chưa có báo mất hồ sơ đảng viên.',
  basis: design('Lost file (3.4).'),
  holds: ({ fileLost }) => fileLost !== undefined,
};

/** A lost file is rebuilt before the destination takes in. */
export const fileIsNotLost: Rule<TransferFacts> = {
  code: 'file-rebuilt',
  says: 'Hồ sơ đảng viên đã báo mất. Đảng ủy cơ sở nơi đi phải lập lại trước khi nơi đến tiếp nhận.',
  basis: design('Lost file (3.4).'),
  holds: ({ fileLost }) => fileLost === undefined,
};
