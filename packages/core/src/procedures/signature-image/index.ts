import type { Procedure } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { signatureImageForm } from './form.ts';
import { moves } from './moves.ts';
import * as policy from './policy.ts';
import { states, type State } from './states.ts';

/** Signature and seal images (ảnh chữ ký, ảnh con dấu): for display; only a digital signature gives integrity. */
export const signatureImage: Procedure<Facts, State, typeof events> = {
  ...signatureImageForm,
  codePrefix: 'CK',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers: {},
  policies: Object.values(policy),
};

export { pngInfo, type PngInfo } from './png-info.ts';
export type { Facts as SignatureImageFacts } from './facts.ts';
export type { State as SignatureImageState } from './states.ts';
export type SignatureImageEvents = typeof events;
