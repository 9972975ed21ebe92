import type { Basis } from '../law/basis.ts';
import type { Seat } from './actor.ts';

/** Why an answer on a form is not accepted. `pointer` is a JSON pointer into the input. */
export interface Issue {
  readonly pointer: string;
  readonly code: string;
  readonly says: string;
  readonly basis?: Basis;
}

/** The kinds of "no". They are part of the contract: integrators branch on them. */
export const refusalCodes = [
  'NOT_IN_STATE',
  'NOT_ALLOWED',
  'SELF_APPROVAL',
  'GUARD_FAILED',
  'VALIDATION',
  'STALE_REVISION',
  'CONFLICTING_DOSSIER',
  'NOT_IN_SCOPE',
  'CLOCK_EXPIRED',
  'PAYMENT_MISMATCH',
  'DUPLICATE_TRANSACTION',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A lawful "no": which rule, in words, on what basis. Returned, never thrown. */
export interface Refusal {
  readonly code: RefusalCode;
  /** In Vietnamese, ready to be shown. Other languages: the `locales`, by `guard` or `code`. */
  readonly says: string;
  /** The code of the rule that failed. */
  readonly guard?: string;
  readonly basis?: Basis;
  /** `NOT_ALLOWED`: who may. */
  readonly allowed?: readonly Seat[];
  /** `NOT_IN_STATE`: where the event may be sent. */
  readonly allowedIn?: readonly string[];
  /** `VALIDATION`: what is wrong with which answer. */
  readonly issues?: readonly Issue[];
  /** `STALE_REVISION`: the revision that the dossier has. */
  readonly revision?: number;
}
