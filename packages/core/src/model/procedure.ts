import type * as z from 'zod/mini';
import type { Basis } from '../law/basis.ts';
import type { Policy } from './policy.ts';
import type { Actor, Moment, PartyKey, Seat } from './actor.ts';
import type { IsoDate } from './dates.ts';
import type { FieldMap, InputOf } from './field.ts';
import type { RefusalCode } from './refusal.ts';

/** A proposition that must be true. It reads the facts of a dossier and the moment; no clock, no store, no network. */
export interface Rule<Facts> {
  readonly code: string;
  /** The sentence that is shown when it is not true. */
  readonly says: string;
  readonly basis: Basis;
  /** The kind of "no"; `GUARD_FAILED` unless said otherwise. */
  readonly refusal?: RefusalCode;
  /** Told only to those who may take the step, since the reason itself is sensitive. */
  readonly confidential?: true;
  readonly holds: (facts: Facts, moment: Moment) => boolean;
}

/** A rule about an answer; a failure points at its field. */
export interface Check<Facts, Input> {
  readonly code: string;
  readonly field: string;
  readonly says: string;
  readonly basis: Basis;
  /** Reads what a register look-up records just before the event; a form cannot judge it beforehand. */
  readonly afterLookUp?: true;
  /** A kind of "no" of its own, where the answer is not merely wrong on a form: a payment that does not match. */
  readonly refusal?: RefusalCode;
  readonly holds: (input: Input, facts: Facts, moment: Moment) => boolean;
}

/** A destination that depends on the facts after the event. `among` is for readers and diagrams, `pick` for the run. */
export interface Choice<Facts, State extends string> {
  readonly among: readonly State[];
  readonly pick: (facts: Facts) => State;
}

/** One screen of a long form. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** Why this is asked. */
  readonly why?: string;
  readonly basis?: Basis;
  readonly fields: readonly string[];
}

/** What may be asked of a dossier, and the answers that come with the request. */
export interface EventDef<Fields extends FieldMap = FieldMap> {
  readonly label: string;
  readonly fields: Fields;
  // Which facts and answers a check reads is known where it is written; here checks of all events stand in one list.
  readonly checks: readonly Check<any, any>[];
  readonly steps: readonly Step[];
  /** Not shown to the member. */
  readonly internal?: true;
  /** What is said with it is between committees; the member learns that it happened. */
  readonly betweenCommittees?: true;
  /** Cannot be taken back: a screen asks once more. */
  readonly irrevocable?: true;
}

/** An event from its label and its fields. */
export const eventOf = <const Fields extends FieldMap>(
  label: string,
  fields: Fields,
  more: Partial<Pick<EventDef, 'checks' | 'steps' | 'internal' | 'betweenCommittees' | 'irrevocable'>> = {},
): EventDef<Fields> => ({ label, fields, checks: [], steps: [], ...more });

export type EventMap = Readonly<Record<string, EventDef<any>>>;
export type InputOfEvent<Event> = Event extends EventDef<infer Fields> ? InputOf<Fields> : never;

/** Who is told of an accepted event. */
export type Audience = 'member' | 'initiator' | 'next-handler' | 'last-handler' | PartyKey;

/** One row of the procedure's table. */
export interface Move<Facts, State extends string, Events extends EventMap, Name extends keyof Events = keyof Events> {
  readonly row: string;
  readonly from: State | readonly State[];
  readonly event: Name;
  readonly by: readonly Seat[];
  /** Optional answers of the event that this row demands; other answers that only other rows demand are not accepted. */
  readonly asks?: readonly (keyof Events[Name]['fields'] & string)[];
  readonly requires?: readonly Rule<Facts>[];
  readonly advises?: readonly Rule<Facts>[];
  readonly to: State | Choice<Facts, State>;
  /** The facts that change. A key with the value `undefined` is removed. */
  readonly record?: (facts: Facts, input: InputOfEvent<Events[Name]>, moment: Moment) => Changes<Facts>;
  readonly issues?: readonly string[];
  readonly tells?: readonly Audience[];
  /** The days on which a dossier must have been opened or submitted for the row to apply. */
  readonly inForce?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly basis: Basis;
}
export type Changes<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | undefined };

/** A row whose event is no longer known by name. */
export type AnyMove<Facts, State extends string, Events extends EventMap> = Move<Facts, State, Events, any>;

