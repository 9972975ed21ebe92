import type { Procedure } from '../../model/procedure.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { officialTransferForm } from './form.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import { duesGapBlocks, presentationDays, retirementAheadDays, startDays } from './policy.ts';
import { partiesOf } from '../transfer/routes.ts';
import { transferVisibility } from '../transfer/visibility.ts';
import { states, type State } from './states.ts';

/** Official transfer of Party activities (chuyển sinh hoạt đảng chính thức). */
export const officialTransfer: Procedure<Facts, State, typeof events> = {
  ...officialTransferForm,
  codePrefix: 'CT',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers,
  policies: [startDays, presentationDays, retirementAheadDays, duesGapBlocks],
  oneAtATime: 'transfer',
  visibility: transferVisibility,
};

export { grounds, type Ground } from './grounds.ts';
export { destinationSteps, originSteps } from './states.ts';
export type { Application, Facts as OfficialTransferFacts } from './facts.ts';
export type { Register, Route } from '../transfer/register.ts';
export type { State as OfficialTransferState } from './states.ts';
export type OfficialTransferEvents = typeof events;
