import type { Procedure } from '../../../model/procedure.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { duesObligationForm } from './form.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import { policies } from './policies.ts';
import { obligationVisibility } from '../visibility.ts';
import { states, type State } from './states.ts';

/** The dues of one member for one month (nghĩa vụ đóng đảng phí của kỳ). */
export const duesObligation: Procedure<Facts, State, typeof events> = {
  ...duesObligationForm,
  codePrefix: 'DP',
  facts: Facts,
  initial: 'assessed',
  states,
  moves,
  clocks,
  parties: ({ memberId, initiatorId, register: { cell, base } }) => ({ memberId, initiatorId, units: { cell, base } }),
  papers,
  policies,
  visibility: obligationVisibility,
};

export { obligationFacts } from './assessed.ts';
export { creditSteps, creditsFor, openCredits, surplusTaken, type CreditMonth, type OpenCredit } from './credits.ts';
export { creditOf, expectedOf, stillDue } from './still-due.ts';
export type { Assessed, CreditLine, DuesRegister, Facts as DuesObligationFacts } from './facts.ts';
export type { State as DuesObligationState } from './states.ts';
export type DuesObligationEvents = typeof events;
