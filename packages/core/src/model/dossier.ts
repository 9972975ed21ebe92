import type { Instant } from './dates.ts';
import type { Refusal } from './refusal.ts';
import type { Seat } from './actor.ts';

/** One accepted event. The chain of hashes makes a change of any earlier entry visible. */
export interface LogEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorName: string;
  /** The seat under which the actor acted. */
  readonly actorRole: Seat;
  /** The organization of that seat, if it has one. */
  readonly orgId?: string;
  /** Who sat beside the member (assisted mode). */
  readonly helper?: string;
  /** The row of the table that allowed it; the opening entry has none. */
  readonly row?: string;
  readonly event: string;
  /** What came with the event, as accepted. */
  readonly input: unknown;
  readonly fromState: string | null;
  readonly toState: string;
  readonly revision: number;
  readonly documentIds: readonly string[];
  readonly prevHash: string;
  readonly hash: string;
}

/** A dossier (hồ sơ): its log is the truth; `state` and `facts` equal the replay of the log. */
export interface Dossier<Facts = unknown, State extends string = string> {
  readonly id: string;
  readonly procedure: string;
  /** The day whose rows of the table apply: the day of opening, then the day of submission. */
  readonly tableVersion: string;
  readonly policyVersion: string;
  /** Counts accepted events; a write names the revision it saw. */
  readonly revision: number;
  readonly state: State;
  readonly facts: Facts;
  readonly log: readonly LogEntry[];
}

/** Whom a notification is for: a person, or the holders of offices of an organization. */
export type Recipient =
  | { readonly personId: string }
  | { readonly organizationId: string; readonly offices: readonly string[] };

/** Something somebody should be told. How it reaches them is the host's business. */
export interface NotificationIntent {
  readonly to: Recipient;
  /** `official-transfer.APPROVE`; the text of the template is the host's. */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  /** The same key is never to be delivered twice. */
  readonly dedupeKey: string;
}

/** The answer to a request: the dossier after the event, or every reason why not. */
export type Outcome<Facts, State extends string> =
  | {
      readonly ok: true;
      readonly dossier: Dossier<Facts, State>;
      readonly entry: LogEntry;
      /** Rules that advise; the event was accepted all the same. */
      readonly advice: readonly Refusal[];
      readonly notifications: readonly NotificationIntent[];
      /** What the register must do now that this state was entered. */
      readonly effects: readonly string[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };
