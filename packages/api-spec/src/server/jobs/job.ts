import type { Instant } from '@tthc-dang/core';
import type { Kept } from '../store/collections.ts';

/** A long piece of work that goes on after its request was answered. */
export interface Job extends Kept {
  readonly id: string;
  /** Who asked for it; nobody else hears of it. */
  readonly owner: string;
  /** When it was asked for. */
  readonly sort: Instant;
  /** Not yet at its end. */
  readonly open: boolean;
  readonly kind: 'reconciliation';
  readonly status: 'pending' | 'succeeded' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly finishedAt?: Instant;
  /** Why it failed; `CANCELLED` where whoever asked took it back. */
  readonly failure?: 'CANCELLED' | 'INTERNAL';
  /** The organization it is about. */
  readonly unitId: string;
}
