import type { Basis } from '../law/basis.ts';
import type { IsoDate } from './dates.ts';

/** A value as it holds from a day until the next value; `null` ends it. */
export interface PolicyEntry<T> {
  readonly from: IsoDate;
  readonly value: T | null;
  readonly basis: Basis;
  /** Known but not in force (a bill, a draft decree): never used. */
  readonly draft?: true;
}

/** A number or a choice that law or practice sets, with its history. Values are appended, never overwritten, in order of their days. */
export interface Policy<T> {
  readonly id: string;
  /** In Vietnamese. */
  readonly label: string;
  /** What is counted, in Vietnamese. */
  readonly unit?: string;
  readonly values: readonly PolicyEntry<T>[];
  /** The day a person last compared the newest value with its source. */
  readonly checkedOn: IsoDate;
}
