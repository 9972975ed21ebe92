import type { Instant } from '@tthc-dang/core';
import type { JobView } from '@tthc-dang/core/client/oversight';
import type { Kept } from '../store/collections.ts';
import type { Reader } from '../store/store.ts';

/** A long piece of work that goes on after its request was answered. */
export interface Job extends Kept {
  readonly id: string;
  /** Who asked for it; nobody else hears of it. */
  readonly owner: string;
  /** When it was asked for. */
  readonly sort: Instant;
  /** Not yet at its end. */
  readonly open: boolean;
  readonly kind: JobView['kind'];
  readonly status: JobView['status'];
  readonly done: number;
  readonly of: number;
  readonly finishedAt?: Instant;
  /** Why it failed; `CANCELLED` where whoever asked took it back. */
  readonly failure?: 'CANCELLED' | 'INTERNAL';
  /** The organization it is about. */
  readonly unitId: string;
}

/** Whether a job has been taken back since it was read. */
export const cancelled = async (reader: Reader, { id }: Job): Promise<boolean> =>
  (await reader.kept('jobs', id))?.open !== true;

/** A job as whoever asked for it sees it. */
export const jobView = ({ id, kind, status, done, of, sort, finishedAt, failure }: Job): JobView => ({
  id,
  kind,
  status,
  done,
  of,
  createdAt: sort,
  ...(finishedAt === undefined ? {} : { finishedAt }),
  ...(failure === undefined ? {} : { failure }),
  ...(status === 'succeeded' ? { result: `/v1/reconciliations/${id}` } : {}),
});