/** Makes a row while its event is still known by name, so that `record` and `asks` are typed by the event. */
export const movesOf =
  <Facts, State extends string, Events extends EventMap>() =>
  <Name extends keyof Events>(move: Move<Facts, State, Events, Name>): AnyMove<Facts, State, Events> =>
    move;

/** A status of a dossier. */
export interface StateDef {
  readonly label: string;
  /** What is going on, to the member. */
  readonly explains: string;
  readonly final?: true;
  /** Who has it; empty where nobody but the member or the clock can move it. */
  readonly handledBy?: readonly Seat[];
  /** What happens on entering, whichever row led here. */
  readonly entry?: { readonly row?: string; readonly effects: readonly string[]; readonly basis: Basis };
}

/** A deadline. It is computed from the log, the calendar and the policy, on dates. */
export interface Clock<Facts, State extends string, Name = string> {
  readonly label: string;
  readonly runsIn: readonly State[];
  /** The clock stands still here, when it was left for one of these states and comes back. */
  readonly pausesIn?: readonly State[];
  readonly length: Policy<number>;
  readonly unit: 'working-days' | 'calendar-days';
  /** The last day stands as it was agreed and does not move to a working day. */
  readonly exact?: true;
  /** The day it counts from; by default the day its state was entered. */
  readonly from?: (facts: Facts) => IsoDate | undefined;
  readonly onLapse?: Name;
  /** What happens when it passes, in a sentence. */
  readonly lapse: string;
}

/** The parties of a dossier: who the member is, who opened it, and which organization plays which part. */
export interface Parties {
  readonly memberId: string;
  readonly initiatorId: string;
  readonly units: Readonly<Partial<Record<PartyKey, string>>>;
  /** Organizations that are told and do not act. */
  readonly informed?: Readonly<Partial<Record<PartyKey, string>>>;
}

/** The questions of a procedure without its rows: all that a form needs to load. Every `Procedure` is one. */
export interface Questionnaire<Events extends EventMap = EventMap> {
  readonly id: string;
  readonly label: string;
  readonly events: Events;
}

/** A procedure (thủ tục): a table of dated, cited rows. Everything else is read from it. */
export interface Procedure<Facts, State extends string, Events extends EventMap> extends Questionnaire<Events> {
  /** First letters of the dossier code. */
  readonly codePrefix: 'CT' | 'TT' | 'DP' | 'NX' | 'TK' | 'NH' | 'SD' | 'CK' | 'GY';
  readonly facts: z.ZodMiniType<Facts>;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateDef>>;
  readonly moves: readonly AnyMove<Facts, State, Events>[];
  readonly clocks: Readonly<Record<string, Clock<Facts, State, keyof Events & string>>>;
  readonly parties: (facts: Facts) => Parties;
  /** Papers that rows issue, by id. */
  readonly papers: Readonly<Record<string, string>>;
  readonly policies: readonly Policy<unknown>[];
  /** Of one member only one dossier with the same word is open at a time, whichever procedure it belongs to. */
  readonly oneAtATime?: 'transfer';
  /** Who may read what; whoever may see a dossier reads all of it unless said otherwise. */
  readonly visibility?: Visibility<Facts>;
}

/** What of a dossier is kept from some of those who may see it. */
export interface Visibility<Facts> {
  /** The facts as somebody may read them. */
  readonly facts: (dossier: Seen<Facts>, actor: Actor, on: IsoDate) => Partial<Facts>;
  /** Whether somebody may read the answers that came with an event. */
  readonly answers: (dossier: Seen<Facts>, event: string, actor: Actor, on: IsoDate) => boolean;
}

/** A dossier as far as its secrecy depends on it. */
export interface Seen<Facts> {
  readonly state: string;
  readonly facts: Facts;
}

/** Any procedure, where a reader does not care which. */
export type AnyProcedure = Procedure<any, any, any>;

/** The states a row leaves. */
export const sourcesOf = <State extends string>(move: { readonly from: State | readonly State[] }): readonly State[] =>
  typeof move.from === 'string' ? [move.from] : move.from;

/** The states a row may lead to. */
export const targetsOf = <Facts, State extends string>(move: {
  readonly to: State | Choice<Facts, State>;
}): readonly State[] => (typeof move.to === 'string' ? [move.to] : move.to.among);
