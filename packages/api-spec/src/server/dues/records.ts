import type { BankRecord, Instant, IsoDate, IsoMonth } from '@tthc-dang/core';
import type { RetentionRule } from '@tthc-dang/core/dues';
import type { Kept } from '../store/collections.ts';

/** The book of an organization for a month; open until it is closed. */
export interface DuesBook extends Kept {
  /** `bookId(unit, month)`. */
  readonly id: string;
  readonly owner: string;
  readonly sort: IsoMonth;
  /** Where it is closed, split and sent up. */
  readonly dossierId: string;
}

/** An obligation, or the share of a unit below, that came too late for the book of its own month. */
export interface CarriedDues extends Kept {
  /** The dossier of the obligation or of the remittance. */
  readonly id: string;
  /** The book in which it stands now: `bookId(unit, month)`. */
  readonly owner: string;
  /** Its own month. */
  readonly sort: IsoMonth;
}

/** What was asked of a member who started to pay; open while money may be on its way. */
export interface PaymentRequest extends Kept {
  /** The dossier of the obligation: one payment at a time. */
  readonly id: string;
  /** The cell that collects. */
  readonly owner: string;
  /** When it expires. */
  readonly sort: Instant;
  readonly channel: 'online-portal' | 'bank-qr';
  readonly amount: number;
  readonly note: string;
  readonly issuedAt: Instant;
  /** The account as it was then: a payment under way keeps it, though another takes its place. */
  readonly account?: BankRecord;
  readonly accountOwner?: string;
  readonly vietQr?: string;
}

/** The receipt of a payment that counts; earlier ones of the same month were reversed. */
export interface DuesReceipt extends Kept {
  /** The dossier of the obligation. */
  readonly id: string;
  /** The cell. */
  readonly owner: string;
  readonly sort: IsoDate;
  readonly number: string;
  readonly void?: true;
  readonly earlier: readonly string[];
}

/** The share that an organization keeps, as it was decided; the newest that has begun counts. */
export interface KeptRetentionRule extends Kept, RetentionRule {
  readonly owner: string;
  readonly sort: IsoDate;
  readonly by: string;
}

/** Money that came when its month was closed, and that is left to later months of its member. */
export interface DuesCredit extends Kept {
  /** The bank's reference. */
  readonly id: string;
  /** The member. */
  readonly owner: string;
  /** The month for which it came. */
  readonly sort: IsoMonth;
  /** The cell that holds it. */
  readonly cell: string;
  readonly amount: number;
}

/** A month whose obligations the sweep has opened. */
export interface SweptMonth extends Kept {
  readonly id: IsoMonth;
}

/** Why money that arrived counts for nobody yet. */
export type WhyUnmatched = 'unknown-note' | 'other-account' | 'unknown-account' | 'closed-month' | 'not-accepted';

/** The name of a book, and of a dossier's place in it. */
export const bookId = (unitId: string, month: IsoMonth): string => `${unitId}@${month}`;
