import type { Office } from './actor.ts';
import type { Instant, IsoDate, IsoMonth } from './dates.ts';
import type { OnlineScope } from './organization.ts';
import type { Refusal } from './refusal.ts';
import type { DossierSummary, Page } from './views.ts';

/** The role of an account: an office, or being a member. */
export type AccountRole = Office | 'member';

/** One account: a person in a role of an organization. */
export interface UserAccount {
  readonly personId: string;
  readonly personName: string;
  readonly organizationId: string;
  readonly role: AccountRole;
  readonly roleLabel: string;
  /** The state of its dossier, or `in-register` where a mandate stands in the register and no account was issued for it. */
  readonly state: string;
  readonly stateLabel: string;
  readonly dossierId?: string;
  /** The days of the mandate. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The mandate holds today, and the person is not locked out. */
  readonly active: boolean;
  readonly vneidLevel: 0 | 1 | 2;
}

/** What became of one person when accounts were issued for many. */
export interface IssuedAccount {
  readonly memberId: string;
  readonly memberName: string;
  readonly outcome: 'issued' | 'exists' | 'refused';
  readonly dossierId?: string;
  readonly refusals?: readonly Refusal[];
}
export interface IssuedAccounts {
  readonly results: readonly IssuedAccount[];
  readonly issued: number;
  readonly existing: number;
  readonly refused: number;
}

/** A bank account of an organization, as far as the reader may know it. */
export interface BankAccountView {
  readonly id: string;
  /** Only the last four signs, unless the reader pays to it or answers for it. */
  readonly accountNo: string;
  readonly masked: boolean;
  readonly holderName: string;
  readonly bank: string;
  readonly inUse: boolean;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly dossierId?: string;
}

/** An image of a signature or a seal. For display only; it is no digital signature. */
export interface ImageView {
  readonly id: string;
  readonly kind: 'signature' | 'seal';
  readonly organizationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly sha256: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly isDigitalSignature: false;
}

/** An item of the checklist with what was said of it. */
export interface ReadinessItemView {
  readonly id: string;
  readonly label: string;
  readonly mandatory: boolean;
  readonly state: 'done' | 'open' | 'not-applicable';
  /** Nobody can count it: somebody says so. */
  readonly declared: boolean;
  readonly evidence?: string;
  readonly confirmedBy?: string;
  readonly confirmedAt?: Instant;
}

/** How ready an organization is to go electronic. */
export interface ReadinessView {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly revision: number;
  readonly items: readonly ReadinessItemView[];
  readonly done: number;
  readonly applicable: number;
  /** Basis points: 10,000 is everything. */
  readonly scoreBp: number;
  readonly ready: boolean;
}

/** How far an organization works online. */
export interface OnlineScopeView {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly onlineScope: OnlineScope;
}

/** The readiness of one organization as the body above sees it. */
export interface UnitReadiness {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly done: number;
  readonly applicable: number;
  readonly scoreBp: number;
  readonly ready: boolean;
  /** What still stands in the way: the labels of mandatory items. */
  readonly open: readonly string[];
}

/** A milestone of a roll-out plan as it stands on a day. */
export interface MilestoneView {
  readonly id: string;
  readonly plan: 'A' | 'B';
  readonly label: string;
  /** Whom the plan means, where it says so. */
  readonly who?: string;
  readonly state: 'ahead' | 'now' | 'over';
  readonly from?: IsoDate;
  readonly lastDay?: IsoDate;
  /** The plan names no day, only this month. */
  readonly month?: IsoMonth;
  /** Where the plan names two dates: the earlier one. */
  readonly warnedFrom?: IsoDate;
  /** The id of the milestone with another date for the same task. */
  readonly contradicts?: string;
}

/** The milestones as they stand on a day. */
export interface MilestonesView extends Page<MilestoneView> {
  readonly on: IsoDate;
}

/** What somebody may need help with. */
export type SupportTopic = 'sign-in' | 'procedures' | 'dues' | 'data' | 'technical';

/** Whom to turn to. */
export interface SupportContact {
  readonly topic: SupportTopic;
  readonly name: string;
  readonly hotline?: string;
  readonly email?: string;
  readonly zalo?: string;
  readonly hours?: string;
}
export interface SupportContactView extends SupportContact {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly topicLabel: string;
}
/** The contacts of one organization. */
export interface SupportContactsView {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly revision: number;
  readonly contacts: readonly SupportContact[];
}

/** One datum of a member as it is recorded. */
export interface ProfileItem {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  /** It changes only with a paper. */
  readonly needsPaper: boolean;
}

/** What the database has of the caller, to be checked by the caller. */
export interface ProfileView {
  readonly personId: string;
  readonly cellName: string;
  readonly items: readonly ProfileItem[];
  /** Corrections under way. */
  readonly corrections: readonly string[];
}

/** Feedback as a line of the list of those who answer it. */
export interface FeedbackItem extends DossierSummary {
  readonly kind: string;
  readonly kindLabel: string;
  readonly severity: string;
  readonly subject: string;
}

/** Something that was done in the administration of an organization. */
export interface AdministrativeActView {
  readonly id: string;
  readonly at: Instant;
  readonly actorName: string;
  readonly act: string;
  readonly label: string;
  readonly about?: string;
  readonly dossierId?: string;
}

/** For some days somebody decides, or stands in, in the name of a leader. */
export interface DelegationView {
  readonly id: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly office: Office;
  readonly officeLabel: string;
  /** An officer of the organization body who decides; a deputy who stands in. */
  readonly kind: 'decides' | 'stands-in';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason: string;
  readonly byName: string;
  readonly endedOn?: IsoDate;
}

/** How membership ends. */
export type EndOfMembership = 'deceased' | 'expelled' | 'left' | 'removed';

/** What became of the open dossiers of somebody who is no member any more. */
export interface MembershipEnded {
  readonly memberId: string;
  readonly kind: EndOfMembership;
  readonly on: IsoDate;
  readonly dossiers: readonly {
    readonly dossierId: string;
    readonly procedure: string;
    readonly outcome: 'cancelled' | 'discarded' | 'left-open';
    readonly refusals?: readonly Refusal[];
  }[];
}
