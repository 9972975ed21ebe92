import { addWorkingDays } from '../../calendar/working-days.ts';
import { design } from '../../law/basis.ts';
import type { Rule } from '../../model/procedure.ts';
import { valueOn } from '../../policy/policy.ts';
import type { Facts } from './facts.ts';
import { reopenDays } from './policy.ts';

/** Nobody answers their own feedback. */
export const notOwnFeedback: Rule<Facts> = {
  code: 'own-feedback',
  says: 'Không ai tự trả lời phản ánh của chính mình.',
  refusal: 'SELF_APPROVAL',
  basis: design('Self-approval guard (2.2).'),
  holds: ({ memberId, initiatorId }, { actor }) => actor.personId !== memberId && actor.personId !== initiatorId,
};

/** Nobody answers a complaint about themselves. */
export const notAboutOneself: Rule<Facts> = {
  code: 'about-oneself',
  says: 'Người bị phản ánh không trả lời phản ánh về mình.',
  refusal: 'SELF_APPROVAL',
  basis: design('Separation of duties.'),
  holds: ({ aboutPerson }, { actor }) => actor.personId !== aboutPerson,
};

/** Whoever sent it had time to disagree. */
export const reopeningHasLapsed: Rule<Facts> = {
  code: 'reopening-lapsed',
  says: 'Chưa hết thời gian nêu ý kiến về câu trả lời.',
  basis: design('An answer is not the end until it is accepted.'),
  holds: ({ answer }, { on }) => answer !== undefined && on > addWorkingDays(answer.on, valueOn(reopenDays, answer.on)),
};
