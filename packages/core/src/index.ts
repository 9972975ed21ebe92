export { procedures, officialTransfer } from './procedures/index.ts';
export type {
  Application,
  OfficialTransferFacts,
  OfficialTransferState,
  OfficialTransferEvents,
  Register,
  Route,
} from './procedures/official-transfer/index.ts';

export type { Seen, Visibility } from './model/procedure.ts';
export { open, type Opening } from './engine/open.ts';
export { perform } from './engine/perform.ts';
export { refusals, type Request } from './engine/refusals.ts';
export { clocksOf } from './engine/clocks.ts';
export type { ClockReading } from './model/clock-reading.ts';
export { hashOf, verifyLog, type Verdict } from './engine/log.ts';
export { replay } from './engine/replay.ts';
export { assertSound, faultsOf } from './engine/check.ts';
export { tasksFor } from './derive/tasks.ts';
export type { Task } from './model/task.ts';
export { permissionsOf, type Permission } from './derive/permissions.ts';
export { toMermaid } from './derive/diagram.ts';

export { MemberStanding } from './model/member-status.ts';
export { officeLabel, offices, partyLabel, seatLabel, systemActor } from './model/actor.ts';
export type { Actor, Assignment, Moment, Office, PartyKey, Seat } from './model/actor.ts';
export { dateOf, instantOf } from './model/dates.ts';
export type { Instant, IsoDate, IsoMonth } from './model/dates.ts';
export type { Dossier, LogEntry, NotificationIntent, Outcome, Recipient } from './model/dossier.ts';
export { answerSchema } from './model/answer-schema.ts';
export { AttachmentRef } from './model/attachment-ref.ts';
export type { Field, FieldKind, FieldMap } from './model/field.ts';
export { organizationTypeLabel } from './model/organization.ts';
export type { OnlineScope, Organization, OrganizationType, Regime, UnitKey } from './model/organization.ts';
export type {
  AnyProcedure,
  Choice,
  Clock,
  EventDef,
  InputOfEvent,
  Move,
  Parties,
  Procedure,
  Questionnaire,
  Rule,
  StateDef,
  Step,
} from './model/procedure.ts';
export { refusalCodes, type Issue, type Refusal, type RefusalCode } from './model/refusal.ts';
export type {
  AssignmentView,
  DossierDocument,
  DossierSummary,
  DossierView,
  Draft,
  DraftInput,
  HandlerView,
  LogView,
  Me,
  MemberView,
  OrganizationView,
  Page,
  Problem,
  StepAhead,
  TimelineItem,
} from './model/views.ts';
export type { Policy } from './model/policy.ts';
export type { Basis } from './law/basis.ts';

export * from './errors/index.ts';

export { duesExemption, duesObligation, duesRemittance } from './procedures/index.ts';
export type {
  DuesExemptionEvents,
  DuesExemptionFacts,
  DuesExemptionState,
  ExemptionRegister,
} from './procedures/dues/exemption/index.ts';
export type {
  DuesObligationEvents,
  DuesObligationFacts,
  DuesObligationState,
  DuesRegister,
} from './procedures/dues/obligation/index.ts';
export type {
  DuesRemittanceEvents,
  DuesRemittanceFacts,
  DuesRemittanceState,
  Ledger,
} from './procedures/dues/remittance/index.ts';

export {
  accountLifecycle,
  administration,
  bankAccountChange,
  dataCorrection,
  feedback,
  signatureImage,
} from './procedures/index.ts';
export {
  effectsOnRoles,
  type Membership,
  type RolesAfter,
  type RoleTrigger,
} from './procedures/account-lifecycle/index.ts';
export {
  accountForPayment,
  accountInUse,
  withAccountInUse,
  type BankRecord,
  type KeptRecord,
} from './procedures/bank-account-change/index.ts';
export { pngInfo, type PngInfo } from './procedures/signature-image/index.ts';
export type { AccountLifecycleFacts, AccountLifecycleState } from './procedures/account-lifecycle/index.ts';
export type { BankAccountChangeFacts, BankAccountChangeState } from './procedures/bank-account-change/index.ts';
export type { DataCorrectionFacts, DataCorrectionState } from './procedures/data-correction/index.ts';
export type { FeedbackFacts, FeedbackState } from './procedures/feedback/index.ts';
export type { SignatureImageFacts, SignatureImageState } from './procedures/signature-image/index.ts';

export { residenceComment, temporaryTransfer } from './procedures/index.ts';
export { lengthFault, stayIn } from './procedures/temporary-transfer/index.ts';
export {
  countsInHeadCount,
  countsInQuorum,
  duesPlace,
  mayElect,
  mayStand,
  mayVote,
  stayOf,
  type Answer,
  type Stay,
} from './procedures/temporary-transfer/rights/index.ts';
export type {
  TemporaryApplication,
  TemporaryTransferEvents,
  TemporaryTransferFacts,
  TemporaryTransferState,
} from './procedures/temporary-transfer/index.ts';
export {
  exemptFromActivity,
  exemptFromIntroduction,
  readableBy,
  requestKey,
  visibleFacts,
  type Readable,
} from './procedures/residence-comment/index.ts';
export {
  planCampaign,
  type CampaignMember,
  type CampaignResult,
} from './procedures/residence-comment/campaign/index.ts';
export type {
  CommentRequest,
  ResidenceCommentEvents,
  ResidenceCommentFacts,
  ResidenceCommentState,
  ResidenceRegister,
} from './procedures/residence-comment/index.ts';
export {
  closingsOnEndOfMembership,
  conversionEnded,
  stopsServing,
  successorsOf,
  switchesOnReceipt,
  withSuccessors,
  type Closing,
  type OpenDossier,
  type Switches,
} from './procedures/common/cross-procedure.ts';
