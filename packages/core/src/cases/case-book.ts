import type { Actor } from '../model/actor.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Organization } from '../model/organization.ts';
import type { AnyProcedure } from '../model/procedure.ts';

/** One request of a worked case of any procedure: which event, by which player, on which day. */
export interface WorkedStep {
  readonly event: string;
  /** A seat of the dossier, or one of the players that the procedure's book knows. */
  readonly by: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly on?: IsoDate;
}

/** What holds before the last step of a case. What the books do not share is read by the book alone. */
export interface WorkedGiven {
  /** What the registers say of the member, where it differs from the ordinary. */
  readonly register?: Readonly<Record<string, unknown>>;
  /** What the dossier knows at its opening, where the system opens it. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly openedBy?: string;
  readonly steps: readonly WorkedStep[];
}

/** A worked case of any procedure: given, when, then. */
export interface WorkedCase {
  readonly id: string;
  /** In Vietnamese: what it shows, in a sentence. */
  readonly title: string;
  /** Rows and rules of the table that it shows. */
  readonly shows: readonly string[];
  readonly given: WorkedGiven;
  /** The registers change before the last step. */
  readonly meanwhile?: Readonly<Record<string, unknown>>;
  readonly when: WorkedStep;
  readonly then: { readonly to: string } | { readonly refused: readonly string[] };
}

/** The worked cases of one procedure, and everything that somebody else needs to play them. */
export interface CaseBook {
  readonly procedure: AnyProcedure;
  /** The day of the cases unless a step says otherwise. */
  readonly day: IsoDate;
  readonly cases: readonly WorkedCase[];
  /** Who opens the dossier of a case; `system` where nobody does. */
  readonly opener: (given: WorkedGiven) => string;
  readonly actorOf: (player: string, given: WorkedGiven) => Actor;
  /** The dossier as it was just opened, with the look-ups of the registers done. */
  readonly open: (given: WorkedGiven) => Dossier;
  /** The organizations among which the case plays, each called after its part. */
  readonly organizations: (given: WorkedGiven) => readonly Organization[];
  /** People who play no part and must be there: a deputy whom an answer names. */
  readonly others?: readonly Actor[];
  /** What tells the data set of this case from that of others: `C`, `C-sub`, `A`. */
  readonly variant: (given: WorkedGiven) => string;
}
