import type { Procedure } from '../../../model/procedure.ts';
import { retention } from '../retention.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { duesRemittanceForm } from './form.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import { states, type State } from './states.ts';

/** The dues of one organization for one month: closed, split, sent up (chốt sổ, trích nộp đảng phí). */
export const duesRemittance: Procedure<Facts, State, typeof events> = {
  ...duesRemittanceForm,
  codePrefix: 'DP',
  facts: Facts,
  initial: 'open',
  states,
  moves,
  clocks: {},
  // It is about no member: whoever opened it stands in that place.
  parties: ({ initiatorId, unit, unitAbove }) => ({
    memberId: initiatorId,
    initiatorId,
    units: { unit, 'unit-above': unitAbove },
  }),
  papers,
  policies: Object.values(retention),
};

export { ledgerOf, type BookedObligation } from './ledger-of.ts';
export type { Facts as DuesRemittanceFacts, Ledger } from './facts.ts';
export type { State as DuesRemittanceState } from './states.ts';
export type DuesRemittanceEvents = typeof events;
