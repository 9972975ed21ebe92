import type { Instant, Me, Moment } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';

/** The moment at which a signed-in person acts, as the rules of the tables read it. */
export const momentOf = ({ personId, name, account, assignments }: Me, at: Instant): Moment => ({
  at,
  on: dateOf(at),
  actor: { personId, name, account, assignments },
});
