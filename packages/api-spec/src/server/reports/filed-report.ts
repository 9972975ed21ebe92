import type { Instant, IsoDate } from '@tthc-dang/core';
import type { Counts, PhaseKind } from '@tthc-dang/core/reports';
import type { Kept } from '../store/collections.ts';

/** A report that a unit has sent to the body above it, as it was when it was sent. */
export interface FiledReport extends Kept {
  /** One for each unit, kind and period: until it is due it can be sent again. */
  readonly id: string;
  /** The unit that reports. */
  readonly owner: string;
  /** When it was sent. */
  readonly sort: Instant;
  readonly kind: 'weekly' | PhaseKind;
  readonly sentAt: Instant;
  readonly sentById: string;
  readonly sentByName: string;
  readonly obstacles: number;
  readonly content: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly total: Counts;
    readonly text: string;
    readonly dueBefore?: Instant;
  };
}

/** The id under which a weekly report is filed. */
export const weeklyId = (unitId: string, from: IsoDate): string => `${unitId} weekly ${from}`;

/** The id under which the report on a phase of a plan is filed. */
export const phaseId = (unitId: string, kind: PhaseKind, plan: 'A' | 'B'): string => `${unitId} ${kind} ${plan}`;
