import type { Instant } from './dates.ts';
import type { Seat } from './actor.ts';

/** Who acts in a case: a holder of a seat of the dossier, or somebody with no part in it. */
export type Player = Seat | 'stranger' | 'member-as-secretary' | 'filer' | 'former-secretary' | 'undelegated-officer';

/** One request of a case. */
export interface CaseStep {
  readonly event: string;
  readonly by: Player;
  readonly input?: Readonly<Record<string, unknown>>;
  /** The day, noon in Việt Nam; the day of the case unless said otherwise. */
  readonly on?: string;
}

/** A worked case: what went before, what is asked, and the answer. It is data, so that anybody's server can be asked the same. */
export interface Case {
  readonly id: string;
  /** In Vietnamese: what it shows, in a sentence. */
  readonly title: string;
  /** Rows and rules of the table that it shows. */
  readonly shows: readonly string[];
  readonly given: {
    readonly route: 'A' | 'B' | 'C' | 'D';
    /** What the registers say of the member, where it differs from a member in good standing. */
    readonly register?: Readonly<Record<string, unknown>>;
    /** The destination is outside the system. */
    readonly paperHandover?: true;
    /** Whether the route has intermediate committees. */
    readonly sub?: true;
    /** Who opened the dossier. */
    readonly openedBy?: Player;
    readonly steps: readonly CaseStep[];
  };
  /** The registers change before the last step. */
  readonly meanwhile?: Readonly<Record<string, unknown>>;
  readonly when: CaseStep;
  readonly then: { readonly to: string } | { readonly refused: readonly string[] };
}

/** Noon of a day in Việt Nam. */
export const noonOf = (on: string): Instant => `${on}T12:00:00+07:00`;
