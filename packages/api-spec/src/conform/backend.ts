import type { Assignment, Instant } from '@tthc-dang/core';
import type { CaseWorld } from '@tthc-dang/core/cases';

/** What a token is to be like. */
export interface TokenWanted {
  /** Seconds until it runs out; negative for one that has. */
  readonly secondsLeft?: number;
  /** How surely the person was identified: `urn:vneid:loa:1`. */
  readonly acr?: string;
}

/**
 * A system under test, as far as its API alone does not let somebody play the worked cases on it.
 *
 * Only the address and the two methods are demanded. What else is missing, the kit does without: it reports the cases that need it
 * as not run, with the reason, and never as passed.
 */
export interface Backend {
  /** Where `/v1` begins, without a slash at the end. */
  readonly baseUrl: string;
  /** How requests are sent; the platform's `fetch` unless said otherwise. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Replaces all dossiers, people and organizations by those of the world, and sets the time to its beginning. */
  begin(world: CaseWorld): Promise<void>;
  /** A bearer token of a person of the world; nothing where such a token cannot be had. */
  token(personId: string, wanted?: TokenWanted): Promise<string | undefined>;
  /** Sets the time. */
  setTime?(at: Instant): Promise<void>;
  /** Lets deadlines that have passed take effect, as the system does by itself sooner or later. */
  lapse?(): Promise<void>;
  /** Gives a person of the world exactly these mandates. */
  setMandates?(personId: string, assignments: readonly Assignment[]): Promise<void>;
  /**
   * Makes the registers say this of a member, in the words of the procedure's `register` fact. Answers with the names of what they
   * cannot be made to say.
   */
  setRegister?(
    procedure: string,
    personId: string,
    says: Readonly<Record<string, unknown>>,
  ): Promise<readonly string[]>;
  /** Something that only the system sends happens; false where it cannot be brought about. */
  happen?(event: SystemEvent): Promise<boolean>;
  /** The bank reports money on the account of the cell. */
  reportPayment?(notice: BankNotice): Promise<void>;
}

/** What a bank says: this much, with this note. */
export interface BankNotice {
  /** The bank's reference. */
  readonly transactionId: string;
  readonly outcome: 'succeeded' | 'failed';
  readonly amount: number;
  /** What the payer wrote. */
  readonly note: string;
  /** When the bank booked it. */
  readonly at: Instant;
  /** When the bank says so: the time of the system. */
  readonly now: Instant;
}

/** What the system does by itself: a payment comes in, a mandate ends, books are closed. */
export interface SystemEvent {
  readonly procedure: string;
  readonly dossierId: string;
  readonly event: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}
