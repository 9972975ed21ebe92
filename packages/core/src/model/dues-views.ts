import type { Basis } from '../law/basis.ts';
import type { Instant, IsoDate, IsoMonth } from './dates.ts';
import type { Dong } from './money.ts';

/** A sentence of an assessment or a check, with what fills it in and its basis. */
export interface SaidView {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly says: string;
  readonly basis: Basis;
}

/** What a member owes for a month, with every factor explained. */
export interface AssessmentView {
  readonly month: IsoMonth;
  readonly memberId?: string;
  readonly memberName?: string;
  readonly regime: 'QD342' | 'QD01';
  readonly category:
    | 'si'
    | 'si-sick'
    | 'si-maternity'
    | 'pension'
    | 'working-age'
    | 'over-age'
    | 'student'
    | 'abroad-official'
    | 'abroad-other';
  readonly status: 'due' | 'exempt' | 'deferred';
  readonly due: Dong;
  readonly exemption?: 'exempt.50y' | 'exempt.social-pension' | 'exempt.decision';
  readonly reductionPercent?: 30 | 50 | 70;
  readonly basisAmount?: Dong;
  readonly rateBp?: number;
  readonly steps: readonly SaidView[];
  readonly values: readonly { readonly policy: string; readonly from: IsoDate }[];
  /** Taken off what is to be paid, where the month is open and earlier ones were paid too much. */
  readonly credits?: readonly CreditView[];
  /** What is left to pay of what is due; all of it if absent. */
  readonly toPay?: Dong;
}

/** Money of an earlier month that was too much, as far as it pays this one. */
export interface CreditView {
  readonly transaction: string;
  /** The month for which it came. */
  readonly period: IsoMonth;
  readonly amount: Dong;
}

/** How a month was paid. `credit`: what earlier months left covered all of it. */
export type PaidBy = 'online-portal' | 'bank-qr' | 'cash' | 'credit';

/** A payment that counts, with what earlier months left to it. */
export interface PaidView {
  readonly amount: Dong;
  readonly on: IsoDate;
  readonly channel: PaidBy;
  readonly transactionId?: string;
  /** Of the receipt, once there is one. */
  readonly receiptNo?: string;
}

/** The dues of a member for a month, as a line of a list. */
export interface ObligationView {
  readonly dossierId: string;
  readonly code: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly period: IsoMonth;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly final: boolean;
  readonly revision: number;
  readonly due: Dong;
  readonly voluntary?: Dong;
  readonly basisAmount?: Dong;
  readonly rateBp?: number;
  readonly reductionPercent?: number;
  readonly exemption?: string;
  readonly dueOn: IsoDate;
  readonly paid?: PaidView;
  /** Paid twice and neither given back nor credited yet. */
  readonly overpaid?: Dong;
  /** Taken off what is to be paid, since earlier months were paid too much. */
  readonly credits?: readonly CreditView[];
  /** What is left to pay of what is due; all of it if absent. */
  readonly toPay?: Dong;
  /** What of the money of this month was left to later ones. */
  readonly credited?: Dong;
}

/** What came of one member when a month was opened. */
export interface DuesPeriodLine {
  readonly memberId: string;
  readonly memberName: string;
  readonly result: 'opened' | 'exists' | 'not-assessed';
  readonly dossierId?: string;
  readonly state?: string;
  readonly due?: Dong;
  readonly why?: 'no-profile' | 'profile-incomplete' | 'not-begun' | 'no-policy';
  readonly reason?: string;
}

/** A month of a unit that was opened: its book, and what came of each member. */
export interface DuesPeriod {
  readonly unitId: string;
  readonly unitName: string;
  readonly month: IsoMonth;
  /** The dossier in which the book is closed, split and sent up. */
  readonly dossierId: string;
  readonly results: readonly DuesPeriodLine[];
}

/** The rule of an organization for what it keeps. */
export interface RetentionRuleView {
  readonly unitId: string;
  readonly retainBp: number;
  readonly decisionNo: string;
  readonly from: IsoDate;
  readonly verified: boolean;
}

/** A line of a cell's book. `place`: of the month itself, carried here from an earlier one, or carried on to a later one. */
export interface LedgerLine extends ObligationView {
  readonly no: number;
  readonly place: 'own-month' | 'carried-here' | 'carried-on';
}

/** The share of a unit below in the book of the one above. */
export interface LedgerShare {
  readonly no: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly period: IsoMonth;
  readonly dossierId: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly collected: Dong;
  readonly retained?: Dong;
  readonly remitted?: Dong;
  readonly reference?: string;
  readonly place: 'own-month' | 'carried-here' | 'carried-on';
}

/** What keeps a book from being closed. */
export interface CloseBlocker {
  readonly dossierId: string;
  /** The member, or the unit below. */
  readonly name: string;
  readonly state: string;
  readonly says: string;
}

export interface LedgerTotals {
  readonly members: number;
  readonly collected: Dong;
  readonly voluntary: Dong;
  readonly paid: number;
  readonly exempt: number;
  readonly deferred: number;
  readonly overdue: number;
  readonly undecided: number;
  readonly inFlight: number;
  /** What is still owed in this book. */
  readonly outstanding: Dong;
}

