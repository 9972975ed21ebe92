import type { Procedure } from '../../model/procedure.ts';
import { duesGapBlocks, presentationDays } from '../transfer/policy.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { temporaryTransferForm } from './form.ts';
import { moves } from './moves.ts';
import { papers } from './papers.ts';
import * as policy from './policy.ts';
import { partiesOf } from './routes.ts';
import { transferVisibility } from '../transfer/visibility.ts';
import { states, type State } from './states.ts';

/** Temporary transfer of Party activities (chuyển sinh hoạt đảng tạm thời). */
export const temporaryTransfer: Procedure<Facts, State, typeof events> = {
  ...temporaryTransferForm,
  codePrefix: 'TT',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers,
  policies: [...Object.values(policy), presentationDays, duesGapBlocks],
  oneAtATime: 'transfer',
  visibility: transferVisibility,
};

export { grounds, type Ground } from './grounds.ts';
export { lengthFault, returnReminderOn, stayIn } from './stay.ts';
export type { Application as TemporaryApplication, Facts as TemporaryTransferFacts } from './facts.ts';
export type { State as TemporaryTransferState } from './states.ts';
export type TemporaryTransferEvents = typeof events;
