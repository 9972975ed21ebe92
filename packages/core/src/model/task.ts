import type { Basis } from '../law/basis.ts';
import type { Seat } from './actor.ts';
import type { Refusal } from './refusal.ts';

/** Something that a person may do with a dossier now, or may not do yet. */
export interface Task {
  readonly event: string;
  readonly label: string;
  readonly row: string;
  /** The seat under which it would be done. */
  readonly seat: Seat;
  readonly allowed: boolean;
  /** Why not, when it is not allowed. */
  readonly refusals: readonly Refusal[];
  readonly advice: readonly Refusal[];
  readonly irrevocable: boolean;
  /** Answers that the row demands though the event leaves them open. */
  readonly asks: readonly string[];
  /** Answers of the event that only other rows ask for. */
  readonly leavesOut: readonly string[];
  readonly basis: Basis;
}