/** The book of a unit for a month (sổ thu đảng phí của kỳ). */
export interface LedgerView {
  readonly unitId: string;
  readonly unitName: string;
  readonly month: IsoMonth;
  readonly level: 'cell' | 'commune-base' | 'other-base' | 'above-base';
  /** Missing until the month is opened. */
  readonly book?: {
    readonly dossierId: string;
    readonly state: string;
    readonly stateLabel: string;
    readonly revision: number;
    readonly split?: {
      readonly total: Dong;
      readonly retainBp: number;
      readonly retained: Dong;
      readonly remitted: Dong;
    };
  };
  readonly retention?: Omit<RetentionRuleView, 'unitId'>;
  readonly totals: LedgerTotals;
  readonly members: readonly LedgerLine[];
  readonly units: readonly LedgerShare[];
  readonly blockers: readonly CloseBlocker[];
}

/** An account as money is sent to it. */
export interface PayeeAccount {
  readonly accountNo: string;
  readonly holderName: string;
  readonly bank: string;
}

/** What has to be paid, and where to. */
export interface PaymentRequestView {
  readonly dossierId: string;
  readonly channel: 'online-portal' | 'bank-qr';
  readonly amount: Dong;
  /** To be written into the transfer as it is. */
  readonly note: string;
  readonly issuedAt: Instant;
  /** Until then the answer of the bank is waited for; what arrives later is still taken. */
  readonly expiresAt: Instant;
  readonly account?: PayeeAccount;
  /** The text of the VietQR code. */
  readonly vietQr?: string;
}

/** How a payment stands. `failed` is never the last word on money: what arrives later still counts. */
export type PaymentStatus =
  | {
      readonly status: 'pending';
      readonly why: 'awaiting-bank' | 'reconciling';
      readonly request?: PaymentRequestView;
      readonly askAgainInSeconds: number;
    }
  | { readonly status: 'succeeded'; readonly paid: PaidView }
  | {
      readonly status: 'failed';
      readonly why: 'expired' | 'failed' | 'reversed' | 'refunded';
      readonly mayStillArrive: boolean;
      readonly request?: PaymentRequestView;
    };

/** What a bank reports. */
export interface BankCallback {
  readonly transactionId: string;
  readonly outcome: 'succeeded' | 'failed';
  readonly amount: Dong;
  readonly note: string;
  readonly accountNo: string;
  readonly at: Instant;
}

/** What became of a report of a bank. */
export interface BankCallbackResult {
  readonly result: 'paid' | 'known' | 'mismatch' | 'overpayment' | 'unmatched' | 'not-paid';
}

/** Money that arrived and counts for nobody yet. */
export interface UnmatchedTransaction {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly amount: Dong;
  readonly note: string;
  readonly at: Instant;
  readonly why: 'unknown-note' | 'other-account' | 'unknown-account' | 'closed-month' | 'not-accepted';
  readonly says: string;
  /** The obligation that the note names, if there is one. */
  readonly dossierId?: string;
}

/** What was done by hand with money that counted for nobody. */
export interface SettledTransaction {
  readonly id: string;
  readonly how: 'paid' | 'mismatch' | 'overpayment' | 'refunded' | 'credited' | 'not-dues';
  readonly dossierId?: string;
  readonly reference?: string;
}

/** A receipt, ready to be printed. */
export interface ReceiptView {
  readonly dossierId: string;
  readonly number: string;
  readonly unitName: string;
  readonly baseName: string;
  readonly payerName: string;
  readonly period: IsoMonth;
  readonly amount: Dong;
  readonly amountInWords: string;
  readonly voluntary?: Dong;
  /** What of the amount earlier months had left to this one. */
  readonly credit?: Dong;
  readonly paidOn: IsoDate;
  readonly channel: PaidBy;
  readonly transactionId?: string;
  readonly receivedBy?: string;
  /** Numbers of receipts of the same month that were reversed. */
  readonly replaces: readonly string[];
}

/** A line of the collection book of a year (sổ thu đảng phí). */
export interface CollectionBookLine {
  readonly no: number;
  readonly memberId: string;
  readonly memberName: string;
  readonly months: readonly {
    readonly period: IsoMonth;
    readonly due: Dong;
    readonly basisAmount?: Dong;
    readonly rateBp?: number;
    readonly exemption?: string;
    readonly paid?: PaidView;
    readonly cumulative: Dong;
  }[];
  readonly paid: Dong;
}

export interface CollectionBookView {
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly lines: readonly CollectionBookLine[];
}

/** A member with unpaid months in a year. It only tells: what follows, people decide. */
export interface UnpaidView {
  readonly memberId: string;
  readonly memberName: string;
  readonly unitId: string;
  readonly months: readonly IsoMonth[];
  readonly count: number;
  readonly warns: boolean;
  readonly warning?: SaidView;
}

export interface UnpaidWarnings {
  readonly unitId: string;
  readonly year: number;
  readonly members: readonly UnpaidView[];
}

/** A row of report B01/ĐP: bodies of communes (1), of enterprises (2), others (3), total (4). */
export interface B01Row {
  readonly code: string;
  readonly label: string;
  readonly communes: number;
  readonly enterprises: number;
  readonly others: number;
  readonly total: number;
}

/** Report B01/ĐP of a unit for a quarter, with what does not agree. */
export interface B01View {
  readonly template: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly rows: readonly B01Row[];
  readonly ok: boolean;
  readonly problems: readonly { readonly rule: string; readonly codes: readonly string[]; readonly says: string }[];
}
