import type { Instant, IsoDate, ResidenceCommentFacts } from '@tthc-dang/core';
import type {
  CarriedDues,
  DuesBook,
  DuesCredit,
  DuesReceipt,
  KeptRetentionRule,
  PaymentRequest,
  SweptMonth,
  WhyUnmatched,
} from '../dues/records.ts';
import type {
  AdministrativeAct,
  Announcement,
  Clusters,
  Delegation,
  EndedMandates,
  KeptBankAccount,
  KeptImage,
  ReadinessRecord,
  RoleWithEnd,
  SupportContacts,
} from '../register/admin-records.ts';
import type { Job } from '../jobs/job.ts';
import type { Delivery } from '../notifications/delivery.ts';
import type { ReadMark } from '../notifications/read-mark.ts';
import type { DifferenceLine, ReconciliationResult, UploadedRecords } from '../reconciliation/reconciliation.ts';
import type { FiledReport } from '../reports/filed-report.ts';

/** What every record of a collection has, so that it can be found and listed. */
export interface Kept {
  readonly id: string;
  /** The organization or person in whose list it stands. */
  readonly owner: string;
  /** Lists are in this order. */
  readonly sort: string;
  /** An open matter; lists can ask for these alone. */
  readonly open?: boolean;
}

/** What the bank reported to have arrived on an account. */
export interface BankTransaction extends Kept {
  /** The bank's reference: what is reported twice is kept once. */
  readonly id: string;
  /** The organization whose account it is. */
  readonly owner: string;
  /** When the bank booked it. */
  readonly sort: Instant;
  readonly amountDong: number;
  /** What the payer wrote. */
  readonly note: string;
  readonly month?: string;
  readonly dossierId?: string;
  readonly matched: boolean;
  readonly accountNo?: string;
  readonly bank?: string;
  readonly why?: WhyUnmatched;
  /** What the bank said before under the same reference. */
  readonly earlier?: readonly { readonly amountDong: number; readonly note: string }[];
  /** Who settled by hand what counted for nobody. */
  readonly settled?: { readonly by: string; readonly on: IsoDate; readonly how: string; readonly reference?: string };
}

/** A comment of the residence in the file of a member at the workplace. */
export interface FiledComment extends Kept {
  /** The dossier it came from. */
  readonly id: string;
  /** The member. */
  readonly owner: string;
  readonly sort: IsoDate;
  readonly purpose: string;
  readonly year?: number;
  readonly comment?: ResidenceCommentFacts['comment'];
}

/** Plain records that are no dossiers: a map from the name of a collection to what is kept in it. */
export interface Collections {
  readonly bankTransactions: BankTransaction;
  readonly filedComments: FiledComment;
  readonly duesBooks: DuesBook;
  readonly carriedDues: CarriedDues;
  readonly paymentRequests: PaymentRequest;
  readonly duesReceipts: DuesReceipt;
  readonly duesCredits: DuesCredit;
  readonly retentionRules: KeptRetentionRule;
  readonly sweptMonths: SweptMonth;
  readonly deliveries: Delivery;
  readonly readMarks: ReadMark;
  readonly filedReports: FiledReport;
  readonly jobs: Job;
  readonly uploadedRecords: UploadedRecords;
  readonly differenceLines: DifferenceLine;
  readonly reconciliations: ReconciliationResult;
  readonly bankAccounts: KeptBankAccount;
  readonly images: KeptImage;
  readonly administrativeActs: AdministrativeAct;
  readonly delegations: Delegation;
  readonly readiness: ReadinessRecord;
  readonly supportContacts: SupportContacts;
  readonly announcements: Announcement;
  readonly clusters: Clusters;
  readonly endedMandates: EndedMandates;
  readonly rolesWithEnd: RoleWithEnd;
}

/** The name of a collection. */
export type CollectionName = keyof Collections;

/** A record with the collection in which it is kept. */
export type KeptRecord = {
  readonly [Name in CollectionName]: { readonly collection: Name; readonly record: Collections[Name] };
}[CollectionName];

/** Which records of a collection a list shows. Conditions are joined by "and". */
export interface KeptQuery {
  /** Of these owners alone; of all unless said. */
  readonly owners?: readonly string[];
  readonly open?: true;
  /** Where the page before ended. */
  readonly after?: Pick<Kept, 'sort' | 'id'>;
  readonly descending?: true;
  readonly limit: number;
}
