// The types that openapi-typescript makes of the document are those of core: whoever generates a client from the document
// and whoever imports core speak of the same things. `tsc` is the judge; a difference is an error on its line.
import type * as core from '@tthc-dang/core';
import type { NotificationView } from '@tthc-dang/core/client';
import type { components } from '../generated/openapi.d.ts';
import type { ProcedureTable } from './table.ts';

type Schemas = components['schemas'];

/** A type without `readonly`, without `undefined` beside an optional member, and with intersections made one. */
type Plain<T> = unknown extends T
  ? unknown
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Name in keyof T]: Plain<Exclude<T[Name], undefined>> }
      : T;

/** True only for the very same type, which finds a missing optional member too; assignability would not. */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2
    ? true
    : ['differ', Plain<A>, Plain<B>];

type Agreement = {
  // Parts before wholes, since the compiler names the first that differs.
  readonly Office: Same<Schemas['Office'], core.Office>;
  readonly Seat: Same<Schemas['Seat'], core.Seat>;
  readonly RefusalCode: Same<Schemas['RefusalCode'], core.RefusalCode>;
  readonly OrganizationType: Same<Schemas['OrganizationType'], core.OrganizationType>;
  readonly Basis: Same<Schemas['Basis'], core.Basis>;
  readonly Issue: Same<Schemas['Issue'], core.Issue>;
  readonly Refusal: Same<Schemas['Refusal'], core.Refusal>;
  readonly Task: Same<Schemas['Task'], core.Task>;
  readonly ClockReading: Same<Schemas['ClockReading'], core.ClockReading>;
  readonly TimelineItem: Same<Schemas['TimelineItem'], core.TimelineItem>;
  readonly StepAhead: Same<Schemas['StepAhead'], core.StepAhead>;
  readonly DossierDocument: Same<Schemas['DossierDocument'], core.DossierDocument>;
  readonly Draft: Same<Schemas['Draft'], core.Draft>;
  readonly HandlerView: Same<Schemas['HandlerView'], core.HandlerView>;
  readonly DossierSummary: Same<Schemas['DossierSummary'], core.DossierSummary>;
  readonly DossierView: Same<Schemas['DossierView'], core.DossierView>;
  readonly Assignment: Same<Schemas['Assignment'], core.Assignment>;
  readonly AssignmentView: Same<Schemas['AssignmentView'], core.AssignmentView>;
  readonly AttachmentRef: Same<Schemas['AttachmentRef'], core.AttachmentRef>;
  readonly DossierPage: Same<Schemas['DossierPage'], core.Page<core.DossierSummary>>;
  readonly DraftInput: Same<Schemas['DraftInput'], Omit<core.Draft, 'savedAt'>>;
  readonly LogEntry: Same<Schemas['LogEntry'], core.LogEntry>;
  readonly LogView: Same<Schemas['LogView'], core.LogView>;
  readonly Me: Same<Schemas['Me'], core.Me>;
  readonly MemberPage: Same<Schemas['MemberPage'], core.Page<core.MemberView>>;
  readonly MemberView: Same<Schemas['MemberView'], core.MemberView>;
  readonly Organization: Same<Schemas['Organization'], core.Organization>;
  readonly OrganizationPage: Same<Schemas['OrganizationPage'], core.Page<core.OrganizationView>>;
  readonly OrganizationView: Same<Schemas['OrganizationView'], core.OrganizationView>;
  readonly NotificationView: Same<Schemas['NotificationView'], NotificationView>;
  readonly ProcedureTable: Same<Schemas['ProcedureTable'], ProcedureTable>;
  readonly Problem: Same<Schemas['Problem'], core.Problem>;
};

/** Every event that people send: the schema of its answers against the type that core infers from its fields. */
type Inputs<Prefix extends string, Events, BySystem extends keyof Events> = {
  readonly [Event in Exclude<keyof Events & string, BySystem> as InputName<Prefix, Event>]: InputName<
    Prefix,
    Event
  > extends keyof Schemas
    ? Same<Schemas[InputName<Prefix, Event>], InputOf<Events[Event]>>
    : ['no schema'];
};
type InputName<Prefix extends string, Event extends string> = `${Prefix}${Pascal<Event>}Input`;
type Pascal<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Pascal<First>}${Pascal<Rest>}`
  : Capitalize<Lowercase<Name>>;
// An object that takes nothing is written `Record<string, never>` by the generator.
type InputOf<Event> = Event extends { readonly input: { readonly _zod: { readonly output: infer Input } } }
  ? [keyof Input] extends [never]
    ? Record<string, never>
    : Input
  : never;

type AllAgree<Checks extends Readonly<Record<string, true>>> = Checks;
export type Agreed = AllAgree<Agreement>;
export type OfficialTransfer = AllAgree<
  Inputs<
    'OfficialTransfer',
    core.OfficialTransferEvents,
    'PRESENTATION_TIMEOUT' | 'SUPPLEMENT_TIMEOUT' | 'UPDATE_FROM_REGISTER'
  >
>;
export type TemporaryTransfer = AllAgree<
  Inputs<
    'TemporaryTransfer',
    core.TemporaryTransferEvents,
    | 'PRESENTATION_TIMEOUT'
    | 'SUPPLEMENT_TIMEOUT'
    | 'UPDATE_FROM_REGISTER'
    | 'REMIND_RETURN'
    | 'END_DATE_PASSED'
    | 'CONVERSION_ENDED'
  >
>;
export type ResidenceComment = AllAgree<
  Inputs<'ResidenceComment', core.ResidenceCommentEvents, 'SLA_PASSED' | 'SUPPLEMENT_TIMEOUT' | 'UPDATE_FROM_REGISTER'>
>;
