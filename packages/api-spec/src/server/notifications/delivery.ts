import type { Instant, NotificationIntent } from '@tthc-dang/core';
import type { Kept } from '../store/collections.ts';

/** A notification that is still to be carried out of the system. What was handed over is dropped. */
export interface Delivery extends Kept {
  /** The key under which whoever carries it knows a repetition. */
  readonly id: string;
  /** The person, or the organization, whom it is for. */
  readonly owner: string;
  /** When it is tried next. */
  readonly sort: Instant;
  readonly toldAt: Instant;
  readonly intent: NotificationIntent;
  /** How often it was tried in vain. */
  readonly attempts: number;
}

/** A notification on its way out: to a message broker, a mailbox, a telephone. It names nobody but by their id. */
export interface Message extends NotificationIntent {
  readonly at: Instant;
  /** From 1; above it the receiver may have it already, and knows so by `dedupeKey`. */
  readonly attempt: number;
}

/** Carries a message out. What it does not do without an error is tried again, so it may come twice under one `dedupeKey`. */
export type Deliver = (message: Message) => Promise<void>;
