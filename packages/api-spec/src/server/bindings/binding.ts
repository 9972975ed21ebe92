import type { AnyProcedure, Dossier, Instant, IsoDate, Parties, Refusal } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { Reader, Writer } from '../store/store.ts';

/**
 * What the server knows of a procedure that its table cannot: how a dossier begins, what the registers say of it, and what its
 * effects do to them. One file per procedure; `served` of `bindings/index.ts` lists them.
 */
export interface Binding {
  readonly procedure: AnyProcedure;
  /** What a request to open says beside the member it is for. */
  readonly opensWith?: readonly ('organizationId' | 'month')[];
  /** A request to open may name the organization that it is about, and need not. */
  readonly mayNameOrganization?: true;
  /** Officers of every body above a member's cell may open such a dossier for the member, and not only those of the grassroots. */
  readonly openedFromAbove?: true;
  /** Only the system opens such dossiers. */
  readonly bySystem?: true;
  /** The facts a dossier begins with. */
  readonly begin: (writer: Writer, opening: Opening) => Promise<Begun>;
  /**
   * The answers of `UPDATE_FROM_REGISTER` as the registers stand now; nothing where they have no say. `asked` are the answers that
   * come with the event about to be played: a question to a register may depend on them.
   */
  readonly lookUp?: (reader: Reader, question: Question) => Promise<Readonly<Record<string, unknown>> | undefined>;
  /** The same for a dossier that is about an organization and no member. */
  readonly lookUpUnit?: (
    reader: Reader,
    question: Omit<Question, 'member'>,
  ) => Promise<Readonly<Record<string, unknown>> | undefined>;
  /** The event that records a look-up; `UPDATE_FROM_REGISTER` unless said otherwise. */
  readonly lookUpEvent?: string;
  /** What is done when a state with this effect is entered, inside the transaction of the event. */
  readonly effects?: Readonly<Record<string, Effect>>;
  /** What is done after any event of this procedure, inside its transaction. */
  readonly afterwards?: Effect;
  /** The book in which the dossier stands, and for which month. */
  // Of its own facts, whose type is known where the binding is written.
  readonly bookOf?: (facts: never) => { readonly unitId: string; readonly month?: string };
}

/** A request to open a dossier. */
export interface Opening {
  readonly id: string;
  readonly member: Member;
  readonly initiator: Member;
  readonly at: Instant;
  readonly organizationId?: string | undefined;
  readonly month?: string | undefined;
  /** Its running number, where whoever opens it has drawn one. */
  readonly serial?: number;
  /** Who sits beside the initiator (assisted mode). */
  readonly helper?: string | undefined;
}

export type Begun =
  | { readonly ok: true; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A dossier about which the registers are asked. */
export interface Question {
  readonly dossier: Dossier;
  readonly member: Member;
  readonly at: Instant;
  readonly asked: Readonly<Record<string, unknown>>;
}

/** A state that was entered. */
export interface Entered {
  readonly procedure: AnyProcedure;
  readonly dossier: Dossier;
  readonly parties: Parties;
  readonly at: Instant;
  readonly on: IsoDate;
  /** Sends an event of the system to another dossier; a refusal is an answer. */
  readonly send: (dossierId: string, event: string, input: object) => Promise<boolean>;
  /** Opens another dossier; its id. */
  readonly open: (procedure: AnyProcedure, opening: Omit<Opening, 'id' | 'at'>) => Promise<string | undefined>;
}

export type Effect = (writer: Writer, entered: Entered) => Promise<void>;
