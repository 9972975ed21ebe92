import type { Assignment, Instant, IsoDate, Office } from '@tthc-dang/core';
import type { AnnouncementInput } from '@tthc-dang/core/client/announcements';
import type { Cluster } from '@tthc-dang/core/client/oversight';
import type { KeptRecord as BankAccountInTime } from '@tthc-dang/core/procedures/bank-account-change';
import type { Kept } from '../store/collections.ts';

/** A bank account of an organization, in use (`open`) from a day until another one took its place. */
export interface KeptBankAccount extends Kept, BankAccountInTime {
  /** The change that put it into use. */
  readonly dossierId: string;
}

/** A picture of a signature or a seal. For display; it is no digital signature. */
export interface KeptImage extends Kept {
  /** The dossier it came with. */
  readonly id: string;
  readonly kind: 'signature' | 'seal';
  /** Whose signature it is, or who uploaded the seal. */
  readonly personId: string;
  readonly personName: string;
  readonly attachmentId: string;
  readonly sha256: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** Something that was done in the administration of an organization. */
export interface AdministrativeAct extends Kept {
  readonly sort: Instant;
  readonly actorId: string;
  readonly actorName: string;
  /** `account-lifecycle.LOCK`, `delegate`: which act. */
  readonly act: string;
  /** The same in words. */
  readonly label: string;
  /** Whom or what it was about, in words. */
  readonly about?: string;
  readonly dossierId?: string;
}

/** For some days somebody decides, or stands in, in the name of a leader. */
export interface Delegation extends Kept {
  readonly organizationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly office: Office;
  /** An officer of the organization body who decides; a deputy who stands in. */
  readonly kind: 'decides' | 'stands-in';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
  readonly endedOn?: IsoDate;
}

/** What was declared for the readiness of an organization, by item. */
export interface ReadinessRecord extends Kept {
  readonly revision: number;
  readonly items: Readonly<Record<string, ReadinessStatement>>;
}

export interface ReadinessStatement {
  /** Said of what cannot be counted. */
  readonly done?: boolean;
  readonly evidence?: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: Instant;
}

/** What an organization (`owner`) announced and when (`sort`); `open` until it is withdrawn. */
export interface Announcement extends Kept, AnnouncementInput {
  readonly sort: Instant;
  readonly byId: string;
  readonly byName: string;
  readonly withdrawnOn?: IsoDate;
  readonly withdrawnByName?: string;
}

/** The units that somebody of a body (`owner`) follows together. */
export interface Clusters extends Kept {
  readonly revision: number;
  readonly clusters: readonly (Cluster & { readonly id: string })[];
}

/** Whom to turn to in an organization, by topic. */
export interface SupportContacts extends Kept {
  readonly revision: number;
  readonly contacts: readonly SupportContact[];
}

export interface SupportContact {
  readonly topic: SupportTopic;
  readonly name: string;
  readonly hotline?: string;
  readonly email?: string;
  readonly zalo?: string;
  readonly hours?: string;
}

export type SupportTopic = 'sign-in' | 'procedures' | 'dues' | 'data' | 'technical';

/** An account whose role has a last day (`sort`), so that it is found when that day is over. */
export interface RoleWithEnd extends Kept {
  /** The dossier of the account. */
  readonly id: string;
  readonly sort: IsoDate;
}

/** The mandates that an introduction has ended, as they were, so that they hold again if it is cancelled. */
export interface EndedMandates extends Kept {
  /** The dossier of the transfer. */
  readonly id: string;
  readonly mandates: readonly Assignment[];
}
