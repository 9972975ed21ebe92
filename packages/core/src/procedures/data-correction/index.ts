import type { Procedure } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { dataCorrectionForm } from './form.ts';
import { moves } from './moves.ts';
import * as policy from './policy.ts';
import { states, type State } from './states.ts';
import { dataCorrectionVisibility } from './visibility.ts';

/** Correction of a member's data (sửa dữ liệu đảng viên): proposed, confirmed by the cell, recorded by the organization body. */
export const dataCorrection: Procedure<Facts, State, typeof events> = {
  ...dataCorrectionForm,
  codePrefix: 'SD',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers: {},
  policies: Object.values(policy),
  visibility: dataCorrectionVisibility,
};

export { correctable, provedByPaper, type CorrectableName } from './correctable.ts';
export type { Facts as DataCorrectionFacts } from './facts.ts';
export type { State as DataCorrectionState } from './states.ts';
export type DataCorrectionEvents = typeof events;
