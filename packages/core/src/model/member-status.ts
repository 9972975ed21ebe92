import * as z from 'zod/mini';

/** Where a member stands with the Party, as the register of members says it. */
export const MemberStanding = z.enum([
  'active',
  'transferred',
  'exempt',
  'left',
  'removed',
  'deceased',
  'suspended',
  'in-transit',
  'temporary-away',
]);
