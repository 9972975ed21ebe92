import type { Instant } from '@tthc-dang/core';
import type { Kept } from '../store/collections.ts';

/** A report that a unit has sent to the body above it, as it was when it was sent. */
export interface FiledReport extends Kept {
  /** `unit week-from`: one report for each week; sending it again replaces it until the moment it is due. */
  readonly id: string;
  /** The unit that reports. */
  readonly owner: string;
  /** The first day of its period. */
  readonly sort: string;
  readonly kind: 'weekly' | 'pilot' | 'final';
  readonly sentAt: Instant;
  readonly sentBy: string;
  readonly sentByName: string;
  readonly report: unknown;
  readonly obstacles: number;
}
