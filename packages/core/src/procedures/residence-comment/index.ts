import type { Procedure } from '../../model/procedure.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { residenceCommentForm } from './form.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import * as policy from './policy.ts';
import { partiesOf } from './routes.ts';
import { states, type State } from './states.ts';
import { readsAnswers, visibleFacts } from './visibility.ts';

/** The residence's comment on a serving member (lấy ý kiến nhận xét của chi ủy, chi bộ nơi cư trú). */
export const residenceComment: Procedure<Facts, State, typeof events> = {
  ...residenceCommentForm,
  codePrefix: 'NX',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers,
  policies: Object.values(policy),
  visibility: { facts: (dossier, actor, on) => visibleFacts(dossier, actor, on) ?? {}, answers: readsAnswers },
};

export { exemptFromActivity, exemptFromIntroduction, type Group } from './groups.ts';
export { readableBy, visibleFacts, type Readable } from './visibility.ts';
export { purposes, requestKey, type Purpose } from './purposes.ts';
export type { Application as CommentRequest, Comment, Facts as ResidenceCommentFacts } from './facts.ts';
export type { Register as ResidenceRegister } from './register.ts';
export type { State as ResidenceCommentState } from './states.ts';
export type ResidenceCommentEvents = typeof events;
