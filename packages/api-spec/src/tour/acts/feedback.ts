import { administrationCast as who } from '../../server/scenarios/administration-cast.ts';
import { message } from '../../server/scenarios/feedback.ts';
import { actsOf, type Act } from '../act.ts';

const { member, focalPoint, inspector } = who;
const reason = 'Vẫn báo lỗi khi tải tệp lên.';

/** Every event of feedback that people send. */
export const feedbackActs: readonly Act[] = actsOf('feedback', 'feedback', [
  { event: 'SEND', scenario: 'draft', by: member, input: message('obstacle'), notBy: focalPoint },
  {
    event: 'OPEN_COMPLAINT',
    scenario: 'complaint-draft',
    by: inspector,
    input: { severity: 'hinders', subject: 'Giữ hồ sơ quá hạn', content: 'Ba hồ sơ quá hạn không nêu lý do.' },
    notBy: focalPoint,
  },
  {
    event: 'ANSWER',
    scenario: 'with-unit',
    by: focalPoint,
    input: { answer: 'Đã sửa lỗi, đồng chí tải lại giúp.' },
    notBy: member,
  },
  {
    event: 'ESCALATE',
    scenario: 'with-unit',
    by: focalPoint,
    input: { reason: 'Ngoài thẩm quyền của đơn vị.' },
    notBy: member,
  },
  { event: 'REOPEN', scenario: 'answered', by: member, input: { reason }, notBy: focalPoint },
  { event: 'CLOSE', scenario: 'answered', by: member, input: {}, notBy: focalPoint },
  { event: 'WITHDRAW', scenario: 'with-unit', by: member, input: {}, notBy: focalPoint },
  {
    event: 'ADD_NOTE',
    scenario: 'with-unit',
    by: focalPoint,
    input: { note: 'Đã gọi điện, lỗi do tệp quá lớn.' },
    notBy: member,
  },
]);
