import type { Procedure } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { feedbackForm } from './form.ts';
import { moves } from './moves.ts';
import * as policy from './policy.ts';
import { states, type State } from './states.ts';
import { feedbackVisibility } from './visibility.ts';

/** Feedback (phản ánh, góp ý): obstacles, wrong data, trouble with signing in, proposals, complaints, each with an answer. */
export const feedback: Procedure<Facts, State, typeof events> = {
  ...feedbackForm,
  codePrefix: 'GY',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers: {},
  policies: Object.values(policy),
  visibility: feedbackVisibility,
};

export { kinds, severities } from './kinds.ts';
export type { Facts as FeedbackFacts } from './facts.ts';
export type { State as FeedbackState } from './states.ts';
export type FeedbackEvents = typeof events;
