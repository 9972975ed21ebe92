// The types that openapi-typescript makes of the document are those of core: whoever generates a client from the document
// and whoever imports core speak of the same things. `tsc` is the judge; a difference is an error on its line.
import type * as core from '@tthc-dang/core';
import type * as adm from '@tthc-dang/core/client/administration';
import type * as announced from '@tthc-dang/core/client/announcements';
import type { NotificationView } from '@tthc-dang/core/client';
import type * as dues from '@tthc-dang/core/client/dues';
import type { DuesProfile } from '@tthc-dang/core/dues';
import type * as oversight from '@tthc-dang/core/client/oversight';
import type { Difference, Duplicate, Indicator } from '@tthc-dang/core/reconciliation';
import type { Counts, LateUnit, Narrative, ReportingWeek, UnitLine } from '@tthc-dang/core/reports';
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
  readonly DraftInput: Same<Schemas['DraftInput'], core.DraftInput>;
  readonly LogEntry: Same<Schemas['LogEntry'], core.LogEntry>;
  readonly LogView: Same<Schemas['LogView'], core.LogView>;
  readonly Me: Same<Schemas['Me'], core.Me>;
  readonly MemberPage: Same<Schemas['MemberPage'], core.Page<core.MemberView>>;
  readonly MemberView: Same<Schemas['MemberView'], core.MemberView>;
  readonly Organization: Same<Schemas['Organization'], core.Organization>;
  readonly OrganizationPage: Same<Schemas['OrganizationPage'], core.Page<core.OrganizationView>>;
  readonly OrganizationView: Same<Schemas['OrganizationView'], core.OrganizationView>;
  readonly NotificationView: Same<Schemas['NotificationView'], NotificationView>;
  readonly UnreadView: Same<Schemas['UnreadView'], oversight.UnreadView>;
  readonly DossierCounts: Same<Schemas['DossierCounts'], oversight.DossierCounts>;
  readonly Counts: Same<Schemas['Counts'], Counts>;
  readonly ReportingWeek: Same<Schemas['ReportingWeek'], ReportingWeek>;
  readonly UnitLine: Same<Schemas['UnitLine'], UnitLine>;
  readonly Narrative: Same<Schemas['Narrative'], Narrative>;
  readonly LateUnit: Same<Schemas['LateUnit'], LateUnit>;
  readonly FiledReportView: Same<Schemas['FiledReportView'], oversight.FiledReportView>;
  readonly FiledReportPage: Same<Schemas['FiledReportPage'], core.Page<oversight.FiledReportView>>;
  readonly WeeklyReportView: Same<Schemas['WeeklyReportView'], oversight.WeeklyReportView>;
  readonly PhaseReportView: Same<Schemas['PhaseReportView'], oversight.PhaseReportView>;
  readonly BacklogView: Same<Schemas['BacklogView'], oversight.BacklogView>;
  readonly LateUnitsView: Same<Schemas['LateUnitsView'], oversight.LateUnitsView>;
  readonly ReportDeadlines: Same<Schemas['ReportDeadlines'], oversight.ReportDeadlines>;
  readonly JobView: Same<Schemas['JobView'], oversight.JobView>;
  readonly Indicator: Same<Schemas['Indicator'], Indicator>;
  readonly Duplicate: Same<Schemas['Duplicate'], Duplicate>;
  readonly Difference: Same<Schemas['Difference'], Difference>;
  readonly DifferenceView: Same<Schemas['DifferenceView'], oversight.DifferenceView>;
  readonly DifferencePage: Same<Schemas['DifferencePage'], core.Page<oversight.DifferenceView>>;
  readonly ReconciliationView: Same<Schemas['ReconciliationView'], oversight.ReconciliationView>;
  readonly CampaignLine: Same<Schemas['CampaignLine'], oversight.CampaignLine>;
  readonly CampaignView: Same<Schemas['CampaignView'], oversight.CampaignView>;
  readonly BatchLine: Same<Schemas['BatchLine'], oversight.BatchLine>;
  readonly BatchView: Same<Schemas['BatchView'], oversight.BatchView>;
  readonly ProcedureTable: Same<Schemas['ProcedureTable'], ProcedureTable>;
  readonly Problem: Same<Schemas['Problem'], core.Problem>;
  readonly AccountRole: Same<Schemas['AccountRole'], adm.AccountRole>;
  readonly UserAccount: Same<Schemas['UserAccount'], adm.UserAccount>;
  readonly IssuedAccount: Same<Schemas['IssuedAccount'], adm.IssuedAccount>;
  readonly IssuedAccounts: Same<Schemas['IssuedAccounts'], adm.IssuedAccounts>;
  readonly BankAccountView: Same<Schemas['BankAccountView'], adm.BankAccountView>;
  readonly ImageView: Same<Schemas['ImageView'], adm.ImageView>;
  readonly ReadinessItemView: Same<Schemas['ReadinessItemView'], adm.ReadinessItemView>;
  readonly ReadinessView: Same<Schemas['ReadinessView'], adm.ReadinessView>;
  readonly OnlineScopeInput: Same<Schemas['OnlineScopeInput'], adm.SetOnlineScope>;
  readonly OnlineScopeView: Same<Schemas['OnlineScopeView'], adm.OnlineScopeView>;
  readonly UnitReadiness: Same<Schemas['UnitReadiness'], adm.UnitReadiness>;
  readonly MilestoneView: Same<Schemas['MilestoneView'], adm.MilestoneView>;
  readonly SupportTopic: Same<Schemas['SupportTopic'], adm.SupportTopic>;
  readonly SupportContact: Same<Schemas['SupportContact'], adm.SupportContact>;
  readonly SupportContactView: Same<Schemas['SupportContactView'], adm.SupportContactView>;
  readonly SupportContactsView: Same<Schemas['SupportContactsView'], adm.SupportContactsView>;
  readonly AnnouncementKind: Same<Schemas['AnnouncementKind'], announced.AnnouncementKind>;
  readonly AnnouncementAudience: Same<Schemas['AnnouncementAudience'], announced.AnnouncementAudience>;
  readonly AnnouncementInput: Same<Schemas['AnnouncementInput'], announced.AnnouncementInput>;
  readonly AnnouncementView: Same<Schemas['AnnouncementView'], announced.AnnouncementView>;
  readonly UnitAnnouncementView: Same<Schemas['UnitAnnouncementView'], announced.UnitAnnouncementView>;
  readonly AnnouncementPage: Same<Schemas['AnnouncementPage'], core.Page<announced.AnnouncementView>>;
  readonly UnitAnnouncementPage: Same<Schemas['UnitAnnouncementPage'], core.Page<announced.UnitAnnouncementView>>;
  readonly ClusterInput: Same<Schemas['ClusterInput'], oversight.ClusterInput>;
  readonly ClusterView: Same<Schemas['ClusterView'], oversight.ClusterView>;
  readonly ClustersView: Same<Schemas['ClustersView'], oversight.ClustersView>;
  readonly ProfileItem: Same<Schemas['ProfileItem'], adm.ProfileItem>;
  readonly ProfileView: Same<Schemas['ProfileView'], adm.ProfileView>;
  readonly FeedbackItem: Same<Schemas['FeedbackItem'], adm.FeedbackItem>;
  readonly AdministrativeActView: Same<Schemas['AdministrativeActView'], adm.AdministrativeActView>;
  readonly DelegationView: Same<Schemas['DelegationView'], adm.DelegationView>;
  readonly EndOfMembership: Same<Schemas['EndOfMembership'], adm.EndOfMembership>;
  readonly MembershipEnded: Same<Schemas['MembershipEnded'], adm.MembershipEnded>;
  readonly UserAccountPage: Same<Schemas['UserAccountPage'], core.Page<adm.UserAccount>>;
  readonly BankAccountPage: Same<Schemas['BankAccountPage'], core.Page<adm.BankAccountView>>;
  readonly ImagePage: Same<Schemas['ImagePage'], core.Page<adm.ImageView>>;
  readonly UnitReadinessPage: Same<Schemas['UnitReadinessPage'], core.Page<adm.UnitReadiness>>;
  readonly MilestonesView: Same<Schemas['MilestonesView'], adm.MilestonesView>;
  readonly SupportContactPage: Same<Schemas['SupportContactPage'], core.Page<adm.SupportContactView>>;
  readonly FeedbackPage: Same<Schemas['FeedbackPage'], core.Page<adm.FeedbackItem>>;
  readonly AdministrativeActPage: Same<Schemas['AdministrativeActPage'], core.Page<adm.AdministrativeActView>>;
  readonly DelegationPage: Same<Schemas['DelegationPage'], core.Page<adm.DelegationView>>;
  readonly IssueAccounts: Same<Schemas['IssueAccounts'], adm.IssueAccounts>;
  readonly DelegationInput: Same<Schemas['DelegationInput'], adm.Delegate>;
  readonly SaidView: Same<Schemas['SaidView'], dues.SaidView>;
  readonly AssessmentView: Same<Schemas['AssessmentView'], dues.AssessmentView>;
  readonly DuesProfile: Same<Schemas['DuesProfile'], DuesProfile>;
  readonly CreditView: Same<Schemas['CreditView'], dues.CreditView>;
  readonly PaidView: Same<Schemas['PaidView'], dues.PaidView>;
  readonly ObligationView: Same<Schemas['ObligationView'], dues.ObligationView>;
  readonly DuesPeriodLine: Same<Schemas['DuesPeriodLine'], dues.DuesPeriodLine>;
  readonly DuesPeriod: Same<Schemas['DuesPeriod'], dues.DuesPeriod>;
  readonly RetentionRuleView: Same<Schemas['RetentionRuleView'], dues.RetentionRuleView>;
  readonly LedgerLine: Same<Schemas['LedgerLine'], dues.LedgerLine>;
  readonly LedgerShare: Same<Schemas['LedgerShare'], dues.LedgerShare>;
  readonly CloseBlocker: Same<Schemas['CloseBlocker'], dues.CloseBlocker>;
  readonly LedgerTotals: Same<Schemas['LedgerTotals'], dues.LedgerTotals>;
  readonly LedgerView: Same<Schemas['LedgerView'], dues.LedgerView>;
  readonly CollectionBookLine: Same<Schemas['CollectionBookLine'], dues.CollectionBookLine>;
  readonly CollectionBookView: Same<Schemas['CollectionBookView'], dues.CollectionBookView>;
  readonly UnpaidView: Same<Schemas['UnpaidView'], dues.UnpaidView>;
  readonly UnpaidWarnings: Same<Schemas['UnpaidWarnings'], dues.UnpaidWarnings>;
  readonly B01Row: Same<Schemas['B01Row'], dues.B01Row>;
  readonly B01View: Same<Schemas['B01View'], dues.B01View>;
  readonly PayeeAccount: Same<Schemas['PayeeAccount'], dues.PayeeAccount>;
  readonly PaymentRequestView: Same<Schemas['PaymentRequestView'], dues.PaymentRequestView>;
  readonly PaymentStatus: Same<Schemas['PaymentStatus'], dues.PaymentStatus>;
  readonly ReceiptView: Same<Schemas['ReceiptView'], dues.ReceiptView>;
  readonly BankCallback: Same<Schemas['BankCallback'], dues.BankCallback>;
  readonly BankCallbackResult: Same<Schemas['BankCallbackResult'], dues.BankCallbackResult>;
  readonly UnmatchedTransaction: Same<Schemas['UnmatchedTransaction'], dues.UnmatchedTransaction>;
  readonly SettledTransaction: Same<Schemas['SettledTransaction'], dues.SettledTransaction>;
  readonly ObligationPage: Same<Schemas['ObligationPage'], core.Page<dues.ObligationView>>;
  readonly RetentionRulePage: Same<Schemas['RetentionRulePage'], core.Page<dues.RetentionRuleView>>;
  readonly UnmatchedPage: Same<Schemas['UnmatchedPage'], core.Page<dues.UnmatchedTransaction>>;
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
type InputOf<Event> = [keyof core.InputOfEvent<Event>] extends [never]
  ? Record<string, never>
  : core.InputOfEvent<Event>;

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
export type DuesObligation = AllAgree<
  Inputs<
    'DuesObligation',
    core.DuesObligationEvents,
    | 'DEFER'
    | 'DEFERRAL_ENDED'
    | 'DUE_DATE_PASSED'
    | 'PAYMENT_SUCCEEDED'
    | 'PAYMENT_FAILED'
    | 'PAYMENT_EXPIRED'
    | 'AMOUNT_MISMATCH'
    | 'RECORD_OVERPAYMENT'
    | 'APPLY_CREDIT'
    | 'CLOSE_PERIOD'
    | 'UPDATE_FROM_REGISTER'
  >
>;
export type DuesRemittance = AllAgree<Inputs<'DuesRemittance', core.DuesRemittanceEvents, 'SPLIT' | 'UPDATE_LEDGER'>>;
export type DuesExemption = AllAgree<
  Inputs<
    'DuesExemption',
    core.DuesExemptionEvents,
    'SUPPLEMENT_TIMEOUT' | 'ACTIVATE' | 'EXPIRE' | 'UPDATE_FROM_REGISTER'
  >
>;
