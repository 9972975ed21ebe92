import { dateOf, type Instant, type Me, type Moment } from '@tthc-dang/core';

/** The moment at which a signed-in person acts, as the rules of the tables read it. */
export const momentOf = ({ personId, name, account, assignments }: Me, at: Instant): Moment => ({
  at,
  on: dateOf(at),
  actor: { personId, name, account, assignments },
});
