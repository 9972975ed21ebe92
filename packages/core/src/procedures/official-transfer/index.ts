import type { Procedure } from '../../model/procedure.ts';
import { clocks } from './clocks.ts';
import { events } from './events.ts';
import { Facts } from './facts.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import * as policy from './policy.ts';
import { partiesOf } from './routes.ts';
import { states, type State } from './states.ts';

/** Official transfer of Party activities (chuyển sinh hoạt đảng chính thức). */
export const officialTransfer: Procedure<Facts, State, typeof events> = {
  id: 'official-transfer',
  codePrefix: 'CT',
  label: 'Chuyển sinh hoạt đảng chính thức',
  facts: Facts,
  initial: 'draft',
  states,
  events,
  moves,
  clocks,
  parties: partiesOf,
  papers,
  policies: Object.values(policy),
};

export { grounds, type Ground } from './grounds.ts';
export { destinationSteps, originSteps } from './states.ts';
export type { Application, Facts as OfficialTransferFacts, Register, Route } from './facts.ts';
export type { State as OfficialTransferState } from './states.ts';
export type OfficialTransferEvents = typeof events;
