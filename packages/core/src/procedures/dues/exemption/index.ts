import type { Procedure } from '../../../model/procedure.ts';
import { supplementCloseDays, supplementDays } from '../../../policy/service-levels.ts';
import { decisionMonths, graceDays } from '../policy.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { duesExemptionForm } from './form.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import { exemptionVisibility } from '../visibility.ts';
import { states, type State } from './states.ts';

/** A request for exemption, reduction, deferral or prepayment of dues (miễn, giảm, chậm đóng, đóng trước đảng phí). */
export const duesExemption: Procedure<Facts, State, typeof events> = {
  ...duesExemptionForm,
  codePrefix: 'DP',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: ({ memberId, initiatorId, register: { cell, base } }) => ({ memberId, initiatorId, units: { cell, base } }),
  papers,
  policies: [decisionMonths, graceDays, supplementDays, supplementCloseDays],
  visibility: exemptionVisibility,
};

export { decisionOf } from './decision-of.ts';
export type { ExemptionRegister, Facts as DuesExemptionFacts } from './facts.ts';
export type { State as DuesExemptionState } from './states.ts';
export type DuesExemptionEvents = typeof events;
