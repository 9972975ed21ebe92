import type { Discrepancy, Duplicate, MemberRecord, UnitQuality } from '@tthc-dang/core/reconciliation';
import type { Kept } from '../store/collections.ts';

/** Records of the member database as they were uploaded: a part of the list of one job. */
export interface UploadedRecords extends Kept {
  /** The job. */
  readonly owner: string;
  readonly records: readonly MemberRecord[];
}

/** Something in which the two systems are not the same, as a line of a reconciliation. */
export interface DifferenceLine extends Kept, Discrepancy {
  /** The job. */
  readonly owner: string;
  readonly memberName: string;
}

/** What a reconciliation has found, beside its lines. */
export interface ReconciliationResult extends Kept {
  /** The job. */
  readonly id: string;
  /** The unit with those below it. */
  readonly owner: string;
  readonly ours: number;
  readonly theirs: number;
  readonly differs: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly duplicates: readonly Duplicate[];
  readonly units: readonly UnitQuality[];
}
